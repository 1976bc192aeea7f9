// What a plan leaves open (待明确事项). 武政办〔2026〕4号 states no base for any of its targets and for some
// neither "per year or in all" nor "every year or the last": until a documented decision says so, no rate of
// progress can be reckoned. Which questions a target raises follows from its reading alone.

import { leadOf, type TaskUnit } from '../task.ts'
import type { Target } from '../target.ts'
import { type Decision, type EffectiveTarget, effectiveTarget } from './decision.ts'

/** The matter of a question. */
export const questionKinds = ['base', 'per-year-or-total', 'kind', 'recurrence', 'calibre', 'owner'] as const
export type QuestionKind = (typeof questionKinds)[number]

/** One point that an answer has to settle. */
export type Ask =
  | 'base-year'
  | 'base-value'
  | 'kind'
  | 'recurrence'
  | 'currency'
  | 'price-basis'
  | 'growth-method'
  | 'share-of-what'
  | 'lead-unit'

/** A question that follows from a target or a task. */
export type RaisedQuestion = Readonly<{
  targetKey: string | null
  taskKey: string | null
  kind: QuestionKind
  asks: readonly Ask[]
}>

/** The questions that a live target leaves open under its decisions (oldest first). */
export function questionsOf(target: Target, decisions: readonly Decision[]): readonly RaisedQuestion[] {
  if (target.state !== 'live') return []
  const effective = effectiveTarget(target, decisions)
  const asked: readonly (readonly [QuestionKind, readonly Ask[]])[] = [
    ['base', baseAsks(effective)],
    [kindQuestion(effective), effective.kindAlternatives.length > 0 ? ['kind'] : []],
    ['recurrence', effective.recurrence === 'undecided' ? ['recurrence'] : []],
    ['calibre', calibreAsks(effective)],
  ]
  return asked
    .filter(([, asks]) => asks.length > 0)
    .map(([kind, asks]) => ({ targetKey: target.key, taskKey: null, kind, asks }))
}

/** The question that a task leaves open: a lead unit that the text prints or somebody confirmed. */
export function ownerQuestion(taskKey: string, units: readonly TaskUnit[]): RaisedQuestion | null {
  const certain = units.filter(({ status }) => status !== 'assumed')
  if (leadOf(certain) !== null) return null
  return { targetKey: null, taskKey, kind: 'owner', asks: ['lead-unit'] }
}

// A yearly amount or the whole of it: the reading that people mix up most has a name of its own.
function kindQuestion({ kind, kindAlternatives }: EffectiveTarget): QuestionKind {
  const readings = new Set([kind, ...kindAlternatives])
  return readings.has('annual-flow') && readings.has('cumulative') ? 'per-year-or-total' : 'kind'
}

// A growth rate needs the year it starts from (its level may never be published, Wuhan's is not); whatever
// moves from one level to another needs both; what binds each year alone, a rank and a ceiling need neither.
function baseAsks({ kind, recurrence, direction, baseYear, baseValue }: EffectiveTarget): readonly Ask[] {
  if (kind === 'rank' || recurrence === 'every-year' || direction === 'none') return []
  const asks: Ask[] = []
  if (baseYear === null) asks.push('base-year')
  if (baseValue === null && (kind !== 'average-growth' || baseYear === null)) asks.push('base-value')
  return asks
}

/** Indicators that are sums of money, so that a growth rate depends on prices and currency. */
const MONEY = /额|规模|收入|产值|增加值|进出口|出口|进口|营收|投资|消费|总量/
/** Money in the unit itself. */
const MONEY_UNIT = /元$|美元|欧元|港元/

function calibreAsks({ kind, indicator, unit, ...decided }: EffectiveTarget): readonly Ask[] {
  if (kind === 'share') return decided.calibre === null ? ['share-of-what'] : []
  if (kind !== 'average-growth') return []
  const asks: Ask[] = []
  if (decided.growthMethod === null) asks.push('growth-method')
  if (!MONEY.test(indicator) && !MONEY_UNIT.test(unit)) return asks
  if (decided.currency === null) asks.push('currency')
  if (decided.priceBasis === null) asks.push('price-basis')
  return asks
}
