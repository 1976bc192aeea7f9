// Exact decimal numbers: what is reported, promised and published is decimal, and a binary fraction
// (0.1 + 0.2) would put figures into tables that nobody reported. Sums and products are exact; a quotient
// is rounded half up (四舍五入) to a scale that the caller states. Beyond 500 digits they refuse, never round.

import { Decimal as Engine } from 'decimal.js'

declare const decimalBrand: unique symbol
declare const decimalTextBrand: unique symbol

/** 小数: an exact decimal number; only the functions of this file look inside. */
export type Decimal = Readonly<{ [decimalBrand]: true }>

/** The one plain text of a decimal, for JSON and the database: no exponent, no separators, no trailing zeros. */
export type DecimalText = string & { readonly [decimalTextBrand]: true }

const DIGITS = 500
const Exact = Engine.clone({
  precision: DIGITS,
  rounding: Engine.ROUND_HALF_UP,
  toExpNeg: -9e15,
  toExpPos: 9e15,
})
const PLAIN = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/

/**
 * A Decimal from plain text or a whole number. For what people type, see `parseDecimal`.
 *
 * @example decimal('80823.1')
 * @throws {RangeError} for other text, a fraction given as a float, or more than 500 digits.
 */
export function decimal(from: string | number | bigint): Decimal {
  if (typeof from === 'number' && !Number.isSafeInteger(from))
    throw new RangeError(`${from} is no whole number: give decimals as text`)
  const text = String(from)
  if (!PLAIN.test(text) || text.length > DIGITS) throw new RangeError(`not a decimal: "${text.slice(0, 60)}"`)
  return wrap(new Exact(text))
}

/**
 * The decimal a binary float was most likely typed as: the shortest that reads back as it. For cells of
 * spreadsheets, which hold floats.
 *
 * @throws {RangeError} for NaN and infinities.
 */
export function decimalOfFloat(float: number): Decimal {
  if (!Number.isFinite(float)) throw new RangeError(`no decimal: ${float}`)
  return wrap(new Exact(float))
}

/** The plain text of a decimal. */
export function toText(value: Decimal): DecimalText {
  const text = open(value).toFixed()
  return (text === '-0' ? '0' : text) as DecimalText
}

/** The nearest float, for charts and for statistical methods; not for adding up. */
export function toFloat(value: Decimal): number {
  return open(value).toNumber()
}

/** Exact sum. */
export function add(a: Decimal, b: Decimal): Decimal {
  const [x, y] = [open(a), open(b)]
  if (!x.isZero() && !y.isZero()) {
    const digits = Math.max(x.e, y.e) - Math.min(lowestPlace(x), lowestPlace(y)) + 2
    if (digits > DIGITS) throw new RangeError('the sum needs more than 500 digits')
  }
  return wrap(x.plus(y))
}

/** Exact difference. */
export function subtract(a: Decimal, b: Decimal): Decimal {
  return add(a, negate(b))
}

/** Exact product. */
export function multiply(a: Decimal, b: Decimal): Decimal {
  const [x, y] = [open(a), open(b)]
  if (x.precision() + y.precision() > DIGITS) throw new RangeError('the product needs more than 500 digits')
  return wrap(x.times(y))
}

/**
 * Quotient rounded half up to `scale` places after the point.
 *
 * @example toText(divide(decimal(2), decimal(3), 2)) // '0.67'
 * @throws {RangeError} when dividing by zero: the caller says what a missing base means.
 */
export function divide(a: Decimal, b: Decimal, scale: number): Decimal {
  const [x, y] = [open(a), open(b)]
  if (y.isZero()) throw new RangeError('division by zero')
  if (x.precision() + y.precision() + Math.abs(x.e) + Math.abs(y.e) + scaleChecked(scale) > DIGITS)
    throw new RangeError('the quotient needs more than 500 digits')
  // Rounded once: the whole part and the remainder are exact, only half a unit decides.
  const shifted = x.times(new Exact(10).pow(scale))
  const whole = shifted.divToInt(y)
  const twice = shifted.minus(whole.times(y)).abs().times(2)
  const away = x.isNegative() === y.isNegative() ? 1 : -1
  const rounded = twice.greaterThanOrEqualTo(y.abs()) ? whole.plus(away) : whole
  return wrap(rounded.times(new Exact(10).pow(-scale)))
}

/** Rounded half up, away from zero (四舍五入), to `scale` places after the point. */
export function round(value: Decimal, scale: number): Decimal {
  return wrap(open(value).toDecimalPlaces(scaleChecked(scale), Engine.ROUND_HALF_UP))
}

/** The same number with the other sign. */
export function negate(value: Decimal): Decimal {
  return wrap(open(value).negated())
}

/** The number without its sign. */
export function absolute(value: Decimal): Decimal {
  return wrap(open(value).absoluteValue())
}

/** Negative, zero or positive, for sorting. */
export function compare(a: Decimal, b: Decimal): number {
  return open(a).comparedTo(open(b))
}

/** Whether two decimals are the same number. */
export function equals(a: Decimal, b: Decimal): boolean {
  return compare(a, b) === 0
}

/** -1, 0 or 1. */
export function signOf(value: Decimal): -1 | 0 | 1 {
  const inner = open(value)
  return inner.isZero() ? 0 : inner.isNegative() ? -1 : 1
}

/** Exact sum of a list; zero for an empty one. */
export function sum(values: Iterable<Decimal>): Decimal {
  let total = decimal(0)
  for (const value of values) total = add(total, value)
  return total
}

/** The number times ten to the power of `places`: 3.5 moved by 4 is 35000. */
export function shift(value: Decimal, places: number): Decimal {
  return multiply(value, wrap(new Exact(10).pow(places)))
}

function open(value: Decimal): Engine {
  return value as unknown as Engine
}

function wrap(inner: Engine): Decimal {
  return inner as unknown as Decimal
}

/** The exponent of the last digit that is not zero. */
function lowestPlace(inner: Engine): number {
  return inner.e - inner.precision() + 1
}

function scaleChecked(scale: number): number {
  if (!Number.isInteger(scale) || scale < 0 || scale > 100) throw new RangeError(`no scale: ${scale}`)
  return scale
}
