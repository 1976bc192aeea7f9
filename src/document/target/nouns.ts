// Which noun a number gets: its own before or after it, one dealt out by 分别, or the subject it inherits.

import type { Quantity } from '../quantity/scan.ts'
import type { Span } from '../text/normal.ts'
import { type Left, leftOf } from './left.ts'
import { leans } from './subject.ts'

/** The stretches that name the indicator, chosen from the noun after, the noun before, the inherited subject. */
export function chosenNoun(
  text: string,
  left: Left,
  right: Span | null,
  subject: readonly Span[],
): readonly Span[] {
  if (right) return [right]
  if (left.noun.to <= left.noun.from) return subject
  const own = text.slice(left.noun.from, left.noun.to)
  const inherited = subject.map((span) => text.slice(span.from, span.to)).join('')
  if (GRADE.test(own)) return [left.noun, ...headAfterGrade(text, subject)]
  const amongThem = text
    .slice(Math.max(0, left.from - 3), left.noun.from)
    .replace(/[：，]/g, '')
    .endsWith('其中')
  if (amongThem && SORT.test(own)) return [left.noun, ...subject]
  return leans(own, inherited) ? [...withoutCount(text, subject), left.noun] : [left.noun]
}

/** A、B和C分别达到1、2和3: a noun for each number, if there are as many nouns as numbers; otherwise null. */
export function dealtNouns(
  text: string,
  sentence: Span,
  clause: Span,
  numbers: readonly Readonly<{ quantity: Quantity }>[],
): readonly Span[] | null {
  const first = numbers[0]
  if (numbers.length < 2 || !first || !text.slice(clause.from, clause.to).includes('分别')) return null
  const left = leftOf(text, clause.from, sentence.from + first.quantity.from, false)
  const words = text.slice(left.noun.from, left.noun.to)
  const spans: Span[] = []
  let from = 0
  for (const match of words.matchAll(/、|以及|和(?!谐|平|睦)|及|与|$/g)) {
    spans.push({ from: left.noun.from + from, to: left.noun.from + match.index })
    from = match.index + match[0].length
  }
  return spans.length === numbers.length && spans.every((span) => span.to > span.from) ? spans : null
}

/** 接待游客800万人次、旅游收入60亿元，分别增长25%和30%: a clause without a noun deals out to those before it. */
export function dealtBack(
  clause: string,
  count: number,
  recent: readonly (readonly Span[])[],
): readonly (readonly Span[])[] | null {
  if (count < 2 || recent.length < count || !/^(?:同比|年均|比[^，]{2,8}|均)?分别/.test(clause)) return null
  return recent.slice(-count)
}

/** 海外仓数量, of which 面积 is stated next, is the area of 海外仓. */
function withoutCount(text: string, subject: readonly Span[]): readonly Span[] {
  const last = subject.at(-1)
  if (!last) return subject
  const count = /(?:数量|总数|家数|个数)$/.exec(text.slice(last.from, last.to))?.[0].length ?? 0
  return [...subject.slice(0, -1), { from: last.from, to: last.to - count }]
}

/** 国家级20家, 省级以上30家: a grade without its head. */
const GRADE = /^.{1,5}级(?:及?以上)?$/
/** 其中分布式不少于三分之一: a sort without its head. */
const SORT = /^.{1,5}(?:式|型|类|性|国产|本地|自主)$/

/** 千亿级产业集群2个，百亿级5个; 绿色工厂100家，其中国家级20家: the head is inherited without its own grade. */
function headAfterGrade(text: string, subject: readonly Span[]): readonly Span[] {
  const last = subject.at(-1)
  if (!last) return []
  const grade = /^.{0,6}?级(?:及?以上)?(?=.{2})/.exec(text.slice(last.from, last.to))?.[0].length ?? 0
  return [{ from: last.from + grade, to: last.to }]
}
