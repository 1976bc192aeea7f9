// Days as official documents print them: 2026年1月8日, 二〇二六年一月八日, 2026-01-08.

import { valueOfNumeral } from './numeral.ts'

const N = '一二三四五六七八九十〇零'
const DAY = new RegExp(
  `((?:19|20)\\d\\d|[二一][${N}]{3})(?:年|[-/.—])(\\d{1,2}|[${N}]{1,3})(?:月|[-/.—])(\\d{1,2}|[${N}]{1,3})日?`,
)

/** The first day printed in a stretch of normal text, as YYYY-MM-DD; null where there is none. */
export function dayIn(text: string): string | null {
  const match = DAY.exec(text)
  if (!match) return null
  const [year, month, day] = match.slice(1, 4).map(valueOf) as [number, number, number]
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** The value of an ordinal written in figures or in Chinese numerals. */
export function valueOf(printed: string): number {
  return /^\d+$/.test(printed) ? Number(printed) : (valueOfNumeral(printed) ?? 0)
}

/** The last year of a five-year plan (五年规划): 十四五 ends in 2025. */
export function endOfFiveYears(plan: string): number {
  return 1955 + valueOf(plan.slice(0, -1)) * 5
}
