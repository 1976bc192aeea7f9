// The one place of the console that reads the computer's clock.

import { type Day, day } from '../../../src/kernel/day.ts'

/** Milliseconds now, for counting down. */
export function now(): number {
  return Date.now()
}

/** Today in the time zone of this computer; the server's reply says which day a screen was judged on. */
export function today(): Day {
  const at = new Date()
  return day(`${at.getFullYear()}-${twoDigits(at.getMonth() + 1)}-${twoDigits(at.getDate())}`)
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
