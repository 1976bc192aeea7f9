import assert from 'node:assert/strict'
import { test } from 'node:test'
import { flatRows, sortRows } from './list-rows.ts'
import type { ListColumn } from './list-table.tsx'

type Row = { name: string; size: number | null; children?: Row[] }
const columns: ListColumn<Row>[] = [
  { key: 'name', title: '名称', cell: () => null, value: ({ name }) => name },
  { key: 'size', title: '大小', cell: () => null, value: ({ size }) => size },
]
const rows: Row[] = [
  { name: '武昌区', size: null },
  {
    name: '江岸区',
    size: 2,
    children: [
      { name: '乙', size: 1 },
      { name: '甲', size: 3 },
    ],
  },
  { name: '汉阳区', size: 10 },
]
const names = (sort: string) =>
  flatRows(sortRows(rows, columns, sort))
    .map(({ name }) => name)
    .join(' ')

test('Chinese names sort by sound, and children within their parents', () => {
  assert.equal(names('+name'), '汉阳区 江岸区 甲 乙 武昌区')
})

test('a missing value stands last in either direction', () => {
  assert.equal(names('+size'), '江岸区 乙 甲 汉阳区 武昌区')
  assert.equal(names('-size'), '汉阳区 江岸区 甲 乙 武昌区')
})

test('without a known column the order stays', () => {
  assert.equal(names('+other'), '武昌区 江岸区 乙 甲 汉阳区')
})
