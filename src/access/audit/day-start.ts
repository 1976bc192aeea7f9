// The first moment of a day in a time zone, for "from this day to that day" over records that carry moments.

import { type Day, dayNumber } from '../../kernel/day.ts'
import { dayOf } from '../../kernel/day-zone.ts'

const minute = 60_000

/**
 * The first moment of a day, found by halving: zones differ from UTC by at most 14 hours, to the minute.
 *
 * @example dayStart(day('2026-11-22'), 'Asia/Shanghai') // 2026-11-21T16:00:00Z
 */
export function dayStart(of: Day, timeZone: string): number {
  const utc = dayNumber(of) * 1440
  let before = utc - 16 * 60
  let within = utc + 16 * 60
  while (within - before > 1) {
    const middle = Math.floor((before + within) / 2)
    if (dayOf(middle * minute, timeZone) < of) before = middle
    else within = middle
  }
  return within * minute
}
