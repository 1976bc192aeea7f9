// Where sources disagree: values of one period and form that differ. Both stand; the difference is shown,
// with whether they even claim the same calibre.

import { type Decimal, compare, decimal, subtract, toFloat } from '../kernel/decimal.ts'
import { convert } from '../kernel/quantity.ts'
import type { Period } from '../kernel/period.ts'
import { isSameCalibre } from './judge/calibre.ts'
import { type InSeries, isSameThing } from './judge/fit.ts'

/** Values of one period that differ. */
export type Disagreement = Readonly<{
  period: Period
  /** The observations, lowest value first. */
  observations: number[]
  unit: string
  lowest: number
  highest: number
  difference: number
  /** False where the sources measure in different calibres and are not expected to agree. */
  sameCalibre: boolean
}>

/** The disagreements among observations that stand, by period. */
export function disagreements(valid: readonly InSeries[]): readonly Disagreement[] {
  const groups = new Map<string, InSeries[]>()
  for (const one of valid) {
    const { period, form, unit } = one.observation
    const [name = ''] = [...groups.keys()].filter((key) => {
      const first = groups.get(key)?.[0]?.observation
      return first?.period === period && first.form === form && isSameThing(first.unit, unit)
    })
    if (name === '') groups.set(`${period} ${form} ${unit}`, [one])
    else groups.get(name)?.push(one)
  }
  return [...groups.values()]
    .flatMap((group) => disagreementOf(group) ?? [])
    .sort((a, b) => (a.period < b.period ? -1 : a.period > b.period ? 1 : 0))
}

function disagreementOf(group: readonly InSeries[]): Disagreement | null {
  const first = group[0]
  if (first === undefined) return null
  const { unit, period } = first.observation
  const valued = group
    .map(({ observation, calibre }) => ({ id: observation.id, calibre, value: inUnit(observation, unit) }))
    .sort((a, b) => compare(a.value, b.value))
  const [low, high] = [valued[0], valued.at(-1)]
  if (low === undefined || high === undefined || compare(low.value, high.value) === 0) return null
  return {
    period,
    observations: valued.map(({ id }) => id),
    unit,
    lowest: toFloat(low.value),
    highest: toFloat(high.value),
    difference: toFloat(subtract(high.value, low.value)),
    sameCalibre: valued.every(({ calibre }) => isSameCalibre(calibre, low.calibre)),
  }
}

function inUnit(observation: InSeries['observation'], unit: string): Decimal {
  return decimal(convert({ value: observation.value, unit: observation.unit }, unit).value)
}
