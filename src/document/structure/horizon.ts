// The year that a plan runs to: printed in its title (2024—2026年, “十五五”), else the year its goals name.

import { endOfFiveYears, valueOf } from './date.ts'

const YEAR = '((?:19|20)\\d\\d|二[〇零][一二三四五六七八九〇零]{2})'
const RANGE = new RegExp(`${YEAR}年?[—~\\-至到]${YEAR}年?`)
const SINGLE = new RegExp(`${YEAR}年`)
const DEADLINE = new RegExp(`(展望)?(?:到|至)${YEAR}年(?!\\d{1,2}月)|${YEAR}年(?:底|末|底前|前|[前内])`, 'g')
const SPAN = /([一二三四五六七八九十])年(?:行动|计划|实施|攻坚|提升|滚动|规划)/

/** The horizon year of a plan; null where nothing tells it. */
export function horizonOf(title: string, body: string, issued: number | null): number | null {
  const range = RANGE.exec(title)
  if (range) return valueOf(range[2] as string)
  const five = /(十[一二三四五六]五)/.exec(title)
  if (five) return endOfFiveYears(five[1] as string)
  const single = SINGLE.exec(title)
  if (single) return valueOf(single[1] as string)
  const named = commonestDeadline(body, issued)
  if (named !== null) return named
  const span = SPAN.exec(title)
  if (span && issued !== null) return issued + valueOf(span[1] as string) - 1
  const inBody = /“?(十[四五六]五)”?(?:期末|末|时期|期间)/.exec(body)
  return inBody ? endOfFiveYears(inBody[1] as string) : null
}

/** The first year of the span that a title prints; null where it prints none. */
export function startOf(title: string): number | null {
  const range = RANGE.exec(title)
  return range ? valueOf(range[1] as string) : null
}

/** The year most often named as a deadline; of two, the later. Outlooks (展望2035年) do not count. */
function commonestDeadline(body: string, issued: number | null): number | null {
  const times = new Map<number, number>()
  for (const match of body.slice(0, 200_000).matchAll(DEADLINE)) {
    const year = valueOf((match[2] ?? match[3]) as string)
    if (match[1] || (issued !== null && year < issued)) continue
    times.set(year, (times.get(year) ?? 0) + 1)
  }
  return [...times].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? null
}
