// An instant as people of a time zone write it, and the instant at which a day there ends.

import type { Language } from '../../../src/kernel/words.ts'

/** Day and time of an instant in a time zone. */
export function instantText(instant: string, zone: string, language: Language): string {
  const { year, month, day, hour, minute } = partsIn(Date.parse(instant), zone)
  if (language === 'en') return `${day} ${months[month - 1]} ${year} ${two(hour)}:${two(minute)}`
  return `${year}年${month}月${day}日 ${two(hour)}:${two(minute)}`
}

/** The last second of a day in a time zone, as an instant. */
export function endOfDay(day: string, zone: string): string {
  const wall = Date.parse(`${day}T23:59:59Z`)
  // Read some hours beside the midnight sought: right wherever no clock changes in that night.
  const offset = wallClock(wall, zone) - wall
  return new Date(wall - offset).toISOString()
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

type Parts = Readonly<Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>>

function partsIn(at: number, timeZone: string): Parts {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  const parts = format.formatToParts(at).map(({ type, value }) => [type, Number(value)] as const)
  return Object.fromEntries(parts) as Parts
}

function wallClock(at: number, zone: string): number {
  const { year, month, day, hour, minute, second } = partsIn(at, zone)
  return Date.UTC(year, month - 1, day, hour, minute, second)
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
