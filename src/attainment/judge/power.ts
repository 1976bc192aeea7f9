// Powers and roots of growth factors. Powers are exact; a root is found by halving and only shown, never
// compared: whether a growth target is kept is decided on exact powers.

import {
  type Decimal,
  add,
  compare,
  decimal,
  divide,
  multiply,
  round,
  subtract,
} from '../../kernel/decimal.ts'

const ONE = decimal(1)
const HUNDRED = decimal(100)

/** The factor of a growth rate in percent: 10 is 1.1. */
export function factorOf(percent: Decimal): Decimal {
  return add(ONE, divide(percent, HUNDRED, 40))
}

/** The growth rate in percent of a factor: 1.1 is 10. */
export function percentOf(factor: Decimal): Decimal {
  return multiply(subtract(factor, ONE), HUNDRED)
}

/** An exact power. @throws {RangeError} unless the exponent is a whole number from 0 to 30. */
export function power(base: Decimal, exponent: number): Decimal {
  if (!Number.isInteger(exponent) || exponent < 0 || exponent > 30)
    throw new RangeError(`no power ${exponent}`)
  let product = ONE
  for (let step = 0; step < exponent; step += 1) product = multiply(product, base)
  return product
}

/**
 * The n-th root of a factor between 0 and 1,000, to six places.
 *
 * @example root(decimal('1.21'), 2) // 1.1
 */
export function root(of: Decimal, n: number): Decimal {
  if (compare(of, decimal(0)) < 0 || compare(of, decimal(1000)) > 0)
    throw new RangeError('no such growth factor')
  let low = decimal(0)
  let high = compare(of, ONE) > 0 ? of : ONE
  const close = decimal('0.00000001')
  while (compare(subtract(high, low), close) > 0) {
    const middle = divide(add(low, high), decimal(2), 10)
    if (compare(power(middle, n), of) <= 0) low = middle
    else high = middle
  }
  return round(divide(add(low, high), decimal(2), 12), 6)
}
