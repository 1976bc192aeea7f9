// Whether a value keeps what a target says. A bare number on a rising goal means at least, on a falling one
// at most; only a ceiling or a band (direction none) is compared as printed.

import type { Comparator } from '../../document/index.ts'
import { type Decimal, compare, decimalOfFloat } from '../../kernel/decimal.ts'

/** The part of a target that says which values keep it. */
export type Bound = Readonly<{
  comparator: Comparator
  value: number
  /** Upper end of a range. */
  valueMax: number | null
  direction: 'up' | 'down' | 'none'
}>

/** Whether the value keeps the target. */
export function isMet(bound: Bound, value: Decimal): boolean {
  const { comparator, direction, valueMax } = bound
  const against = compare(value, goalOf(bound))
  if (direction === 'up') return comparator === '>' ? against > 0 : against >= 0
  if (direction === 'down') return comparator === '<' ? against < 0 : against <= 0
  if (valueMax !== null) return compare(value, decimalOfFloat(bound.value)) >= 0 && against <= 0
  return keeps[comparator](against)
}

/** The number to be reached: the lower end of a range for a rising goal, else the upper one. */
export function goalOf({ direction, value, valueMax }: Bound): Decimal {
  return decimalOfFloat(direction === 'up' ? value : (valueMax ?? value))
}

const keeps: Readonly<Record<Comparator, (against: number) => boolean>> = {
  '>=': (against) => against >= 0,
  '>': (against) => against > 0,
  '<=': (against) => against <= 0,
  '<': (against) => against < 0,
  '=': (against) => against === 0,
}
