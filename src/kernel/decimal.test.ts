import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import {
  type Decimal,
  absolute,
  add,
  compare,
  decimal,
  decimalOfFloat,
  divide,
  equals,
  multiply,
  negate,
  round,
  shift,
  signOf,
  subtract,
  sum,
  toFloat,
  toText,
} from './decimal.ts'
import { formatDecimal, formatPercent, parseDecimal, parsePercent } from './decimal-text.ts'

// Reference: the same number as a whole number of units of ten to the minus `scale`.
const scaled = fc.record({ units: fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }), scale: fc.nat(20) })
const of = ({ units, scale }: { units: bigint; scale: number }): Decimal => shift(decimal(units), -scale)
const unitsAt = (value: Decimal, scale: number): bigint => BigInt(toText(shift(value, scale)))

test('sums, differences and products are exact', () => {
  fc.assert(
    fc.property(scaled, scaled, (a, b) => {
      const scale = Math.max(a.scale, b.scale)
      const [x, y] = [a.units * 10n ** BigInt(scale - a.scale), b.units * 10n ** BigInt(scale - b.scale)]
      assert.equal(unitsAt(add(of(a), of(b)), scale), x + y)
      assert.equal(unitsAt(subtract(of(a), of(b)), scale), x - y)
      assert.equal(unitsAt(multiply(of(a), of(b)), a.scale + b.scale), a.units * b.units)
      assert.equal(Math.sign(compare(of(a), of(b))), x < y ? -1 : x > y ? 1 : 0)
    }),
  )
  assert.equal(toText(add(decimal('0.1'), decimal('0.2'))), '0.3')
})

test('a quotient is rounded half up once, at the stated scale', () => {
  fc.assert(
    fc.property(scaled, scaled, fc.nat(12), (a, b, scale) => {
      fc.pre(b.units !== 0n)
      const [top, bottom] = [a.units * 10n ** BigInt(scale + b.scale), b.units * 10n ** BigInt(a.scale)]
      const sign = top < 0n === bottom < 0n ? 1n : -1n
      const [n, d] = [top < 0n ? -top : top, bottom < 0n ? -bottom : bottom]
      assert.equal(unitsAt(divide(of(a), of(b), scale), scale), sign * ((2n * n + d) / (2n * d)))
    }),
  )
  assert.equal(toText(divide(decimal(1), decimal(8), 2)), '0.13')
  assert.equal(toText(divide(decimal(-1), decimal(8), 2)), '-0.13')
  assert.throws(() => divide(decimal(1), decimal(0), 2), RangeError)
})

test('rounding goes half up, away from zero', () => {
  for (const [text, scale, expected] of [
    ['2.345', 2, '2.35'],
    ['1.005', 2, '1.01'],
    ['-2.345', 2, '-2.35'],
    ['2.5', 0, '3'],
    ['0.4', 0, '0'],
    ['-0.4', 0, '0'],
    ['9.99', 1, '10'],
  ] as const)
    assert.equal(toText(round(decimal(text), scale)), expected, text)
})

test('the plain text is one per number and reads back', () => {
  fc.assert(
    fc.property(scaled, (a) => {
      const text = toText(of(a))
      assert.match(text, /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/)
      assert.ok(equals(decimal(text), of(a)))
    }),
  )
  assert.equal(toText(decimal('1.50')), '1.5')
  assert.equal(toText(negate(decimal(0))), '0')
  assert.equal(toText(decimalOfFloat(1e-7)), '0.0000001')
  assert.equal(toText(decimalOfFloat(1e21)), '1000000000000000000000')
  assert.equal(toText(decimalOfFloat(0.1)), '0.1')
})

test('a float never becomes a decimal unseen', () => {
  assert.throws(() => decimal(0.1), RangeError)
  assert.throws(() => decimal(2 ** 53), RangeError)
  for (const text of ['', '1,000', '1e5', 'NaN', 'Infinity', '0x10', '01', '.5', '5.'])
    assert.throws(() => decimal(text), RangeError, text)
  assert.throws(() => decimalOfFloat(Number.NaN), RangeError)
})

test('a result that would need more than 500 digits is refused, not rounded', () => {
  const long = decimal('9'.repeat(300))
  assert.throws(() => multiply(long, long), RangeError)
  assert.throws(() => add(shift(decimal(1), 300), shift(decimal(1), -300)), RangeError)
  assert.equal(toText(subtract(shift(decimal(1), 200), decimal(1))), '9'.repeat(200))
})

test('numbers are read as people type them', () => {
  const cases: [string, string | undefined][] = [
    ['1,234,567.89', '1234567.89'],
    ['１２,３４５．６', '12345.6'],
    ['12 345', '12345'],
    [' 42 ', '42'],
    ['-3.5', '-3.5'],
    ['−3.5', '-3.5'],
    ['+7', '7'],
    ['.5', '0.5'],
    ['-.5', '-0.5'],
    ['007', '7'],
    ['0', '0'],
    ['1,23', undefined],
    ['1.234,5', undefined],
    ['12,34,567', undefined],
    ['1e5', undefined],
    ['12%', undefined],
    ['1-2', undefined],
    ['', undefined],
    ['-', undefined],
    ['十', undefined],
    ['9'.repeat(200), undefined],
  ]
  for (const [typed, expected] of cases) {
    const found = parseDecimal(typed)
    assert.equal(found && toText(found), expected, typed)
  }
})

test('what is printed with separators is read back', () => {
  fc.assert(
    fc.property(scaled, (a) => assert.ok(equals(parseDecimal(formatDecimal(of(a))) ?? decimal(-1), of(a)))),
  )
  assert.equal(formatDecimal(decimal('1234567.891'), { scale: 2 }), '1,234,567.89')
  assert.equal(formatDecimal(decimal('999'), { scale: 1 }), '999.0')
  assert.equal(formatDecimal(decimal('-0.001'), { scale: 2 }), '0.00')
  assert.equal(formatDecimal(decimal('14.8'), { signed: true }), '+14.8')
})

test('a ratio and its percentage', () => {
  assert.equal(formatPercent(decimal('0.1475'), { scale: 1 }), '14.8%')
  assert.equal(formatPercent(decimal('-0.02'), { scale: 1, signed: true }), '-2.0%')
  assert.equal(toText(parsePercent('14.8%') ?? decimal(0)), '0.148')
  assert.equal(toText(parsePercent('１４．８％') ?? decimal(0)), '0.148')
  assert.equal(parsePercent('14.8'), undefined)
})

test('sums of lists, signs and floats for charts', () => {
  assert.equal(toText(sum(['0.1', '0.2', '0.3'].map(decimal))), '0.6')
  assert.equal(toText(sum([])), '0')
  assert.deepEqual([decimal(-2), decimal(0), decimal('0.1')].map(signOf), [-1, 0, 1])
  assert.equal(toText(absolute(decimal(-2))), '2')
  assert.equal(toFloat(decimal('0.1')), 0.1)
})
