// On which day an instant falls in a named time zone. The clock is read elsewhere and handed in; the
// zone is always named (a city's, such as Asia/Shanghai), never the machine's.

import { type Day, dayFrom } from './day.ts'

const formats = new Map<string, Intl.DateTimeFormat>() // building one costs more than using it

/**
 * The day of an instant in a time zone.
 *
 * @param instant milliseconds since 1970-01-01T00:00:00Z
 * @param timeZone an IANA name
 * @example dayOf(1795276800000, 'Asia/Shanghai') // '2026-11-22'
 * @throws {RangeError} if the zone is unknown or the instant is no number.
 */
export function dayOf(instant: number, timeZone: string): Day {
  const found = { year: 0, month: 0, day: 0 }
  for (const { type, value } of formatFor(timeZone).formatToParts(instant)) {
    if (type === 'year' || type === 'month' || type === 'day') found[type] = Number(value)
  }
  return dayFrom(found)
}

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const options = {
    timeZone,
    calendar: 'gregory',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  } as const
  const made = new Intl.DateTimeFormat('en-US', options)
  formats.set(timeZone, made)
  return made
}
