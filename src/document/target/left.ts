// The words before a number, read from both ends: the predicate from the number backwards, times, comparisons and
// verbs from the front. What is left between them is the noun.

import type { Span } from '../text/normal.ts'
import { comparedIn } from './base.ts'
import { type NounStart, nounStart } from './noun.ts'
import { type Predicate, predicateOf } from './predicate.ts'
import { timesWithin } from './time.ts'
import { innerVerb, trailingVerb } from './verbs.ts'

/** The words before a number: where they begin, the noun in them, and what else they say. */
export type Left = Readonly<{
  from: number
  noun: Span
  predicate: Predicate
  verb: string | null
  /** 实现, 力争 before the noun. */
  reaches: boolean
  compared: Readonly<{ year: number | null }> | null
  /** A deadline printed between the noun and the number. */
  year: number | null
}>

const JOINTS = /^(?:[、，；：（ ]|以及|并且|和(?!谐|平|睦)|及(?!时)|与|并(?!购)|且|其中|同时|包括|含|其余)*/
/** 排名进入全国前20位: the noun ends before the verb of place. */
const RANKED =
  /(?:力争|争取|继续|稳定|保持)*(?:进入|跻身|位居|位列|名列|稳居|居|列|保持在?|进位至?|挺进|冲刺|(?:提升|上升|前移|升)[至到])?(?:在|到)?(?:全国|全球|全省|全市|世界|国内|国际|中西部|中部|西部|东部|同类|同等|[^，。；、]{2,8}城市|[^，。；、]{2,6}省份)?(?:同类城市|城市|地区|省份|行列)?(?:前|第)$/
const FROM_BASE = /[，]?(?:分别)?[从由](?=[^从由]*$)/

/** Reads the words from `cursor` to the number at `at`; `based` where a base number stands among them (从…提高到). */
export function leftOf(text: string, cursor: number, at: number, based: boolean): Left {
  const joints = JOINTS.exec(text.slice(cursor, at))?.[0].length ?? 0
  const from = cursor + joints
  const words = text.slice(from, at)
  const nearest = predicateOf(words, RANKED.exec(words)?.[0].length ?? 0)
  const compared = comparedIn(words)
  let head = words.length - nearest.length
  const times = timesWithin(words.slice(0, head))
  const apart = (span: Span) => !compared || span.to <= compared.from || span.from >= compared.to
  const trailing = times.find((span) => span.to === head && apart(span))
  const before = trailing ? predicateOf(words.slice(0, trailing.from)) : null
  let predicate = before ? joined(before, nearest) : nearest
  if (trailing && before) head = trailing.from - before.length
  const origin = based ? (FROM_BASE.exec(words)?.index ?? null) : null
  const time = trailing ?? times.find((span) => apart(span) && (origin === null || span.to <= origin))
  const skipped = [compared, time].reduce(
    (most, span) => (span?.from === 0 ? Math.max(most, span.to) : most),
    0,
  )
  const ends = [compared?.from, time?.from, origin].filter(
    (end) => end != null && end > skipped && end < head,
  ) as number[]
  let end = Math.max(skipped, Math.min(head, ...ends))
  if (end < head) {
    const early = predicateOf(words.slice(skipped, end))
    predicate = joined(early, predicate)
    end -= early.length
  }
  const inner = words.slice(skipped, Math.max(skipped, end))
  const silent = predicate.comparator === null && predicate.sense === null
  const start = silent ? afterFrame(inner) : nounStart(inner)
  const last =
    start.verb === null || start.offset < inner.length ? trailingVerb(inner.slice(start.offset)) : null
  const loose = last === null && /(?:比重|比例|占[^，]{2,})的$/.test(inner) ? 1 : 0 // 占GDP的7%
  return {
    from,
    noun: {
      from: from + skipped + start.offset,
      to: from + skipped + inner.length - (last?.length ?? 0) - loose,
    },
    predicate,
    verb: last ?? start.verb,
    reaches: start.reaches || /至少|不少于|不低于/.test(words),
    compared,
    year: time?.year ?? null,
  }
}

/** 在“一带一路”共建国家布局海外仓30个: the verb stands behind a frame of place or means. */
function afterFrame(inner: string): NounStart {
  const frame = /^(?:在|以|通过|依托|围绕|面向|向|由|针对|结合)/.test(inner) ? innerVerb(inner) : null
  if (frame === null) return nounStart(inner)
  const start = nounStart(inner.slice(frame))
  return { ...start, offset: start.offset + frame }
}

/** The predicate before a time or comparison, and the one before the number: 突破 | 力争到2027年 | 达到. */
function joined(before: Predicate, after: Predicate): Predicate {
  return {
    length: before.length + after.length,
    words: before.words + after.words,
    comparator: after.comparator ?? before.comparator,
    sense: after.sense ?? before.sense,
  }
}
