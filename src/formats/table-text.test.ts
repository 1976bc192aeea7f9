import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type TableCell, tableLines } from './table-text.ts'

const cell = (text: string, columns = 1, rows = 1): TableCell => ({
  lines: text === '' ? [] : text.split('\n'),
  columns,
  rows,
})

const cases: readonly (readonly [string, readonly (readonly TableCell[])[], readonly string[]])[] = [
  [
    'one row is one line',
    [
      [cell('指标'), cell('2027 年')],
      [cell('旅客'), cell('3500 万人次')],
    ],
    ['指标\t2027 年', '旅客\t3500 万人次'],
  ],
  [
    'empty cells at the end leave no tabs, rows without text no lines',
    [
      [cell('甲'), cell(''), cell('')],
      [cell(''), cell('')],
    ],
    ['甲'],
  ],
  [
    'what a cell covers below stays empty',
    [[cell('甲', 1, 3), cell('1')], [cell('2')], [cell('3')], [cell('乙'), cell('4')]],
    ['甲\t1', '\t2', '\t3', '乙\t4'],
  ],
  ['what a cell covers beside stays empty', [[cell('甲', 2), cell('1')]], ['甲\t\t1']],
  [
    'a table of one column is text',
    [[cell('一、目标\n到 2027 年')], [cell('二、任务')]],
    ['一、目标', '到 2027 年', '二、任务'],
  ],
  ['absurd spans are cut', [[cell('甲', 1e9, 1e9), cell('1')]], [`甲${'\t'.repeat(100)}1`]],
]
for (const [name, rows, lines] of cases) test(name, () => assert.deepEqual(tableLines(rows), lines))
