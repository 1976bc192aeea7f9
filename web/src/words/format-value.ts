// Figures as people read them: thousands separators, a real minus sign, 万 and 亿 by magnitude for plain
// units, never an exponent. The exact value stays at hand for the hover and for exports.

import type { Language } from '../../../src/kernel/words.ts'

/** A figure in short and in full. */
export type ShownValue = Readonly<{ short: string; exact: string }>

const SHORTENED = new Set(['元', '人', '人次', '美元', '吨', '公里', '平方米', '次', '票'])

/**
 * A value with its unit, in short and in full. Decimal text stays exact.
 *
 * @example formatValue(31406000, '人次', 'zh').short // '3,140.6 万人次'
 * @example formatValue('-2.5', '%', 'zh').short // '−2.5 %'
 */
export function formatValue(value: number | string, unit: string, language: Language): ShownValue {
  const exact = join(formatNumber(value), unit)
  if (language !== 'zh' || !SHORTENED.has(unit)) return { short: exact, exact }
  const size = Math.abs(Number(value))
  if (size >= 1e8) return { short: join(formatNumber(round(Number(value) / 1e8)), `亿${unit}`), exact }
  if (size >= 1e5) return { short: join(formatNumber(round(Number(value) / 1e4)), `万${unit}`), exact }
  return { short: exact, exact }
}

/**
 * A number or decimal text with thousands separators and a minus sign.
 *
 * @example formatNumber(-3140.6) // '−3,140.6'
 */
export function formatNumber(value: number | string): string {
  const text = typeof value === 'number' ? plain(value) : value
  const [whole = '0', fraction] = text.replace(/^[+-]/, '').split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return `${text.startsWith('-') ? '−' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`
}

/** A number with its sign, as growth is written. */
export function formatSigned(value: number | string): string {
  return Number(value) > 0 ? `+${formatNumber(value)}` : formatNumber(value)
}

function plain(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 10, useGrouping: false })
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

// A no-break space keeps number and unit together; a percent sign stands close.
function join(number: string, unit: string): string {
  if (unit === '') return number
  return unit === '%' || unit === '‰' ? `${number}${unit}` : `${number}\u00a0${unit}`
}
