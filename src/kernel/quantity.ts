// A number with what it counts: 3,500 万人次. Quantities of one thing convert and add exactly whatever scale
// word they are written with; different things are never added or compared.

import { type Decimal, type DecimalText, add, compare, decimal, shift, subtract, toText } from './decimal.ts'
import { formatDecimal } from './decimal-text.ts'
import { isConvertible, parseUnit } from './unit.ts'

/** 数量: an exact value in a unit as written; plain data, so it travels as JSON. */
export type Quantity = Readonly<{ value: DecimalText; unit: string }>

/**
 * A Quantity of a value and a unit.
 *
 * @throws {RangeError} if the value is no plain decimal or the unit counts nothing.
 */
export function quantity(value: Decimal | string | number | bigint, unit: string): Quantity {
  parseUnit(unit)
  return { value: toText(typeof value === 'object' ? value : decimal(value)), unit }
}

/** Whether two quantities count the same thing. */
export function isComparable(a: Quantity, b: Quantity): boolean {
  return isConvertible(a.unit, b.unit)
}

/**
 * The same quantity in another unit of the same thing, exactly.
 *
 * @example convert(quantity(3500, '万人次'), '人次') // { value: '35000000', unit: '人次' }
 * @throws {RangeError} between different things; ask `isConvertible` first where people choose the unit.
 */
export function convert(from: Quantity, unit: string): Quantity {
  const [source, target] = [parseUnit(from.unit), parseUnit(unit)]
  if (source.base !== target.base) throw new RangeError(`${from.unit} does not convert into ${unit}`)
  return { value: toText(shift(decimal(from.value), source.exponent - target.exponent)), unit }
}

/** Sum, in the unit of the first. @throws {RangeError} for different things. */
export function addQuantities(a: Quantity, b: Quantity): Quantity {
  return quantity(add(decimal(a.value), decimal(convert(b, a.unit).value)), a.unit)
}

/** Difference, in the unit of the first. @throws {RangeError} for different things. */
export function subtractQuantities(a: Quantity, b: Quantity): Quantity {
  return quantity(subtract(decimal(a.value), decimal(convert(b, a.unit).value)), a.unit)
}

/** Negative, zero or positive. @throws {RangeError} for different things. */
export function compareQuantities(a: Quantity, b: Quantity): number {
  return compare(decimal(a.value), decimal(convert(b, a.unit).value))
}

/** A quantity as people read it, in its own unit: 3,500 万人次; a percent sign stands close. */
export function formatQuantity(of: Quantity, form: Readonly<{ scale?: number }> = {}): string {
  const number = formatDecimal(decimal(of.value), form)
  return of.unit === '%' || of.unit === '‰' ? `${number}${of.unit}` : `${number} ${of.unit}`
}
