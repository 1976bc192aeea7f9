// The year that a plan runs to: printed in its title (2024—2026年, “十五五”), else the year its goals name.

import { endOfFiveYears, valueOf } from './date.ts'

const YEAR = '((?:19|20)\\d\\d|二[〇零][一二三四五六七八九〇零]{2})'
const RANGE = new RegExp(`${YEAR}年?[—~\\-至到]${YEAR}年?`)
const SINGLE = new RegExp(`${YEAR}年(?!\\d{1,2}月)`)
const DEADLINE = new RegExp(
  `(展望)?(?:到|至)${YEAR}年(?!\\d{1,2}月)|${YEAR}年(?:底|末|底前|前|[前内])(?!实现碳|碳)|(?<=[。；\\n])${YEAR}年(?=，)`,
  'g',
)
const SPAN = /([一二三四五六七八九十])年(?:行动|计划|实施|攻坚|提升|滚动|规划)/
const VALID = new RegExp(
  `(?:有效期|施行|实施|执行|试行|适用期)(?:限)?[^。；\\n]{0,12}?(?:至|到|截止)${YEAR}年`,
)
const LASTS = new RegExp(
  `自(?:${YEAR}年(\\d{1,2})月(\\d{1,2})日|(?:印发|发布|公布)之日)起?[^。；\\n]{0,16}有效期(?:限)?(?:为)?([一二三四五]|\\d)年`,
)
/** A report names the plan that was issued, and its years with it. */
const REPORTED = new RegExp(
  `(?:印发|发布|出台|解读|公布)(?:了|的)?[^，。；]{0,6}《[^》]{0,60}?${YEAR}年?[—~\\-至到]${YEAR}年?`,
)

/** The horizon year of a plan; null where nothing tells it. */
export function horizonOf(title: string, body: string, issued: number | null): number | null {
  const range = RANGE.exec(title)
  if (range) return valueOf(range[2] as string)
  const five = /(十[一二三四五六]五)/.exec(title)
  if (five) return endOfFiveYears(five[1] as string)
  const single = SINGLE.exec(title)
  if (single) return valueOf(single[1] as string)
  const reported = REPORTED.exec(body.slice(0, 3000))
  if (reported) return valueOf(reported[2] as string)
  const valid = VALID.exec(body.slice(0, 200_000))
  if (valid) return valueOf(valid[1] as string)
  const named = commonestDeadline(body, issued)
  if (named !== null) return named
  const span = SPAN.exec(title)
  if (span && issued !== null) return issued + valueOf(span[1] as string) - 1
  return endOfValidity(body, issued) ?? latestFiveYears(body, issued)
}

/** 自2025年3月1日起施行，有效期3年 ends in 2028; from the first of January it ends with 2027. */
function endOfValidity(body: string, issued: number | null): number | null {
  const match = LASTS.exec(body.slice(0, 200_000))
  if (!match) return null
  const from = match[1] ? valueOf(match[1]) : issued
  if (from === null) return null
  const whole = match[2] === '1' && match[3] === '1'
  return from + valueOf(match[4] as string) - (whole ? 1 : 0)
}

function latestFiveYears(body: string, issued: number | null): number | null {
  const ends = [...body.slice(0, 200_000).matchAll(/“?(十[四五六]五)”?(?:期末|末|时期|期间)/g)]
    .map((match) => endOfFiveYears(match[1] as string))
    .filter((year) => issued === null || year >= issued)
  return ends.length > 0 ? Math.max(...ends) : null
}

/** The first year of the span that a title prints; null where it prints none. */
export function startOf(title: string): number | null {
  const range = RANGE.exec(title)
  if (range) return valueOf(range[1] as string)
  const five = /(十[一二三四五六]五)/.exec(title)
  return five ? endOfFiveYears(five[1] as string) - 4 : null
}

/**
 * The year most often named as a deadline; of two, the later. A clause that begins with it (到2028年，) weighs more
 * than a mention (为2030年…). Outlooks (展望2035年) do not count.
 */
function commonestDeadline(body: string, issued: number | null): number | null {
  const times = new Map<number, number>()
  for (const match of body.slice(0, 200_000).matchAll(DEADLINE)) {
    const year = valueOf((match[2] ?? match[3] ?? match[4]) as string)
    // 2030年，… promises only where the paper is known to be older.
    if (match[4] !== undefined && (issued === null || year <= issued)) continue
    if (match[1] || (issued !== null && year < issued)) continue
    const opens = match.index === 0 || /[\n。；，：、—）争取保.]/.test(body[match.index - 1] as string)
    times.set(year, (times.get(year) ?? 0) + (match[2] !== undefined && opens ? 3 : 1))
  }
  return [...times].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? null
}
