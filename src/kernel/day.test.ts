import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import {
  addDays,
  addMonths,
  civilOf,
  compareDays,
  day,
  dayFrom,
  dayFromNumber,
  dayNumber,
  daysBetween,
  isDay,
  monthEnd,
  monthOf,
  monthStart,
  weekday,
  yearOf,
} from './day.ts'
import { isLeapYear } from './day-civil.ts'

const FIRST = dayNumber(day('0001-01-01'))
const LAST = dayNumber(day('9999-12-31'))
const anyDay = fc.integer({ min: FIRST, max: LAST }).map(dayFromNumber)

test('a text is a day only in ISO form and only if the date exists', () => {
  for (const text of ['2026-11-22', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])
    assert.equal(isDay(text), true, text)
  for (const text of [
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-1-1',
    '0000-01-01',
  ])
    assert.equal(isDay(text), false, text)
  for (const text of ['', '2026', '2026-11-22T00:00', ' 2026-11-22', '2026-11-22\n', '２０２６-11-22'])
    assert.throws(() => day(text), RangeError, text)
})

test('every day from year 1 to 9999 follows the one before it, as UTC arithmetic has it', () => {
  fc.assert(
    fc.property(anyDay, (each) => {
      const utc = new Date(0)
      utc.setUTCFullYear(yearOf(each), monthOf(each) - 1, civilOf(each).day)
      assert.equal(dayNumber(each), utc.getTime() / 86_400_000)
      assert.equal(weekday(each), utc.getUTCDay() === 0 ? 7 : utc.getUTCDay())
      assert.equal(dayFrom(civilOf(each)), each)
    }),
  )
})

test('adding days and taking the difference undo each other', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (a, b) => {
      assert.equal(addDays(a, daysBetween(a, b)), b)
      assert.equal(Math.sign(compareDays(b, a)), Math.sign(daysBetween(a, b)))
    }),
  )
  assert.throws(() => addDays(day('9999-12-31'), 1), RangeError)
})

test('a year has 365 or 366 days and its months end where they should', () => {
  for (let year = 1990; year <= 2110; year++) {
    const first = dayFrom({ year, month: 1, day: 1 })
    assert.equal(daysBetween(first, addMonths(first, 12)), isLeapYear(year) ? 366 : 365)
    for (let month = 1; month <= 12; month++) {
      const start = dayFrom({ year, month, day: 1 })
      assert.equal(addDays(monthEnd(start), 1), addMonths(start, 1))
      assert.equal(monthStart(monthEnd(start)), start)
    }
  }
})

test('a month later is the same day number, or the month end where there is none (民法典 202)', () => {
  const cases: [string, number, string][] = [
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -13, '2024-12-15'],
    ['2024-02-29', 12, '2025-02-28'],
  ]
  for (const [from, months, to] of cases) assert.equal(addMonths(day(from), months), to)
})

test('weekdays count from Monday 1 to Sunday 7', () => {
  assert.equal(weekday(day('1970-01-01')), 4)
  assert.equal(weekday(day('2026-11-22')), 7)
  assert.equal(weekday(day('2026-11-23')), 1)
  assert.equal(weekday(day('1949-10-01')), 6)
})
