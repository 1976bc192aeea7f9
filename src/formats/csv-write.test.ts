import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { neutral, writeCsv } from './csv-write.ts'

test('what a spreadsheet would run is written as text, numbers stay numbers', () => {
  const rows = [
    ['=cmd|calc', '+86', '@SUM(A1)', '-1 项', '＝1', ' =1', '普通', -2.5, { number: '3140.60' }, null],
  ]
  assert.equal(writeCsv(rows), "\uFEFF'=cmd|calc,'+86,'@SUM(A1),'-1 项,'＝1,' =1,普通,-2.5,3140.60,\r\n")
})

test('any text comes back from a CSV reader as it was, but for the apostrophe before a formula', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 4 }), { minLength: 1 }),
      (rows) => {
        const even = rows.map((row) => [...row, ...Array<string>(4 - row.length).fill('x')])
        const back = parse(writeCsv(even), { bom: true, relax_column_count: false, record_delimiter: '\r\n' })
        assert.deepEqual(
          back,
          even.map((row) => row.map(neutral)),
        )
      },
    ),
  )
})
