// A target's number as a sentence shows it: ≥3,500 万人次, 8—10%, 不超过… as ≤.

import { formatDecimal } from '../../kernel/decimal-text.ts'
import { decimalOfFloat } from '../../kernel/decimal.ts'
import type { Bound } from './met.ts'

/** The number that is promised, with its sign and unit. */
export function goalText({ comparator, value, valueMax, direction }: Bound, unit: string): string {
  const number = formatDecimal(decimalOfFloat(value))
  const close = unit === '%' || unit === '‰' ? unit : ` ${unit}`
  if (valueMax !== null) return `${number}—${formatDecimal(decimalOfFloat(valueMax))}${close}`
  return `${sign(comparator, direction)}${number}${close}`
}

function sign(comparator: Bound['comparator'], direction: Bound['direction']): string {
  if (comparator === '=') return direction === 'none' ? '' : direction === 'down' ? '≤' : '≥'
  return { '>=': '≥', '<=': '≤', '>': '>', '<': '<' }[comparator]
}
