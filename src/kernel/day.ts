// A day of the calendar, without a time and without a zone: what a plan, a return or a deadline names.
// It is ISO 8601 text, so it sorts, compares and stores as it reads; all arithmetic goes through
// whole numbers (day-civil.ts), so it gives the same answer in every time zone.

import { type Civil, civilFromDays, daysFromCivil, daysInMonth, isCivil } from './day-civil.ts'

declare const dayBrand: unique symbol

/** 日期: ISO text 'YYYY-MM-DD' that has been checked. */
export type Day = string & { readonly [dayBrand]: true }

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/

/** Whether a text is a Day: the ISO form and a date that exists. */
export function isDay(text: string): text is Day {
  const match = ISO.exec(text)
  return match !== null && isCivil({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) })
}

/**
 * A Day from its ISO text. For what people type, see `parseDay` in day-text.ts.
 *
 * @example day('2026-11-22')
 * @throws {RangeError} if the text is not an existing date in ISO form.
 */
export function day(text: string): Day {
  if (!isDay(text)) throw new RangeError(`not a day: "${text}"`)
  return text
}

/** The Day of a year, month and day. @throws {RangeError} if there is no such date. */
export function dayFrom(civil: Civil): Day {
  if (!isCivil(civil)) throw new RangeError(`no such date: ${civil.year}-${civil.month}-${civil.day}`)
  return `${pad(civil.year, 4)}-${pad(civil.month, 2)}-${pad(civil.day, 2)}` as Day
}

/** Year, month and day as numbers. */
export function civilOf(of: Day): Civil {
  return { year: Number(of.slice(0, 4)), month: Number(of.slice(5, 7)), day: Number(of.slice(8, 10)) }
}

/** The year of a day. */
export function yearOf(of: Day): number {
  return civilOf(of).year
}

/** The month of a day, 1 to 12. */
export function monthOf(of: Day): number {
  return civilOf(of).month
}

/** Days from 1970-01-01. */
export function dayNumber(of: Day): number {
  return daysFromCivil(civilOf(of))
}

/** The Day with a number counted from 1970-01-01. */
export function dayFromNumber(days: number): Day {
  return dayFrom(civilFromDays(days))
}

/** The day `count` days later (earlier if negative). @throws {RangeError} outside the years 1 to 9999. */
export function addDays(to: Day, count: number): Day {
  return dayFromNumber(dayNumber(to) + count)
}

/**
 * The day `count` months later; where that month has no such day, its last one (民法典 202).
 *
 * @example addMonths(day('2026-01-31'), 1) // '2026-02-28'
 */
export function addMonths(to: Day, count: number): Day {
  const from = civilOf(to)
  const months = from.year * 12 + from.month - 1 + count
  const year = Math.floor(months / 12)
  const month = months - year * 12 + 1
  return dayFrom({ year, month, day: Math.min(from.day, daysInMonth(year, month)) })
}

/** Days from one day to another; negative if `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}

/** Negative, zero or positive, for sorting. */
export function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Day of the week, 1 Monday to 7 Sunday (ISO 8601). */
export function weekday(of: Day): number {
  const sinceMonday = (dayNumber(of) + 3) % 7 // 1970-01-01 was a Thursday
  return (sinceMonday < 0 ? sinceMonday + 7 : sinceMonday) + 1
}

/** The first day of the month a day lies in. */
export function monthStart(of: Day): Day {
  return dayFrom({ ...civilOf(of), day: 1 })
}

/** The last day of the month a day lies in. */
export function monthEnd(of: Day): Day {
  const { year, month } = civilOf(of)
  return dayFrom({ year, month, day: daysInMonth(year, month) })
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0')
}
