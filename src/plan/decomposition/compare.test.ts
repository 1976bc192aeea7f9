import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Organisation, pinyinKey } from '../../registry/index.ts'
import { Refusal } from '../../kernel/problem.ts'
import { compareTable } from './compare.ts'
import { deadlineIn } from './deadline.ts'
import { type Grid, returnedRows } from './returned.ts'
import type { TableRow } from './table.ts'

const swj: Organisation = {
  id: 'demo.swj',
  cityId: 'demo',
  parentId: 'demo',
  name: '江澜市商务局',
  shortName: '市商务局',
  kind: 'municipal',
  code: null,
  statisticalParent: null,
  counting: null,
  status: 'verified',
  source: '测试',
  validFrom: null,
  validTo: null,
  pinyin: pinyinKey('江澜市商务局'),
  revision: 1,
}
const city: Organisation = {
  ...swj,
  id: 'demo',
  parentId: null,
  name: '江澜市',
  shortName: '江澜',
  kind: 'city',
}
const organisations = new Map([city, swj].map((each) => [each.id, each]))

const row = (key: string, measure = ''): TableRow => ({
  key,
  printed: { task: '1 甲', kind: '指标', content: '甲', goal: '≥1家', support: '' },
  filled: { leadOrganisation: '市商务局', measure, deadline: '', supervisor: '', office: '' },
})

const head = ['任务', '牵头单位', '具体措施', '完成时限', '编号']
const grid = (...rows: (readonly string[])[]): Grid => ({
  form: 'xlsx',
  number: 1,
  rows: [['标题'], head, ...rows],
})
const compared = (...rows: (readonly string[])[]) =>
  compareTable([row('T1'), row('T2', '旧措施')], returnedRows([grid(...rows)]), organisations)

test('a table sent back untouched changes nothing', () => {
  const same = compared(
    ['1 甲', '市商务局', '', '', '[pl/1/T1]'],
    ['1 甲', '市商务局', '旧措施', '', '[pl/1/T2]'],
  )
  assert.deepEqual(same, { rows: 2, differences: [], errors: [] })
})

test('each difference names its cell, what stood there and what will', () => {
  const { differences, errors } = compared(
    ['1 甲', '江澜市商务局', '办三场推介会', '2027年6月底', '[pl/1/T1]'],
    ['1 甲', '市商务局', '清空', '', '[pl/1/T2]'],
  )
  assert.deepEqual(errors, [])
  assert.deepEqual(
    differences.map(({ place, field, old, new: now, value }) => [place, field, old, now, value]),
    [
      ['C3', 'measure', '', '办三场推介会', '办三场推介会'],
      ['D3', 'deadline', '', '2027-06-30', '2027-06-30'],
      ['C4', 'measure', '旧措施', '', null],
    ],
  )
})

test('an empty cell of an older copy does not blank what another unit has sent', () => {
  const older = compared(['1 甲', '市商务局', '', '', '[pl/1/T2]'])
  assert.deepEqual(older, { rows: 1, differences: [], errors: [] })
})

test('rows may be sorted, left out or have columns moved', () => {
  const moved: Grid = {
    form: 'docx',
    number: 2,
    rows: [
      ['完成时限', '具体措施', '任务'],
      ['2027-12-31', '新措施', '1 甲[pl/1/T2]'],
    ],
  }
  const { differences } = compareTable([row('T1'), row('T2')], returnedRows([moved]), organisations)
  assert.deepEqual(
    differences.map(({ key, field, place }) => [key, field, place]),
    [
      ['T2', 'measure', '表2 第2行第2列'],
      ['T2', 'deadline', '表2 第2行第1列'],
    ],
  )
})

test('every wrong cell is named', () => {
  const { errors } = compared(
    ['1 甲', '市外星局', '措', '明年', '[pl/1/T1]'],
    ['1 甲', '市商务局', '措', '', '[pl/1/T1]'],
    ['1 甲', '市商务局', '措', '', '[pl/1/T9]'],
    ['新增任务', '', '措', '', ''],
    ['1 甲', '市商务局', '措'.repeat(2001), '', '[pl/1/T2]'],
  )
  assert.deepEqual(
    errors.map(({ place }) => place),
    ['B3', 'D3', '4', '5', '6', 'C7'],
  )
})

test('what has no head of the table is none', () => {
  assert.throws(
    () => returnedRows([{ form: 'xlsx', number: 1, rows: [['甲', '乙']] }]),
    (error) => error instanceof Refusal && error.code === 'decomposition-not-a-table',
  )
})

test('deadlines are read as units write them', () => {
  const cases = [
    ['2027年底', '2027-12-31'],
    ['2027年', '2027-12-31'],
    ['2027 年 2 月底前', '2027-02-28'],
    ['2027-06', '2027-06-30'],
    ['2027年6月30日', '2027-06-30'],
    ['2027/6/30', '2027-06-30'],
    ['长期', undefined],
    ['2027年13月', undefined],
  ] as const
  for (const [written, day] of cases) assert.equal(deadlineIn(written), day, written)
})
