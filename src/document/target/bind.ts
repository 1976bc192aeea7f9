// Which noun a number belongs to, and what both say together. Three forms: the noun before a predicate (航线达到25条),
// the noun between verb and number (打造国际知名医院3家以上), the noun after the number (推出100项…赛事). A clause may
// hold several numbers with nouns of their own.

import { orderAt } from '../action/verbs.ts'
import type { Quantity } from '../quantity/scan.ts'
import type { Span } from '../text/normal.ts'
import type { Comparator, TargetBase, TargetKind } from '../types.ts'
import { comparatorOf } from './comparator.ts'
import { type Kind, kindOf } from './kind.ts'
import { type Left, leftOf } from './left.ts'
import { chosenNoun, dealtBack, dealtNouns } from './nouns.ts'
import type { Predicate } from './predicate.ts'
import { isRank } from './rank.ts'
import { rightOf } from './right.ts'
import { governingVerb } from './verbs.ts'

/** A clause whose numbers may be targets, and what it inherits. Number offsets are those of the sentence. */
export type Binding = Readonly<{
  text: string
  sentence: Span
  clause: Span
  numbers: readonly Readonly<{ quantity: Quantity; base: TargetBase | null }>[]
  verb: string | null
  subject: readonly Span[]
  /** What the targets before it in the sentence are about. */
  recent: readonly (readonly Span[])[]
  everyYear: boolean
  /** A base named for the whole sentence: 与2023年相比. */
  comparedWith: TargetBase | null
  /** 力争 stands in the time before the clause. */
  soft: boolean
  /** A bare noun and number count as a promise: in goal sections and after a deadline. */
  lenient: boolean
}>

/** A number bound to its noun. `nouns` are the stretches of normal text that name the indicator. */
export type Bound = Span &
  Kind &
  Readonly<{
    nouns: readonly Span[]
    quantity: Quantity
    comparator: Comparator
    verb: string | null
    ownYear: number | null
    base: TargetBase | null
  }>

/** Binds the numbers of one clause. Numbers for which nothing speaks as a promise are left out. */
export function bind(binding: Binding): Bound[] {
  const { text, sentence, clause, numbers } = binding
  const listed = dealtNouns(text, sentence, clause, numbers)?.map((noun) => [noun])
  const dealt = listed ?? dealtBack(text.slice(clause.from, clause.to), numbers.length, binding.recent)
  const bound: Bound[] = []
  let cursor = clause.from
  let verb = binding.verb
  let subject = binding.subject
  let shared: Predicate | null = null
  let compared: Left['compared'] = null
  for (const [i, { quantity, base }] of numbers.entries()) {
    const at = sentence.from + quantity.from
    const next = numbers[i + 1]
    const rest = {
      from: sentence.from + quantity.after,
      to: next ? sentence.from + next.quantity.from : clause.to,
    }
    const own = leftOf(text, cursor, at, base?.value != null)
    const bare = i > 0 && own.predicate.length === 0 && own.noun.to <= own.noun.from
    const left: Left = bare && shared ? { ...own, predicate: shared } : own
    shared = left.predicate
    compared = dealt ? (left.compared ?? compared) : left.compared
    const right = rightOf(text, rest, quantity, left, next !== undefined)
    const nouns = dealt?.[i] ?? chosenNoun(text, left, right, subject)
    cursor = right ? right.to : rest.from
    const states = left.noun.to > left.noun.from && left.predicate.sense === 'state'
    const before = right && left.verb === null ? governingVerb(text.slice(left.from, at)) : null
    const governs = left.verb ?? before ?? (states ? null : verb)
    verb = left.verb ?? before ?? verb
    const rank = isRank(
      quantity,
      text.slice(clause.from, at),
      text.slice(sentence.from + quantity.to, rest.to),
    )
    if (
      nouns.length === 0 ||
      !(rank || speaks(binding, left, quantity, right !== null) || before !== null || bound.length > 0)
    )
      continue
    if (!dealt) subject = nouns
    const { kind, alternatives, recurrence } = kindOf({
      indicator: nouns.map((noun) => text.slice(noun.from, noun.to)).join(''),
      segment: (bare && shared ? shared.words : '') + text.slice(left.from, cursor),
      predicate: left.predicate,
      verb: governs,
      ownVerb: left.verb !== null || before !== null,
      quantity,
      rank,
      compared: left.compared !== null || binding.comparedWith !== null,
      everyYear: binding.everyYear,
    })
    const reaches = left.reaches || (binding.soft && quantity.valueMax === null)
    bound.push({
      from: left.from,
      to: cursor,
      nouns,
      quantity,
      comparator: rank
        ? text[at - 1] === '前'
          ? '<='
          : '='
        : comparatorOf(quantity, left.predicate, reaches),
      kind,
      alternatives,
      recurrence,
      verb: governs,
      ownYear: left.year,
      base: base ?? baseOf(compared, kind, binding.comparedWith),
    })
  }
  return bound
}

/**
 * Whether something in the words makes a promise of a number. An order with the number at its end promises it
 * (宣传推介精品线路50条); one with the number in front of a noun may only describe (指导13个区制定方案): `counts`.
 */
function speaks(binding: Binding, left: Left, quantity: Quantity, counts: boolean): boolean {
  const { comparator, sense } = left.predicate
  const predicated = comparator !== null || sense !== null || left.verb !== null || left.reaches
  const ordered =
    !counts && !quantity.chinese && orderAt(binding.text.slice(left.from, left.from + 8), 0) !== null
  return predicated || ordered || quantity.post !== '' || binding.everyYear || binding.lenient
}

/** A comparison gives a base; one named for the whole sentence only to what grows. */
function baseOf(
  compared: Left['compared'],
  kind: TargetKind,
  comparedWith: TargetBase | null,
): TargetBase | null {
  if (compared) return { year: compared.year, value: null }
  return kind === 'increment' ? comparedWith : null
}
