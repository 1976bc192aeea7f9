import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { addDays, day, dayFromNumber } from './day.ts'
import {
  type Frequency,
  type Period,
  comparePeriods,
  contains,
  dayCount,
  firstDay,
  frequencyOf,
  isPeriod,
  lastDay,
  overlaps,
  period,
  periodOf,
  sameDays,
  span,
} from './period.ts'
import { labelPeriod } from './period-label.ts'
import { parsePeriod } from './period-parse.ts'
import {
  isYearToDate,
  laterPeriod,
  movePeriod,
  nextPeriod,
  partsOf,
  previousPeriod,
  yearsEarlier,
  yearToDate,
} from './period-step.ts'

const frequencies: Frequency[] = ['year', 'half', 'quarter', 'month', 'day']
const anyDay = fc.integer({ min: -25_000, max: 40_000 }).map(dayFromNumber)
const anyPeriod = fc
  .tuple(anyDay, fc.nat(2000), fc.constantFrom(...frequencies), fc.boolean())
  .map(([from, later, frequency, single]) => {
    const first = periodOf(from, frequency)
    return single ? first : span(first, periodOf(addDays(from, later), frequency))
  })

test('a period has one written form', () => {
  for (const text of ['2026', '2026-H1', '2026-Q3', '2026-09', '2026-09-05', '2026-01/2026-08', '2021/2025'])
    assert.equal(isPeriod(text), true, text)
  for (const text of [
    '',
    '26',
    '0000',
    '2026-H3',
    '2026-Q5',
    '2026-13',
    '2026-02-30',
    '2026-9',
    '2026/2026-03',
  ])
    assert.equal(isPeriod(text), false, text)
  for (const text of ['2025/2021', '2026-08/2026-08', '2026-01/2026-Q2', '2020/2021/2022', '2026-08/2026-01'])
    assert.throws(() => period(text), RangeError, text)
})

test('first and last day of every form', () => {
  const cases: [string, string, string][] = [
    ['2026', '2026-01-01', '2026-12-31'],
    ['2026-H2', '2026-07-01', '2026-12-31'],
    ['2026-Q1', '2026-01-01', '2026-03-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026-09-05', '2026-09-05', '2026-09-05'],
    ['2026-01/2026-08', '2026-01-01', '2026-08-31'],
    ['2021/2025', '2021-01-01', '2025-12-31'],
    ['2023-05-01/2023-05-05', '2023-05-01', '2023-05-05'],
    ['2025-H2/2026-H1', '2025-07-01', '2026-06-30'],
  ]
  for (const [text, first, last] of cases) {
    assert.equal(firstDay(period(text)), first)
    assert.equal(lastDay(period(text)), last)
  }
  assert.equal(frequencyOf(period('2021/2025')), 'span')
  assert.equal(frequencyOf(period('2026-Q3')), 'quarter')
  assert.equal(dayCount(period('2024')), 366)
})

test('the next period begins on the day after, and previous undoes it', () => {
  fc.assert(
    fc.property(anyPeriod, (each) => {
      assert.equal(firstDay(nextPeriod(each)), addDays(lastDay(each), 1))
      assert.equal(previousPeriod(nextPeriod(each)), each)
      assert.equal(movePeriod(each, 3), nextPeriod(nextPeriod(nextPeriod(each))))
    }),
  )
})

test('a period contains its days, overlaps itself, and is ordered by its last day', () => {
  fc.assert(
    fc.property(anyPeriod, anyPeriod, (a, b) => {
      assert.ok(contains(a, a) && contains(a, firstDay(a)) && contains(a, lastDay(a)))
      assert.ok(!contains(a, addDays(lastDay(a), 1)))
      assert.equal(overlaps(a, b), overlaps(b, a))
      if (lastDay(a) < lastDay(b)) assert.ok(comparePeriods(a, b) < 0)
      assert.equal(Math.sign(comparePeriods(a, b)) + Math.sign(comparePeriods(b, a)), 0)
      if (comparePeriods(a, b) === 0) assert.equal(a, b)
      assert.equal(laterPeriod(a, b), laterPeriod(b, a))
    }),
  )
  assert.ok(comparePeriods(period('2026-08'), period('2026-01/2026-08')) < 0)
  assert.ok(sameDays(period('2026-H1'), period('2026-01/2026-06')))
})

test('the year so far ends where the period ends', () => {
  const cases: [string, string][] = [
    ['2026-08', '2026-01/2026-08'],
    ['2026-01', '2026-01'],
    ['2026-Q3', '2026-01/2026-09'],
    ['2026-H1', '2026-01/2026-06'],
    ['2026', '2026'],
    ['2025-11/2026-02', '2026-01/2026-02'],
  ]
  for (const [of, expected] of cases) assert.equal(yearToDate(period(of)), expected)
  assert.throws(() => yearToDate(period('2026-09-05')), RangeError)
  assert.equal(isYearToDate(period('2026-01/2026-08')), true)
  assert.equal(isYearToDate(period('2026-02/2026-08')), false)
  assert.equal(isYearToDate(period('2025-01/2026-08')), false)
})

test('the same period a year earlier, and the parts of a period', () => {
  assert.equal(yearsEarlier(period('2026-01/2026-08')), '2025-01/2025-08')
  assert.equal(yearsEarlier(period('2024-02-29')), '2023-02-28')
  assert.equal(yearsEarlier(period('2021/2025'), 5), '2016/2020')
  assert.deepEqual(partsOf(period('2026-Q3'), 'month'), ['2026-07', '2026-08', '2026-09'])
  assert.deepEqual(partsOf(period('2021/2025'), 'year'), ['2021', '2022', '2023', '2024', '2025'])
  assert.throws(() => partsOf(period('2026-01/2026-08'), 'quarter'), RangeError)
})

test('periods are read as plans and releases write them', () => {
  const cases: [string, string | undefined][] = [
    ['2026年', '2026'],
    ['2026 年度', '2026'],
    ['２０２６年９月', '2026-09'],
    ['2026年9月份', '2026-09'],
    ['2026年三季度', '2026-Q3'],
    ['2026年第3季度', '2026-Q3'],
    ['2026年上半年', '2026-H1'],
    ['2026年1-8月', '2026-01/2026-08'],
    ['2026年1—8月', '2026-01/2026-08'],
    ['2026年1月至8月', '2026-01/2026-08'],
    ['2026年一至八月', '2026-01/2026-08'],
    ['2026年1-1月', '2026-01'],
    ['2026年前三季度', '2026-01/2026-09'],
    ['2026年前8个月', '2026-01/2026-08'],
    ['2025年11月—2026年2月', '2025-11/2026-02'],
    ['2021—2025年', '2021/2025'],
    ['2021年至2025年', '2021/2025'],
    ['十四五', '2021/2025'],
    ['“十五五”时期', '2026/2030'],
    ['2023年5月1日至5日', '2023-05-01/2023-05-05'],
    ['2023年4月29日—5月3日', '2023-04-29/2023-05-03'],
    ['2026年11月22日', '2026-11-22'],
    ['202609', '2026-09'],
    ['2026-9', '2026-09'],
    ['2026/09', '2026-09'],
    ['2026Q3', '2026-Q3'],
    ['2026-S1', '2026-H1'],
    ['2026-M09', '2026-09'],
    ['20260905', '2026-09-05'],
    ['2026年8-1月', undefined],
    ['2026年13月', undefined],
    ['2026年五季度', undefined],
    ['2025—2021年', undefined],
    ['三五', undefined],
    ['9月', undefined],
    ['240小时', undefined],
    ['', undefined],
  ]
  for (const [text, expected] of cases) assert.equal(parsePeriod(text), expected, text)
})

test('the Chinese label is read back as the same period', () => {
  fc.assert(fc.property(anyPeriod, (each) => assert.equal(parsePeriod(labelPeriod(each, 'zh')), each)))
})

test('a label in both languages', () => {
  const cases: [string, string, string][] = [
    ['2026', '2026年', '2026'],
    ['2026-H1', '2026年上半年', 'H1 2026'],
    ['2026-Q3', '2026年三季度', 'Q3 2026'],
    ['2026-09', '2026年9月', 'September 2026'],
    ['2026-01/2026-08', '2026年1—8月', 'January–August 2026'],
    ['2021/2025', '2021—2025年', '2021–2025'],
    ['2023-05-01/2023-05-05', '2023年5月1日—5日', '1–5 May 2023'],
    ['2025-11/2026-02', '2025年11月—2026年2月', 'November 2025 – February 2026'],
  ]
  for (const [text, zh, en] of cases) {
    assert.equal(labelPeriod(period(text), 'zh'), zh)
    assert.equal(labelPeriod(period(text), 'en'), en)
  }
})

test('a day lies in exactly one period of each kind', () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom(...frequencies), (each, frequency) => {
      const found: Period = periodOf(each, frequency)
      assert.equal(frequencyOf(found), frequency)
      assert.ok(contains(found, each))
      assert.ok(!contains(nextPeriod(found), each))
    }),
  )
  assert.equal(periodOf(day('2026-11-22'), 'quarter'), '2026-Q4')
})

const published = new URL('../../../shared/domain/real-series.csv', import.meta.url)
if (existsSync(published)) {
  test('every period of the published series is a period', () => {
    const rows = readFileSync(published, 'utf8').trim().split(/\r?\n/).slice(1)
    const periods = rows.map((row) => /^(?:"[^"]*"|[^,]*),([^,]*),/.exec(row)?.[1] ?? row)
    assert.equal(periods.length, 409)
    for (const text of periods) {
      assert.ok(isPeriod(text), text)
      assert.equal(parsePeriod(text), text)
      assert.equal(parsePeriod(labelPeriod(text, 'zh')), text)
    }
  })
}
