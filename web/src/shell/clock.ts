// The one place of the console that reads the computer's clock.

import type { Day } from '../../../src/kernel/day.ts'
import { dayOf } from '../../../src/kernel/day-zone.ts'

/** Milliseconds now, for counting down. */
export function now(): number {
  return Date.now()
}

/** Today in the city's time zone; the server's reply says which day a screen was judged on. */
export function today(zone: string): Day {
  return dayOf(now(), zone)
}
