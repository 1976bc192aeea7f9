import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { day, dayFromNumber } from './day.ts'
import { formatDay, parseDay, weekdayName } from './day-text.ts'
import { dayOf } from './day-zone.ts'

const anyDay = fc.integer({ min: -100_000, max: 100_000 }).map(dayFromNumber)

test('a day is read as people write it', () => {
  const cases: [string, string | undefined][] = [
    ['2026年11月22日', '2026-11-22'],
    ['2026 年 1 月 8 日', '2026-01-08'],
    ['２０２６年１月８日', '2026-01-08'],
    ['2026年1月8号', '2026-01-08'],
    ['2026/1/8', '2026-01-08'],
    ['2026.11.22', '2026-11-22'],
    ['20261122', '2026-11-22'],
    ['2026-11-22', '2026-11-22'],
    ['2026年2月29日', undefined],
    ['2026-11/22', undefined],
    ['2026年11月', undefined],
    ['11月22日', undefined],
    ['', undefined],
  ]
  for (const [text, expected] of cases) assert.equal(parseDay(text), expected, text)
})

test('what is printed in Chinese is read back', () => {
  fc.assert(fc.property(anyDay, (each) => assert.equal(parseDay(formatDay(each, 'zh')), each)))
})

test('a day is printed in both languages', () => {
  assert.equal(formatDay(day('2026-11-22'), 'zh'), '2026年11月22日')
  assert.equal(formatDay(day('2026-01-08'), 'en'), '8 January 2026')
  assert.equal(weekdayName(day('2026-11-22'), 'zh'), '星期日')
  assert.equal(weekdayName(day('2026-11-23'), 'en'), 'Monday')
})

test('an instant falls on the day of the named zone', () => {
  const justAfterMidnightInShanghai = Date.UTC(2026, 10, 21, 16, 0, 0)
  assert.equal(dayOf(justAfterMidnightInShanghai, 'Asia/Shanghai'), '2026-11-22')
  assert.equal(dayOf(justAfterMidnightInShanghai - 1, 'Asia/Shanghai'), '2026-11-21')
  assert.equal(dayOf(justAfterMidnightInShanghai, 'UTC'), '2026-11-21')
  assert.equal(dayOf(justAfterMidnightInShanghai, 'America/New_York'), '2026-11-21')
  assert.throws(() => dayOf(0, 'Nowhere/Land'), RangeError)
  assert.throws(() => dayOf(Number.NaN, 'UTC'), RangeError)
})
