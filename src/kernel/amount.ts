// Money: an exact value, its currency and the scale it is stated in (元, 万元, 亿元, 万亿元). Currencies are
// never mixed: a conversion is a compiled figure with its own rate and source, not a sum. Display may round
// to the magnitude; the value never changes.

import {
  type Decimal,
  type DecimalText,
  absolute,
  add,
  compare,
  decimal,
  multiply,
  negate,
  shift,
  toText,
} from './decimal.ts'

declare const currencyBrand: unique symbol

/** 币种: three letters of ISO 4217. */
export type Currency = string & { readonly [currencyBrand]: true }

/** 金额单位: the scale words of Chinese statements. */
export type Scale = '' | '万' | '亿' | '万亿'

/** 金额: exact value in a currency and a scale; plain data, so it travels as JSON. */
export type Amount = Readonly<{ value: DecimalText; currency: Currency; scale: Scale }>

/** Power of ten of each scale word. */
export const SCALE_EXPONENT: Readonly<Record<Scale, number>> = { '': 0, 万: 4, 亿: 8, 万亿: 12 }

/** A currency from its letters. @throws {RangeError} if they are not three capital letters. */
export function currency(code: string): Currency {
  if (!/^[A-Z]{3}$/.test(code)) throw new RangeError(`not a currency code: "${code}"`)
  return code as Currency
}

/** 人民币 */
export const CNY = currency('CNY')
/** 美元 */
export const USD = currency('USD')

/**
 * An Amount.
 *
 * @example amount('80823.1', CNY, '亿')
 * @throws {RangeError} if the value is no plain decimal.
 */
export function amount(value: Decimal | string | number | bigint, of: Currency, scale: Scale = ''): Amount {
  return { value: toText(typeof value === 'object' ? value : decimal(value)), currency: of, scale }
}

/** The same money stated in another scale, exactly. */
export function inScale(of: Amount, scale: Scale): Amount {
  return amount(
    shift(decimal(of.value), SCALE_EXPONENT[of.scale] - SCALE_EXPONENT[scale]),
    of.currency,
    scale,
  )
}

/** The value in single units of the currency (元). */
export function inUnits(of: Amount): Decimal {
  return decimal(inScale(of, '').value)
}

/** Sum, in the scale of the first. @throws {RangeError} for two currencies. */
export function addAmounts(a: Amount, b: Amount): Amount {
  return amount(add(decimal(a.value), decimal(alike(a, b).value)), a.currency, a.scale)
}

/** Difference, in the scale of the first. @throws {RangeError} for two currencies. */
export function subtractAmounts(a: Amount, b: Amount): Amount {
  return addAmounts(a, amount(negate(decimal(b.value)), b.currency, b.scale))
}

/** Negative, zero or positive, whatever the scales. @throws {RangeError} for two currencies. */
export function compareAmounts(a: Amount, b: Amount): number {
  return compare(decimal(a.value), decimal(alike(a, b).value))
}

/** An amount times a plain number (a share, a rate), exactly. */
export function multiplyAmount(of: Amount, by: Decimal): Amount {
  return amount(multiply(decimal(of.value), by), of.currency, of.scale)
}

/**
 * The scale that shows an amount with a short whole part: 万亿 from a trillion, 亿 from a hundred
 * million, 万 from ten thousand.
 */
export function fittingScale(of: Amount): Scale {
  const units = absolute(inUnits(of))
  const reaches = (scale: Scale) => compare(units, shift(decimal(1), SCALE_EXPONENT[scale])) >= 0
  return reaches('万亿') ? '万亿' : reaches('亿') ? '亿' : reaches('万') ? '万' : ''
}

function alike(a: Amount, b: Amount): Amount {
  if (a.currency !== b.currency) throw new RangeError(`${a.currency} and ${b.currency} do not mix`)
  return inScale(b, a.scale)
}
