// What is judged and by which rules, and the base that a decision (or the text) gives it.

import { type Day, addMonths, dayFrom } from '../../kernel/day.ts'
import { type Decimal, decimal } from '../../kernel/decimal.ts'
import { convert } from '../../kernel/quantity.ts'
import type { EffectiveTarget } from '../../plan/index.ts'
import { isSameThing, type Measured } from './fit.ts'
import { goalText } from './goal-words.ts'
import type { LightRules } from './light.ts'
import { type Verdict, shown, unknown } from './verdict.ts'

/** A target with its deadline, and all that a judgement of it needs besides the observations. */
export type Terms = Readonly<{
  target: EffectiveTarget
  /** Year until which it is to be reached. */
  year: number
  /** Year in which the plan was issued; null where the text does not say. */
  planYear: number | null
  asOf: Day
  rules: LightRules
  /** Points that the plan's open questions ask of it. */
  asks: readonly string[]
}>

/** A base in the unit asked for, none, or one that cannot be used. */
export type Base =
  | Readonly<{ kind: 'given'; year: number; value: Decimal }>
  | Readonly<{ kind: 'none' }>
  | Readonly<{ kind: 'unusable'; why: 'unit' | 'year' }>

/** The documented base of a target, its value in `unit`. */
export function baseOf({ target, year }: Terms, unit: string): Base {
  const { baseYear, baseValue, baseUnit } = target
  if (baseYear === null || baseValue === null) return { kind: 'none' }
  if (baseYear >= year) return { kind: 'unusable', why: 'year' }
  const own = baseUnit ?? target.unit
  if (!isSameThing(own, unit)) return { kind: 'unusable', why: 'unit' }
  return {
    kind: 'given',
    year: baseYear,
    value: decimal(convert({ value: plain(baseValue), unit: own }, unit).value),
  }
}

/** The verdict on a base that cannot be used. */
export function unusable(why: 'unit' | 'year' | 'size', at: Measured | null): Verdict {
  return unknown('base', 'base-unusable', { why: unusableWords[why] }, at)
}

/** The last day of a year. */
export function endOf(year: number): Day {
  return dayFrom({ year, month: 12, day: 31 })
}

/** The promised number in words. */
export function goalOfTerms({ target }: Terms): string {
  return goalText(target, target.unit)
}

/** The verdict on a value that is too old to say anything about the day of the board; null if it is not. */
export function staleVerdict(terms: Terms, at: Measured, unit: string): Verdict | null {
  const months = terms.rules.staleMonths.value
  if (at.end >= endOf(terms.year) || addMonths(at.end, months) >= terms.asOf) return null
  return unknown('data', 'data-stale', { ...shown(at, unit), months }, at)
}

function plain(value: string) {
  return value as Parameters<typeof convert>[0]['value']
}

const unusableWords = {
  unit: { zh: '基期数值的单位与指标不同', en: 'its unit counts something else' },
  year: { zh: '基期不早于目标年份', en: 'its year is not before the deadline' },
  size: {
    zh: '基期与现值不是正数，或相差千倍以上，请核对单位',
    en: 'base and value are not positive or differ a thousandfold: check the units',
  },
} as const
