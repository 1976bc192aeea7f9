// The path that a target requires, for the chart: points from the base to the goal. Linear in time for what
// goes from one level to another, compound by year for average growth; none without a documented base.

import {
  type Decimal,
  add,
  decimal,
  decimalOfFloat,
  divide,
  multiply,
  subtract,
  toFloat,
} from '../kernel/decimal.ts'
import { convert } from '../kernel/quantity.ts'
import type { EffectiveTarget } from '../plan/index.ts'
import { isSameThing } from './judge/fit.ts'
import { goalOf } from './judge/met.ts'
import { factorOf, power } from './judge/power.ts'

/** Where the indicator should be at the end of a year. */
export type PathPoint = Readonly<{ year: number; value: number }>

/** The required path in `unit`; empty where no base justifies one. */
export function requiredPath(
  target: EffectiveTarget,
  year: number | null,
): Readonly<{ unit: string; points: PathPoint[] }> | null {
  const { baseYear, baseValue, baseUnit, kind, unit, direction } = target
  if (year === null || baseYear === null || baseValue === null || baseUnit === null) return null
  if (baseYear >= year || year - baseYear > 30 || direction === 'none' || kind === 'rank') return null
  const years = Array.from({ length: year - baseYear + 1 }, (_, at) => at)
  const point = (at: number, value: Decimal) => ({ year: baseYear + at, value: toFloat(value) })
  if (kind === 'average-growth') {
    if (direction === 'down') return null
    const factor = factorOf(goalOf(target))
    const base = decimal(baseValue)
    return { unit: baseUnit, points: years.map((at) => point(at, multiply(base, power(factor, at)))) }
  }
  const inUnit = kind === 'increment' ? baseUnit : unit
  if (!isSameThing(baseUnit, inUnit)) return null
  const from = decimal(convert({ value: baseValue as never, unit: baseUnit }, inUnit).value)
  const goal = kind === 'increment' ? add(from, decimalOfFloat(target.value)) : goalOf(target)
  const step = (at: number) =>
    add(from, divide(multiply(subtract(goal, from), decimal(at)), decimal(year - baseYear), 6))
  return { unit: inUnit, points: years.map((at) => point(at, step(at))) }
}
