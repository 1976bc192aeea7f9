import assert from 'node:assert/strict'
import { test } from 'node:test'
import { writeXlsx as write } from 'hucre/xlsx'
import { Refusal } from '../kernel/problem.ts'
import { writeDocxTable } from './docx-write.ts'
import { readXlsx } from './xlsx-read.ts'
import { writeXlsx } from './xlsx-write.ts'

const refused = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code

test('texts, numbers and gaps come back as they were written', async () => {
  const rows = [
    ['任务', '数值', '编号'],
    ['=1+1', 3140.6, '[p/1/T1]'],
    [null, -2, '[p/1/T2]'],
  ]
  const columns = [{ width: 10 }, { width: 10 }, { width: 4, hidden: true }]
  const [sheet] = await readXlsx(await writeXlsx([{ name: '任务分解表', columns, rows, headRows: 1 }]))
  assert.equal(sheet?.name, '任务分解表')
  assert.deepEqual(
    sheet?.rows.map((row) => [row[0] ?? null, row[1], row[2]]),
    rows,
  )
})

test('a date is its calendar day, whatever the zone of the machine', async () => {
  const bytes = await write({
    sheets: [{ name: '表', rows: [[new Date(Date.UTC(2027, 11, 31))]] }],
  })
  assert.deepEqual((await readXlsx(bytes))[0]?.rows, [[{ date: '2027-12-31' }]])
})

test('no more rows are read than asked for', async () => {
  const rows = Array.from({ length: 50 }, (_, at) => [`行${at}`])
  const bytes = await writeXlsx([{ name: '表', columns: [{ width: 9 }], rows, headRows: 0 }])
  assert.equal((await readXlsx(bytes, 10))[0]?.rows.length, 10)
})

test('what is no workbook is refused', async () => {
  await assert.rejects(readXlsx(new Uint8Array([1, 2, 3])), refused('document-broken'))
  const word = await writeDocxTable({ title: '甲', notes: [], columns: [{ name: '乙', share: 1 }], rows: [] })
  await assert.rejects(readXlsx(word), refused('document-type-unknown'))
})
