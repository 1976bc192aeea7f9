// Which noun a number belongs to. Three forms: the noun before a predicate (航线达到25条), the noun between verb and
// number (打造国际知名医院3家以上), the noun after the number (推出100项…赛事). A clause may hold several numbers with
// nouns of their own; 分别 deals them out.

import type { Quantity } from '../quantity/scan.ts'
import type { Span } from '../text/normal.ts'
import type { Comparator, TargetBase, TargetKind } from '../types.ts'
import { comparedIn } from './base.ts'
import { comparatorOf } from './comparator.ts'
import { isNoun } from './exclude.ts'
import { kindOf } from './kind.ts'
import { nounStart } from './noun.ts'
import { type Predicate, predicateOf } from './predicate.ts'
import { leans } from './subject.ts'
import { timesWithin } from './time.ts'

/** A clause whose numbers may be targets, and what it inherits. Number offsets are those of the sentence. */
export type Binding = Readonly<{
  text: string
  sentence: Span
  clause: Span
  numbers: readonly Readonly<{ quantity: Quantity; base: TargetBase | null }>[]
  verb: string | null
  subject: readonly Span[]
  everyYear: boolean
  soft: boolean
  lenient: boolean
}>

/** A number bound to its noun. `nouns` are the stretches of normal text that name the indicator. */
export type Bound = Readonly<{
  from: number
  to: number
  nouns: readonly Span[]
  quantity: Quantity
  comparator: Comparator
  kind: TargetKind
  alternatives: readonly TargetKind[]
  recurrence: 'every-year' | 'target-year' | 'undecided' | null
  verb: string | null
  ownYear: number | null
  base: TargetBase | null
}>

/** Binds the numbers of one clause. Numbers for which nothing speaks as a promise are left out. */
export function bind(binding: Binding): Bound[] {
  const { text, sentence, numbers } = binding
  const bound: Bound[] = []
  let cursor = binding.clause.from
  let verb = binding.verb
  let subject = binding.subject
  const dealt = dealtNouns(binding)
  let shared: Predicate | null = null
  for (const [i, { quantity, base }] of numbers.entries()) {
    const at = sentence.from + quantity.from
    const next = numbers[i + 1]
    const limit = next ? sentence.from + next.quantity.from : binding.clause.to
    const own = leftOf(text, cursor, at)
    const bare = i > 0 && own.predicate.length === 0 && own.noun.to <= own.noun.from
    const left: Left = bare && shared ? { ...own, predicate: shared } : own
    shared = left.predicate
    const right = rightOf(
      text,
      { from: sentence.from + quantity.after, to: limit },
      quantity,
      left,
      next !== undefined,
    )
    const nouns = dealt?.[i] ? [dealt[i]] : chosenNoun(text, left, right, subject)
    cursor = right ? right.to : sentence.from + quantity.after
    const governs =
      left.verb ?? (left.noun.to > left.noun.from && left.predicate.sense === 'state' ? null : verb)
    if (left.verb) verb = left.verb
    const speaks =
      left.predicate.comparator !== null ||
      left.predicate.sense !== null ||
      quantity.post !== '' ||
      left.verb !== null ||
      left.reaches ||
      binding.everyYear
    if (nouns.length === 0 || !(speaks || binding.lenient)) continue
    if (!dealt) subject = nouns
    const segment = { from: left.from, to: cursor }
    const indicator = nouns.map((noun) => text.slice(noun.from, noun.to)).join('')
    const { kind, alternatives, recurrence } = kindOf({
      indicator,
      segment: text.slice(segment.from, segment.to),
      predicate: left.predicate,
      verb: governs,
      quantity,
      compared: left.compared !== null,
      everyYear: binding.everyYear,
    })
    bound.push({
      ...segment,
      nouns,
      quantity,
      comparator: comparatorOf(quantity, left.predicate, left.reaches || binding.soft),
      kind,
      alternatives,
      recurrence,
      verb: governs,
      ownYear: left.year,
      base: base ?? (left.compared ? { year: left.compared.year, value: null } : null),
    })
  }
  return bound
}

/** The words before a number: where they begin, the noun in them, and what else they say. */
type Left = Readonly<{
  from: number
  noun: Span
  predicate: Predicate
  verb: string | null
  reaches: boolean
  compared: { year: number | null } | null
  year: number | null
}>

function leftOf(text: string, cursor: number, at: number): Left {
  const stretch = text.slice(cursor, at)
  const offset =
    /^(?:[、，；：]|以及|并且|和(?!谐|平)|及(?!时)|与|并(?!购)|且|其中|同时)*/.exec(stretch)?.[0].length ?? 0
  const from = cursor + offset
  let words = text.slice(from, at)
  let end = words.length
  let predicate = predicateOf(words)
  end -= predicate.length
  const compared = comparedIn(words)
  const [time] = timesWithin(words.slice(0, end))
  let nounEnd = end
  for (const gone of [compared, time]) {
    if (gone && gone.from < nounEnd && gone.from > 0) nounEnd = gone.from
  }
  if (nounEnd < end) {
    const between = predicateOf(words.slice(0, nounEnd))
    nounEnd -= between.length
    predicate = {
      ...predicate,
      words: between.words + predicate.words,
      comparator: predicate.comparator ?? between.comparator,
      sense: predicate.sense ?? between.sense,
    }
  }
  const skipped = compared?.from === 0 ? compared.to : time?.from === 0 ? time.to : 0
  words = words.slice(skipped, Math.max(skipped, nounEnd))
  const start = nounStart(words)
  return {
    from,
    noun: { from: from + skipped + start.offset, to: from + skipped + words.length },
    predicate,
    verb: start.verb,
    reaches: start.reaches,
    compared,
    year: time?.year ?? null,
  }
}

/** The noun after a number, if it is the one that is counted. */
function rightOf(text: string, span: Span, quantity: Quantity, left: Left, more: boolean): Span | null {
  const words = text.slice(span.from, span.to)
  if (!isNoun(words)) return null
  const empty = left.noun.to <= left.noun.from
  if (!empty && (quantity.sort !== 'count' || left.predicate.sense === 'state')) return null
  const skip = /^的/.test(words) ? 1 : 0
  let to = words.length
  if (more) {
    const cut = Math.max(
      words.lastIndexOf('、'),
      words.lastIndexOf('和'),
      words.lastIndexOf('及'),
      words.lastIndexOf('，'),
    )
    if (cut > 0) to = cut
  }
  const noun = words.slice(skip, to).replace(/(?:以及|和|及|与|、|并)$/, '')
  return noun === '' ? null : { from: span.from + skip, to: span.from + skip + noun.length }
}

function chosenNoun(text: string, left: Left, right: Span | null, subject: readonly Span[]): readonly Span[] {
  if (right) return [right]
  if (left.noun.to <= left.noun.from) return subject
  return leans(text.slice(left.noun.from, left.noun.to)) ? [...subject, left.noun] : [left.noun]
}

/** A、B和C分别达到1、2和3: a noun for each number, if there are as many nouns as numbers; otherwise null. */
function dealtNouns(binding: Binding): readonly Span[] | null {
  const { text, sentence, clause, numbers } = binding
  const first = numbers[0]
  if (numbers.length < 2 || !first || !text.slice(clause.from, clause.to).includes('分别')) return null
  const left = leftOf(text, clause.from, sentence.from + first.quantity.from)
  const words = text.slice(left.noun.from, left.noun.to)
  const spans: Span[] = []
  let from = 0
  for (const match of words.matchAll(/、|以及|和(?!谐|平)|及|与|$/g)) {
    spans.push({ from: left.noun.from + from, to: left.noun.from + match.index })
    from = match.index + match[0].length
  }
  return spans.length === numbers.length && spans.every(({ from: a, to }) => to > a) ? spans : null
}
