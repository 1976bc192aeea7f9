// Reading a period as plans, releases and people write it: 2026年, 2026年9月, 2026年三季度, 2026年上半年,
// 2026年1—8月, 2026年前三季度, 2021—2025年, “十四五”时期, 2023年5月1日至5日, and the codes 202609, 2026Q3, 2026-S1.

import { parseCount } from './count.ts'
import { type Period, isPeriod, span } from './period.ts'

const DASH = '(?:至|到|[-–—―~〜])+'
const YEAR = '([12]\\d{3})年'
const NUMBER = '(\\d{1,2}|[一二三四五六七八九十]{1,3})'

type Reader = readonly [form: RegExp, read: (...groups: readonly string[]) => string | undefined]

const READERS: readonly Reader[] = [
  [whole(`${YEAR}(?:度|全年)?`), (year) => year],
  [whole(`${YEAR}(上|下)半年`), (year, half) => `${year}-H${half === '上' ? 1 : 2}`],
  [whole(`${YEAR}第?${NUMBER}季度?`), (year, number) => `${year}-Q${count(number)}`],
  [whole(`${YEAR}${NUMBER}月份?`), (year, month) => `${year}-${two(month)}`],
  [whole(`${YEAR}${NUMBER}月${NUMBER}[日号]`), (year, month, date) => `${year}-${two(month)}-${two(date)}`],

  [whole(`${YEAR}前${NUMBER}个?月`), (year, to) => closed(`${year}-01`, `${year}-${two(to)}`)],
  [
    whole(`${YEAR}前${NUMBER}个?季度`),
    (year, to) => closed(`${year}-01`, `${year}-${two(String(3 * (count(to) ?? 0)))}`),
  ],
  [
    whole(`${YEAR}${NUMBER}月?${DASH}${NUMBER}月份?`),
    (year, from, to) => closed(`${year}-${two(from)}`, `${year}-${two(to)}`),
  ],
  [
    whole(`${YEAR}${NUMBER}月${DASH}${YEAR}${NUMBER}月`),
    (year, from, toYear, to) => closed(`${year}-${two(from)}`, `${toYear}-${two(to)}`),
  ],
  [
    whole(`${YEAR}第?${NUMBER}季度?${DASH}(?:${YEAR})?第?${NUMBER}季度`),
    (year, from, toYear, to) => closed(`${year}-Q${count(from)}`, `${toYear || year}-Q${count(to)}`),
  ],
  [whole(`${YEAR}(上|下)半年${DASH}${YEAR}(上|下)半年`), (a, b, c, d) => closed(half(a, b), half(c, d))],
  [whole(`([12]\\d{3})年?${DASH}${YEAR}`), (from, to) => closed(from, to)],
  [
    whole(`${YEAR}${NUMBER}月${NUMBER}[日号]?${DASH}(?:(?:${YEAR})?${NUMBER}月)?${NUMBER}[日号]`),
    (year, month, date, toYear, toMonth, toDate) =>
      closed(
        `${year}-${two(month)}-${two(date)}`,
        `${toYear || year}-${two(toMonth || month)}-${two(toDate)}`,
      ),
  ],
  [/^["'“”‘’「」《]*([一二三四五六七八九十]{1,3})五["'“”‘’「」》]*(?:时期|期间|规划期?)?$/, fiveYearPlan],

  [/^(\d{4})(\d{2})$/, (year, month) => `${year}-${month}`],
  [/^(\d{4})[-/.]?M?(\d{1,2})$/, (year, month) => `${year}-${two(month)}`],
  [/^(\d{4})-?Q([1-4])$/i, (year, quarter) => `${year}-Q${quarter}`],
  [/^(\d{4})-?[HS]([12])$/i, (year, number) => `${year}-H${number}`],
  [/^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/, (year, _, month, date) => `${year}-${two(month)}-${two(date)}`],
  [/^(\d{4})(\d{2})(\d{2})$/, (year, month, date) => `${year}-${month}-${date}`],
]

/**
 * Reads a period as people write it; undefined if the text is none.
 *
 * @example parsePeriod('2026年1-8月') // '2026-01/2026-08'
 * @example parsePeriod('“十四五”时期') // '2021/2025'
 */
export function parsePeriod(text: string): Period | undefined {
  const plain = text.normalize('NFKC').replace(/\s+/g, '')
  if (isPeriod(plain)) return plain
  for (const [form, read] of READERS) {
    const groups = form.exec(plain)?.slice(1)
    const found = groups && read(...groups)
    if (found !== undefined && isPeriod(found)) return found
  }
  return undefined
}

/** The n-th five-year plan runs from 1951+5n; from the sixth (1981) on they are named like this without doubt. */
function fiveYearPlan(ordinal: string | undefined): string | undefined {
  const number = parseCount(ordinal ?? '')
  if (number === undefined || number < 6) return undefined
  return `${1951 + 5 * number}/${1955 + 5 * number}`
}

function closed(from: string | undefined, to: string | undefined): string | undefined {
  if (from === undefined || to === undefined || !isPeriod(from) || !isPeriod(to)) return undefined
  return from === to || isPeriod(`${from}/${to}`) ? span(from, to) : undefined
}

function half(year: string | undefined, which: string | undefined): string {
  return `${year}-H${which === '上' ? 1 : 2}`
}

function count(written: string | undefined): number | undefined {
  if (written === undefined) return undefined
  return /^\d+$/.test(written) ? Number(written) : parseCount(written)
}

function two(written: string | undefined): string {
  return String(count(written) ?? '').padStart(2, '0')
}

function whole(form: string): RegExp {
  return new RegExp(`^${form}$`)
}
