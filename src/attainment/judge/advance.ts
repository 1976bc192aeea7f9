// Rate of advance (完成进度) and the share expected by a day (序时进度). The formula and its guard are those
// of delivery practice: 100 × (at − from) / (to − from), between 0 and 100; where the goal already lies at or
// behind the start, reaching it is everything and the way there nothing.

import { type Day, daysBetween } from '../../kernel/day.ts'
import { type Decimal, compare, decimal, divide, multiply, subtract } from '../../kernel/decimal.ts'

/** Places kept of a rate in percent. */
const PLACES = 6
const HUNDRED = decimal(100)
const ZERO = decimal(0)

/** A way from a base to a goal, and where the indicator stands. */
export type Way = Readonly<{ from: Decimal; to: Decimal; at: Decimal; direction: 'up' | 'down' }>

/**
 * Rate of advance in percent, 0 to 100.
 *
 * @example rateOfAdvance({ from: decimal(200), to: decimal(100), at: decimal(150), direction: 'down' }) // 50
 */
export function rateOfAdvance({ from, to, at, direction }: Way): Decimal {
  const sense = direction === 'up' ? 1 : -1
  if (compare(from, to) * sense >= 0) return compare(at, to) * sense >= 0 ? HUNDRED : ZERO
  return clamp(divide(multiply(HUNDRED, subtract(at, from)), subtract(to, from), PLACES))
}

/** Percent of the time from one day to another that is over on a day, 0 to 100. @throws {RangeError} unless `from` is before `to`. */
export function expectedShare(from: Day, to: Day, on: Day): Decimal {
  const whole = daysBetween(from, to)
  if (whole <= 0) throw new RangeError(`no time between ${from} and ${to}`)
  return clamp(divide(decimal(100 * daysBetween(from, on)), decimal(whole), PLACES))
}

function clamp(percent: Decimal): Decimal {
  if (compare(percent, ZERO) <= 0) return ZERO // a way down gives -0, too
  return compare(percent, HUNDRED) > 0 ? HUNDRED : percent
}
