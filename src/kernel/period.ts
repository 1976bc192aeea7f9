// A stretch of time that a figure, a target or a return belongs to. One text per kind, so that it
// stores, joins and reads alike everywhere (the forms of SDMX and ISO 8601):
//   2026 · 2026-H1 · 2026-Q3 · 2026-09 · 2026-09-05 · 2026-01/2026-08 (from the first to the last, both included)
// A span is closed and made of two like ends: months (1-8月累计), years (2021/2025), days, quarters or halves.

import { type Day, civilOf, compareDays, day, dayFrom, daysBetween, isDay, monthEnd } from './day.ts'

declare const periodBrand: unique symbol

/** 时期: checked text in one of the forms above. */
export type Period = string & { readonly [periodBrand]: true }

/** The kinds of a plain period; a span is a pair of like ones. */
export type Frequency = 'year' | 'half' | 'quarter' | 'month' | 'day'

/** The two ends of a period: the same one twice unless it is a span. */
export type Ends = Readonly<{ from: Period; to: Period; frequency: Frequency }>

const FORMS: readonly (readonly [Frequency, RegExp])[] = [
  ['year', /^\d{4}$/],
  ['half', /^\d{4}-H[12]$/],
  ['quarter', /^\d{4}-Q[1-4]$/],
  ['month', /^\d{4}-(?:0[1-9]|1[0-2])$/],
]

/** Months in one plain period, by frequency; a day has none. */
export const MONTHS_IN: Readonly<Record<Exclude<Frequency, 'day'>, number>> = {
  year: 12,
  half: 6,
  quarter: 3,
  month: 1,
}

/**
 * A Period from its text. For what people type, see `parsePeriod` in period-parse.ts.
 *
 * @example period('2026-01/2026-08')
 * @throws {RangeError} if the text is in none of the forms, or a span does not run forward.
 */
export function period(text: string): Period {
  if (!isPeriod(text)) throw new RangeError(`not a period: "${text}"`)
  return text
}

/** Whether a text is a Period in its one written form. */
export function isPeriod(text: string): text is Period {
  const [from, to, more] = text.split('/')
  const frequency = plainFrequency(from ?? '')
  if (frequency === undefined || more !== undefined) return false
  if (to === undefined) return true
  return plainFrequency(to) === frequency && firstOf(from as Period) < firstOf(to as Period)
}

/** The two ends and what they are. */
export function endsOf(of: Period): Ends {
  const [from, to] = of.split('/') as [Period, Period | undefined]
  return { from, to: to ?? from, frequency: plainFrequency(from) as Frequency }
}

/** What a period is: a plain kind, or a span of several. */
export function frequencyOf(of: Period): Frequency | 'span' {
  return of.includes('/') ? 'span' : endsOf(of).frequency
}

/** The first day of a period. */
export function firstDay(of: Period): Day {
  return firstOf(endsOf(of).from)
}

/** The last day of a period. */
export function lastDay(of: Period): Day {
  const { to, frequency } = endsOf(of)
  if (frequency === 'day') return day(to)
  const { year, month } = civilOf(firstOf(to))
  return monthEnd(dayFrom({ year, month: month + MONTHS_IN[frequency] - 1, day: 1 }))
}

/** How many days a period has. */
export function dayCount(of: Period): number {
  return daysBetween(firstDay(of), lastDay(of)) + 1
}

/** The period from one end to another, both included; a single period where they are the same. */
export function span(from: Period, to: Period): Period {
  return from === to ? from : period(`${from}/${to}`)
}

/** The plain period of a kind that a day lies in. */
export function periodOf(on: Day, frequency: Frequency): Period {
  const { year, month } = civilOf(on)
  const yearText = on.slice(0, 4)
  switch (frequency) {
    case 'year':
      return period(yearText)
    case 'half':
      return period(`${yearText}-H${month <= 6 ? 1 : 2}`)
    case 'quarter':
      return period(`${yearText}-Q${Math.ceil(month / 3)}`)
    case 'month':
      return period(on.slice(0, 7))
    case 'day':
      return period(dayFrom({ year, month, day: civilOf(on).day }))
  }
}

/** Whether every day of the inner period (or the day itself) lies in the outer one. */
export function contains(outer: Period, inner: Period | Day): boolean {
  const within: Period = isDay(inner) ? period(inner) : inner
  return firstDay(outer) <= firstDay(within) && lastDay(within) <= lastDay(outer)
}

/** Whether two periods share a day. */
export function overlaps(a: Period, b: Period): boolean {
  return firstDay(a) <= lastDay(b) && firstDay(b) <= lastDay(a)
}

/** Whether two periods are the same days, however written (2026-H1 and 2026-01/2026-06). */
export function sameDays(a: Period, b: Period): boolean {
  return firstDay(a) === firstDay(b) && lastDay(a) === lastDay(b)
}

/** Order by last day, as figures appear; of those that end together the longer one comes last. */
export function comparePeriods(a: Period, b: Period): number {
  return (
    compareDays(lastDay(a), lastDay(b)) ||
    compareDays(firstDay(b), firstDay(a)) ||
    (a < b ? -1 : a > b ? 1 : 0)
  )
}

function plainFrequency(text: string): Frequency | undefined {
  if (text.startsWith('0000')) return undefined
  return FORMS.find(([, form]) => form.test(text))?.[0] ?? (isDay(text) ? 'day' : undefined)
}

function firstOf(plain: Period): Day {
  const year = plain.slice(0, 4)
  const rest = plain.slice(5)
  if (rest === '') return day(`${year}-01-01`)
  if (rest.length === 5) return day(plain)
  const number = Number(rest.slice(-1))
  if (rest.startsWith('H')) return day(`${year}-${number === 1 ? '01' : '07'}-01`)
  if (rest.startsWith('Q')) return day(`${year}-${String(number * 3 - 2).padStart(2, '0')}-01`)
  return day(`${plain}-01`)
}
