// Moving along the calendar from one period to another: the next, the one before, the same a year
// earlier (同比), the months of the year so far (累计), the parts of a longer one.

import { type Day, addDays, addMonths, civilOf, daysBetween } from './day.ts'
import {
  type Frequency,
  type Period,
  MONTHS_IN,
  comparePeriods,
  endsOf,
  firstDay,
  frequencyOf,
  lastDay,
  periodOf,
  span,
} from './period.ts'

/**
 * The period `count` steps later (earlier if negative). A step is the period's own length: a quarter
 * moves by quarters, a span of five years by five years.
 *
 * @example movePeriod(period('2026-11'), 2) // '2027-01'
 */
export function movePeriod(of: Period, count: number): Period {
  const { from, to, frequency } = endsOf(of)
  const length = stepsBetween(from, to, frequency) + 1
  return span(movePlain(from, frequency, count * length), movePlain(to, frequency, count * length))
}

/** The period right after. */
export function nextPeriod(of: Period): Period {
  return movePeriod(of, 1)
}

/** The period right before. */
export function previousPeriod(of: Period): Period {
  return movePeriod(of, -1)
}

/** The same period `years` earlier (上年同期); 29 February becomes 28 February. */
export function yearsEarlier(of: Period, years = 1): Period {
  const { from, to, frequency } = endsOf(of)
  const back = (end: Period) => periodOf(addMonths(firstDay(end), -12 * years), frequency)
  return span(back(from), back(to))
}

/**
 * From January to the end of a period within one year (1-8月累计); January alone is a month, and a
 * whole year stays itself.
 *
 * @example yearToDate(period('2026-Q3')) // '2026-01/2026-09'
 * @throws {RangeError} if the period ends within a month: there is no cumulative form for it.
 */
export function yearToDate(of: Period): Period {
  if (frequencyOf(of) === 'year') return of
  const end = lastDay(of)
  if (endsOf(of).frequency === 'day') throw new RangeError(`no months of the year so far for ${of}`)
  return span(periodOf(firstDay(periodOf(end, 'year')), 'month'), periodOf(end, 'month'))
}

/** Whether a period starts in January of the year it ends in, and covers whole months: 累计 figures. */
export function isYearToDate(of: Period): boolean {
  if (endsOf(of).frequency === 'day') return false
  return firstDay(of) === firstDay(periodOf(lastDay(of), 'year'))
}

/**
 * The plain periods of a kind that make up a longer one, in order.
 *
 * @example partsOf(period('2026-Q3'), 'month') // 2026-07, 2026-08, 2026-09
 * @throws {RangeError} if they do not fill it exactly (no whole quarters in 1-8月).
 */
export function partsOf(of: Period, frequency: Frequency): readonly Period[] {
  const last = lastDay(of)
  const parts: Period[] = []
  for (
    let part = periodOf(firstDay(of), frequency);
    firstDay(part) <= last;
    part = movePlain(part, frequency, 1)
  )
    parts.push(part)
  const [head, tail] = [parts[0], parts.at(-1)]
  if (head === undefined || tail === undefined || firstDay(head) !== firstDay(of) || lastDay(tail) !== last)
    throw new RangeError(`${of} is not made of whole ${frequency} periods`)
  return parts
}

/** The later of two periods by `comparePeriods`. */
export function laterPeriod(a: Period, b: Period): Period {
  return comparePeriods(a, b) >= 0 ? a : b
}

function movePlain(of: Period, frequency: Frequency, steps: number): Period {
  const start: Day = firstDay(of)
  const moved = frequency === 'day' ? addDays(start, steps) : addMonths(start, steps * MONTHS_IN[frequency])
  return periodOf(moved, frequency)
}

function stepsBetween(from: Period, to: Period, frequency: Frequency): number {
  if (frequency === 'day') return daysBetween(firstDay(from), firstDay(to))
  return (monthNumber(to) - monthNumber(from)) / MONTHS_IN[frequency]
}

function monthNumber(of: Period): number {
  const { year, month } = civilOf(firstDay(of))
  return year * 12 + month
}
