// Time in a clause: deadlines (到2027年, 2026年底前, “十五五”末), what binds every year (每年), and the base of a
// comparison (比2022年, 在2023年基础上). A deadline holds until the next one in the sentence.

import type { Span } from '../text/normal.ts'
import { comparedIn } from './base.ts'
import { endOfFiveYears, valueOf } from '../structure/date.ts'

const YEAR = '(?:(?:19|20)\\d\\d|二[〇零][一二三四五六七八九〇零]{2})'
const PART =
  '年?(?:全年|年底|年末|年初|年内|年|底|末|初)?(?:[一二三四1-4]季度|上半年|下半年|(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份|底|末|\\d{1,2}日)?(?:底|末)?)?(?:之前|以前|前|左右|期间|内|止|起)?'
const PLAN = '“?(十[一二三四五六]五)”?(?:规划)?(?:期末|末期|末|时期|期间|期内|收官)?(?:之?前)?'
const LEADING =
  '(?:力争|争取|确保|预计|计划|努力|同时|其中|并|也|从而|即|总体目标是|目标是|展望|面向|[\\u4e00-\\u9fa5]{2}目标|到|至|截至|截止|在|于|自)*'
const DEADLINE = new RegExp(
  `^(${LEADING})(?:(${YEAR})(?:[—~\\-至到](${YEAR}))?(${PART})|${PLAN}|(今年|本年度?|年内|年底前|到?本届政府任期末))`,
)
const LATER = new RegExp(
  `(?:力争|争取|确保|计划|预计)?(?:到|至|于|在)?(?:(?:${YEAR}年?(?:底|末)?[、和及]){0,5}(${YEAR})(?:[—~\\-至到](${YEAR}))?年(?:底|末|初)?(?:[上下]半年)?(?:之?前|内|期间)?的?|${PLAN})`,
  'g',
)
const SPANNED =
  /^(?:(?:(?:通过|经过|力争|争取|用|在|未来|今后)+(?:[一二三四五六七八九十]{1,2}|\d{1,2})(?:至[一二三四五]|到[一二三四五]|[—~-]\d)?年(?:内|时间|左右)*(?:的?努力)?|(?:[一二三四五六七八九十]{1,2}|\d{1,2})(?:至[一二三四五]|[—~-]\d)?年(?:内|时间))|近期|远期|规划期内|任期内)(?=，|$|[^的期度])/

/** What a clause begins with: a deadline or a mention of time, and where the words after it start. */
export type Lead = Readonly<{ year: number | null; deadline: boolean; length: number }>

/** The years that relative words stand for. */
export type Clock = Readonly<{
  issued: number | null
  start: number | null
  horizon: number | null
  /** Before the body the year of issue itself is history: 2025年全市举办展览176场. */
  preamble?: boolean
}>

/** Reads the time at the start of a clause; length 0 where it names none. */
export function leadOf(clause: string, clock: Clock): Lead {
  if (comparedIn(clause.slice(0, 24))?.from === 0) return NONE
  const match = DEADLINE.exec(clause)
  if (match) {
    const [all, leading = '', first, second, , five, relative] = match
    if (first === undefined && five === undefined && relative === undefined) return NONE
    if (
      first !== undefined &&
      !/^年|^[底末前]/.test(clause.slice(leading.length + first.length)) &&
      second === undefined
    )
      return NONE
    const year = first ? valueOf(second ?? first) : five ? endOfFiveYears(five) : clock.issued
    const aims =
      /[到至]|力争|争取|确保|预计|计划/.test(leading) || /[底末前内]$|止$/.test(all) || second !== undefined
    const starts = all.endsWith('起')
    return {
      year: starts ? null : year,
      deadline: isAhead(year, clock, aims, starts),
      length: all.length,
    }
  }
  const spanned = SPANNED.exec(clause)
  return spanned ? { year: null, deadline: false, length: spanned[0].length } : NONE
}

/** A year is a deadline from the year of issue on; before it, only history. Unknown issue: aims decide. */
function isAhead(year: number | null, clock: Clock, aims: boolean, starts: boolean): boolean {
  const now = clock.issued ?? clock.start
  if (year === null) return aims
  if (now !== null && clock.preamble && !aims) return year > now
  if (now !== null) return year >= now
  return aims || starts || (clock.horizon !== null && year >= clock.horizon)
}

const TO = /(?:增加|提高|增长|扩大|上升|提升|下降|降低|减少|压缩|缩短|发展|升|增|降)$/
const NONE: Lead = { year: null, deadline: false, length: 0 }

const LIST = `(?:${YEAR}年?(?:底|末)?(?:、|和|及|，)(?:到)?){1,5}${YEAR}年(?:底|末)?`
const LISTED = new RegExp(`^(?:到|至|力争|在)*${LIST}`)
const LISTED_WITHIN = new RegExp(`${LIST}(?=分别|依次|各)`)

/** Years listed at the start of a clause, to be dealt out by 分别: 2025年、2026年、2027年. */
export function listedYears(clause: string): { years: readonly number[]; length: number } | null {
  const match = LISTED.exec(clause)
  return match ? { years: yearsIn(match[0]), length: match[0].length } : null
}

/** Years listed behind the subject: 绿色建筑比例2026、2027年分别达到. */
export function listedWithin(clause: string): readonly number[] | null {
  const match = LISTED_WITHIN.exec(clause)
  return match ? yearsIn(match[0]) : null
}

function yearsIn(list: string): readonly number[] {
  return [...list.matchAll(new RegExp(YEAR, 'g'))].map(([year]) => valueOf(year))
}

/** Deadlines in the middle of a clause (服务贸易规模到2027年突破1000亿元). */
export function timesWithin(stretch: string): (Span & { year: number })[] {
  return [...stretch.matchAll(LATER)].map((match) => {
    const printed = match[2] ?? match[1]
    const year = printed ? valueOf(printed) : endOfFiveYears(match[3] as string)
    const bound = TO.test(stretch.slice(0, match.index)) && /^[到至]/.test(match[0]) ? 1 : 0 // 增加到|2026年
    return { from: match.index + bound, to: match.index + match[0].length, year }
  })
}
