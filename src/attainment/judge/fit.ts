// Which observations say anything about a target: the same thing counted, a form that fits its kind, and a
// whole year where the target is a yearly amount (a quarter is shown, never held against a year).

import type { TargetKind } from '../../document/index.ts'
import { type Day, civilOf } from '../../kernel/day.ts'
import { type Decimal, decimal } from '../../kernel/decimal.ts'
import { type Period, firstDay, lastDay } from '../../kernel/period.ts'
import { convert } from '../../kernel/quantity.ts'
import { isConvertible, parseUnit } from '../../kernel/unit.ts'
import type { Words } from '../../kernel/words.ts'
import type { Observation } from '../observation.ts'

/** An observation with the calibre of its series. */
export type InSeries = Readonly<{ observation: Observation; calibre: string }>

/** An observation that fits, with its value in the target's unit. */
export type Measured = InSeries & Readonly<{ value: Decimal; end: Day }>

/** Why an observation does not fit. */
export type Misfit = 'form' | 'part-of-year' | 'unit'

/** What is measured: the kind and unit of a target. */
export type Sought = Readonly<{ kind: TargetKind; unit: string }>

/** The observation as a measure of the target, or why it is none. */
export function fit({ kind, unit }: Sought, from: InSeries): Measured | Misfit {
  const { observation } = from
  if (!takes[kind](observation)) return 'form'
  if (!coversEnough(kind, observation)) return 'part-of-year'
  const wanted = unitOf({ kind, unit }, observation)
  if (!isSameThing(observation.unit, wanted)) return 'unit'
  const value = decimal(convert({ value: observation.value, unit: observation.unit }, wanted).value)
  return { ...from, value, end: lastDay(observation.period) }
}

/** Whether two units count the same thing; text that is no unit equals only itself. */
export function isSameThing(a: string, b: string): boolean {
  return a === b ? countsSomething(a) : countsSomething(a) && countsSomething(b) && isConvertible(a, b)
}

/** Whether a text is a unit; a scale word alone (万) is none. */
export function countsSomething(unit: string): boolean {
  try {
    return parseUnit(unit).base !== ''
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

/** How many whole calendar years a period is; 0 if it is not made of whole years. */
export function wholeYears(period: Period): number {
  const [first, last] = [firstDay(period), lastDay(period)]
  if (!first.endsWith('-01-01') || !last.endsWith('-12-31')) return 0
  return civilOf(last).year - civilOf(first).year + 1
}

/** The year in which a period ends. */
export function yearOf(period: Period): number {
  return civilOf(lastDay(period)).year
}

/** Why data that are there do not fit, in words. */
export const misfitWords: Readonly<Record<Misfit, Words>> = {
  form: { zh: '数据形式与指标类型不符', en: 'the form of the data does not suit the kind of target' },
  'part-of-year': { zh: '只有部分月份或季度，没有全年数', en: 'they cover part of a year only' },
  unit: { zh: '计量单位不同', en: 'they count something else' },
}

// A total counts for one whole year, an average rate for whole years; a state at a day needs no length.
function coversEnough(kind: TargetKind, { form, basis, period }: Observation): boolean {
  const years = wholeYears(period)
  if (kind === 'annual-flow') return years === 1
  if (form === 'average-growth') return years >= 1
  if (form === 'growth' || (form === 'level' && basis === 'flow')) return years === 1
  return true
}

// A growth rate is held against percent; the level under it may count anything, its growth is what matters;
// an increment in percentage points is the difference of two percentages.
function unitOf({ kind, unit }: Sought, { form, unit: own }: Observation): string {
  if (kind === 'average-growth') return form === 'level' ? own : '%'
  if (kind === 'increment' && isSameThing(unit, '百分点') && form !== 'cumulative') return '%'
  return unit
}

const takes: Readonly<Record<TargetKind, (observation: Observation) => boolean>> = {
  level: ({ form }) => form === 'level',
  share: ({ form }) => form === 'share',
  cumulative: ({ form, basis }) => form === 'cumulative' || (form === 'level' && basis !== 'flow'),
  'annual-flow': ({ form, basis }) => form === 'level' && basis !== 'stock',
  increment: ({ form, basis }) =>
    form === 'cumulative' || form === 'share' || (form === 'level' && basis !== 'flow'),
  'average-growth': ({ form, period }) =>
    form === 'growth' ||
    form === 'average-growth' ||
    (form === 'level' && lastDay(period).endsWith('-12-31')),
  rank: () => false,
}
