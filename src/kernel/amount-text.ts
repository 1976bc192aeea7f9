// Amounts as people write and read them: 80,823.1 亿元, 12 万美元, CNY 8.08 trillion.

import {
  type Amount,
  type Currency,
  type Scale,
  SCALE_EXPONENT,
  amount,
  currency,
  fittingScale,
  inScale,
  inUnits,
} from './amount.ts'
import { absolute, compare, decimal, shift } from './decimal.ts'
import { formatDecimal, parseDecimal } from './decimal-text.ts'
import { parseUnit } from './unit.ts'
import type { Language } from './words.ts'

const CHINESE: Readonly<Record<string, string>> = {
  CNY: '元',
  USD: '美元',
  EUR: '欧元',
  GBP: '英镑',
  JPY: '日元',
  HKD: '港元',
  MOP: '澳门元',
  TWD: '新台币',
  KRW: '韩元',
  SGD: '新加坡元',
  RUB: '卢布',
  XDR: '特别提款权',
}
const CODES = new Map(Object.entries(CHINESE).map(([code, name]) => [name, currency(code)]))

const ENGLISH: readonly (readonly [exponent: number, word: string])[] = [
  [12, ' trillion'],
  [9, ' billion'],
  [6, ' million'],
  [0, ''],
]

/**
 * Reads an amount as people write it; undefined if the text is none or its currency is not known.
 *
 * @example parseAmount('80,823.1 亿元') // { value: '80823.1', currency: 'CNY', scale: '亿' }
 */
export function parseAmount(text: string): Amount | undefined {
  const match = /^([^\p{L}]+?)\s*(\p{L}+)$/u.exec(text.normalize('NFKC').trim())
  const value = match?.[1] === undefined ? undefined : parseDecimal(match[1])
  const money = match?.[2] === undefined ? undefined : parseMoneyUnit(match[2])
  return value && money && amount(value, money.currency, money.scale)
}

/** Reads a unit of money (亿元, 万美元); undefined for any other unit, and for scales such as 百万. */
export function parseMoneyUnit(unit: string): Readonly<{ currency: Currency; scale: Scale }> | undefined {
  if (/^[十百千万亿]*$/.test(unit)) return undefined
  const { exponent, base } = parseUnit(unit)
  const of = CODES.get(base) ?? (Object.hasOwn(CHINESE, base) ? currency(base) : undefined)
  const scale = (Object.keys(SCALE_EXPONENT) as Scale[]).find((each) => SCALE_EXPONENT[each] === exponent)
  return of === undefined || scale === undefined ? undefined : { currency: of, scale }
}

/** The unit an amount is stated in: 亿元, 万美元; the code where the Chinese name is not known. */
export function moneyUnit(of: Currency, scale: Scale): string {
  return `${scale}${CHINESE[of] ?? of}`
}

/**
 * An amount by its magnitude, rounded half up to `places` (2) for display; `formatExact` shows all.
 *
 * @example formatAmount(amount('808231', CNY, '万'), 'zh') // '80.82 亿元'
 */
export function formatAmount(of: Amount, language: Language, places = 2): string {
  if (language === 'zh') {
    const shown = inScale(of, fittingScale(of))
    return `${formatDecimal(decimal(shown.value), { scale: places })} ${moneyUnit(of.currency, shown.scale)}`
  }
  const units = inUnits(of)
  const [exponent, word] = ENGLISH.find(
    ([least]) => compare(absolute(units), shift(decimal(1), least)) >= 0,
  ) ?? [0, '']
  return `${of.currency} ${formatDecimal(shift(units, -exponent), { scale: places })}${word}`
}

/** An amount in its own scale with every digit: 80,823.1 亿元. */
export function formatExact(of: Amount): string {
  return `${formatDecimal(decimal(of.value))} ${moneyUnit(of.currency, of.scale)}`
}
