// A deadline, with the rule it is counted by. Rules differ (working days or calendar days, whether the end
// moves off a holiday, whether the first day counts), so the basis is a field of the deadline itself.

import { type WorkCalendar, addWorkdays, isProvisional, nextWorkday } from './calendar.ts'
import { type Day, addDays, addMonths } from './day.ts'

/** 期限计算规则: how a time limit is counted, and on whose word. */
export type CountingRule = Readonly<{
  unit: 'workdays' | 'days' | 'months'
  /** Whether the day it begins on is day one; by law it is not (民法典 201). */
  countsStart: boolean
  /** Whether an end on a day of rest moves to the next working day (民法典 203). */
  endMovesToWorkday: boolean
  /** Law and article, or the local document. */
  basis: string
}>

/** The general rules; a local document's own rule is made in the same form with its own basis. */
export const countingRules = {
  workdays: {
    unit: 'workdays',
    countsStart: false,
    endMovesToWorkday: false,
    basis: '行政许可法 第八十二条',
  },
  days: {
    unit: 'days',
    countsStart: false,
    endMovesToWorkday: true,
    basis: '民法典 第二百零一条、第二百零三条',
  },
  months: {
    unit: 'months',
    countsStart: false,
    endMovesToWorkday: true,
    basis: '民法典 第二百零一条至第二百零三条',
  },
} as const satisfies Record<string, CountingRule>

/** 期限: the last day, how it came about, and whether a later holiday notice can still move it. */
export type Deadline = Readonly<{
  day: Day
  from: Day
  count: number
  rule: CountingRule
  provisional: boolean
  coverageEnd: Day
}>

type Limit = Readonly<{ from: Day; count: number; rule: CountingRule; calendar: WorkCalendar }>

/**
 * The deadline `count` units after a day, by a rule.
 *
 * @example deadline({ from: day('2026-09-18'), count: 15, rule: countingRules.workdays, calendar }).day // '2026-10-15'
 * @throws {RangeError} if the count is no positive whole number.
 */
export function deadline(limit: Limit): Deadline {
  const { from, count, rule, calendar } = limit
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`no time limit: ${count}`)
  const end = endOf(limit)
  const moved = rule.endMovesToWorkday ? nextWorkday(end, calendar).day : end
  // Plain days pass over an unsettled stretch unharmed: only where they end is a question of holidays.
  const unsettled = (on: Day) => isProvisional(on, calendar)
  const firstCounted = rule.countsStart ? from : addDays(from, 1)
  const provisional =
    rule.unit === 'workdays'
      ? unsettled(firstCounted) || unsettled(moved)
      : rule.endMovesToWorkday && (unsettled(end) || unsettled(moved))
  return { day: moved, from, count, rule, provisional, coverageEnd: calendar.coverageEnd }
}

function endOf({ from, count, rule, calendar }: Limit): Day {
  switch (rule.unit) {
    case 'workdays':
      return addWorkdays(rule.countsStart ? addDays(from, -1) : from, count, calendar).day
    case 'days':
      return addDays(from, rule.countsStart ? count - 1 : count)
    case 'months':
      return addDays(addMonths(from, count), rule.countsStart ? -1 : 0)
  }
}
