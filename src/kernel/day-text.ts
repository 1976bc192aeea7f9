// How people write and read a day: 2026年11月22日, 2026-11-22, 2026/11/22, 2026.11.22, 20261122,
// in half- or full-width characters.

import { type Day, civilOf, dayFrom, weekday } from './day.ts'
import { isCivil } from './day-civil.ts'
import type { Language } from './words.ts'

const WRITTEN = [
  /^(\d{4})年(\d{1,2})月(\d{1,2})[日号]?$/,
  /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/,
  /^(\d{4})(\d{2})(\d{2})$/,
]

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const WEEKDAYS = {
  zh: ['星期一', '星期二', '星期三', '星期四', '星期五', '星期六', '星期日'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const

/**
 * Reads a day as people write it; undefined if the text is none or the date does not exist.
 *
 * @example parseDay('2026年2月3日') // '2026-02-03'
 */
export function parseDay(text: string): Day | undefined {
  const plain = text.normalize('NFKC').replace(/\s+/g, '')
  for (const form of WRITTEN) {
    const match = form.exec(plain)
    if (!match) continue
    const [year, month, day] = match.slice(1).filter(isDigits).map(Number)
    if (year === undefined || month === undefined || day === undefined) continue
    return isCivil({ year, month, day }) ? dayFrom({ year, month, day }) : undefined
  }
  return undefined
}

/**
 * A day as people read it.
 *
 * @example formatDay(day('2026-11-22'), 'zh') // '2026年11月22日'
 * @example formatDay(day('2026-11-22'), 'en') // '22 November 2026'
 */
export function formatDay(of: Day, language: Language): string {
  const { year, month, day } = civilOf(of)
  return language === 'zh' ? `${year}年${month}月${day}日` : `${day} ${monthName(month)} ${year}`
}

/** The day of the week in words: 星期日, Sunday. */
export function weekdayName(of: Day, language: Language): string {
  return WEEKDAYS[language][weekday(of) - 1] as string
}

/** The English name of a month, 1 to 12. */
export function monthName(month: number): string {
  const name = MONTHS[month - 1]
  if (name === undefined) throw new RangeError(`no month ${month}`)
  return name
}

function isDigits(text: string | undefined): text is string {
  return text !== undefined && /^\d+$/.test(text)
}
