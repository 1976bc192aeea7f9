// Decimals as people type and read them: thousands separators, full-width digits, percent signs.

import { type Decimal, absolute, decimal, round, shift, signOf, toText } from './decimal.ts'

const TYPED = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d+)?(?:\.\d+)?$/

/**
 * Reads a number as people type it; undefined if the text is none or its separators do not stand at
 * the thousands (1,23 may mean 1.23 elsewhere: it is not guessed).
 *
 * @example parseDecimal('１２,３４５．６') // 12345.6
 */
export function parseDecimal(text: string): Decimal | undefined {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/[−–—]/, '-')
    .replace(/^([+-]) +/, '$1')
    .replace(/[\u00a0\u2009\u202f]/g, ' ')
  if (!/\d/.test(plain) || plain.length > 100 || !TYPED.test(plain)) return undefined
  const digits = plain.replace(/[, +]/g, '').replace(/^(-?)\./, '$10.')
  return decimal(digits.replace(/^(-?)0+(?=\d)/, '$1'))
}

/**
 * A number as people read it, with thousands separators; rounded half up to `scale` places if given.
 *
 * @example formatDecimal(decimal('80823.1')) // '80,823.1'
 * @example formatDecimal(decimal('80823.1'), { scale: 2 }) // '80,823.10'
 */
export function formatDecimal(
  value: Decimal,
  form: Readonly<{ scale?: number; signed?: boolean }> = {},
): string {
  const shown = form.scale === undefined ? value : round(value, form.scale)
  const [whole = '0', fraction = ''] = toText(absolute(shown)).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  const places = fraction.padEnd(form.scale ?? 0, '0')
  const sign = signOf(shown) < 0 ? '-' : form.signed && signOf(shown) > 0 ? '+' : ''
  return `${sign}${grouped}${places === '' ? '' : `.${places}`}`
}

/**
 * A ratio as percent: 0.1475 with one place is 14.8%.
 *
 * @example formatPercent(decimal('0.1475'), { scale: 1 }) // '14.8%'
 */
export function formatPercent(ratio: Decimal, form: Readonly<{ scale: number; signed?: boolean }>): string {
  return `${formatDecimal(shift(ratio, 2), form)}%`
}

/** Reads a percentage as a ratio (14.8% is 0.148); undefined without the sign, to keep 14.8 and 14.8% apart. */
export function parsePercent(text: string): Decimal | undefined {
  const match = /^(.*)%$/s.exec(text.normalize('NFKC').trim())
  const percent = match?.[1] === undefined ? undefined : parseDecimal(match[1])
  return percent === undefined ? undefined : shift(percent, -2)
}
