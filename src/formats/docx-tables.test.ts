import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Refusal } from '../kernel/problem.ts'
import { readDocxTables, tablesIn } from './docx-tables.ts'
import { writeDocxTable } from './docx-write.ts'
import { writeXlsx } from './xlsx-write.ts'

const refused = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code

test('a table that was written is read back, hidden texts included', async () => {
  const bytes = await writeDocxTable({
    title: '任务分解表',
    notes: ['说明'],
    pageMark: '演示',
    columns: [
      { name: '任务', share: 1 },
      { name: '具体措施', share: 3 },
    ],
    rows: [
      { cells: ['1 <甲> & “乙”', '=SUM(A1)\n第二行'], hidden: '[p/1/T1]' },
      { cells: ['', '硚口区'], hidden: '[p/1/T2]' },
    ],
  })
  const [table, ...others] = await readDocxTables(bytes)
  assert.deepEqual(others, [])
  assert.deepEqual(table?.rows, [
    ['任务', '具体措施'],
    ['1 <甲> & “乙”[p/1/T1]', '=SUM(A1)\n第二行'],
    ['[p/1/T2]', '硚口区'],
  ])
})

test('a cell over two columns does not shift those after it; a table in a cell is text of that cell', () => {
  const cell = (inner: string, span = '') =>
    `<w:tc><w:tcPr>${span}</w:tcPr><w:p><w:r><w:t>${inner}</w:t></w:r></w:p></w:tc>`
  const inner = `<w:tbl><w:tr>${cell('内')}</w:tr></w:tbl>`
  const xml = `<w:body><w:tbl><w:tr>${cell('甲', '<w:gridSpan w:val="2"/>')}${cell('丙&#x4e00;')}</w:tr>
    <w:tr>${cell('一')}<w:tc><w:p/>${inner}</w:tc>${cell('三')}</w:tr></w:tbl><w:p><w:r><w:t>表外</w:t></w:r></w:p></w:body>`
  assert.deepEqual(tablesIn(xml), [
    {
      rows: [
        ['', '甲', '丙一'],
        ['一', '内', '三'],
      ],
    },
  ])
})

test('what is no Word document is refused', async () => {
  await assert.rejects(readDocxTables(new Uint8Array([1, 2, 3])), refused('document-broken'))
  const sheet = await writeXlsx([{ name: '表', columns: [{ width: 9 }], rows: [['甲']], headRows: 1 }])
  await assert.rejects(readDocxTables(sheet), refused('document-type-unknown'))
})
