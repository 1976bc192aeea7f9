import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readXlsx } from 'hucre/xlsx'
import { writeXlsx } from './xlsx-write.ts'

test('a text that looks like a formula is written as text', async () => {
  const rows = [
    ['指标', '数值'],
    ['=1+1', 3140.6],
    ['+cmd', null],
    ['@SUM(A1)', -2],
  ]
  const bytes = await writeXlsx([
    { name: '看板', columns: [{ width: 20 }, { width: 10 }], rows, headRows: 1 },
  ])
  const back = await readXlsx(bytes)
  const sheet = back.sheets[0]!
  assert.equal(sheet.name, '看板')
  assert.deepEqual(
    sheet.rows.map((row) => [row[0], row[1] ?? null]),
    rows,
  )
  const formulas = [...(sheet.cells?.values() ?? [])].filter((cell) => cell.formula !== undefined)
  assert.deepEqual(formulas, [])
})
