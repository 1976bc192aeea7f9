import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import {
  type Scale,
  CNY,
  USD,
  addAmounts,
  amount,
  compareAmounts,
  currency,
  fittingScale,
  inScale,
  inUnits,
  multiplyAmount,
  subtractAmounts,
} from './amount.ts'
import { formatAmount, formatExact, moneyUnit, parseAmount, parseMoneyUnit } from './amount-text.ts'
import { decimal, shift, toText } from './decimal.ts'

const scales: Scale[] = ['', '万', '亿', '万亿']
const anyAmount = fc
  .tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.nat(6), fc.constantFrom(...scales))
  .map(([units, places, scale]) => amount(shift(decimal(units), -places), CNY, scale))

test('the scale changes how money is stated, never how much it is', () => {
  fc.assert(
    fc.property(anyAmount, anyAmount, fc.constantFrom(...scales), (a, b, scale) => {
      assert.deepEqual(inScale(inScale(a, scale), a.scale), a)
      assert.equal(compareAmounts(a, inScale(a, scale)), 0)
      assert.equal(compareAmounts(addAmounts(a, b), addAmounts(inScale(b, scale), a)), 0)
      assert.deepEqual(subtractAmounts(addAmounts(a, b), b), a)
    }),
  )
  assert.equal(toText(inUnits(amount('80823.1', CNY, '亿'))), '8082310000000')
})

test('two currencies do not mix', () => {
  assert.throws(() => addAmounts(amount(1, CNY), amount(1, USD)), /CNY and USD do not mix/)
  assert.throws(() => compareAmounts(amount(1, CNY), amount(1, USD)), RangeError)
  assert.throws(() => currency('yuan'), RangeError)
})

test('a share of an amount is exact', () => {
  const services = amount('80823.1', CNY, '亿')
  assert.deepEqual(multiplyAmount(services, decimal('0.382')), amount('30874.4242', CNY, '亿'))
})

test('an amount is shown by its magnitude and keeps its value', () => {
  const cases: [string, Scale, string, string][] = [
    ['80823.1', '亿', '8.08 万亿元', 'CNY 8.08 trillion'],
    ['808231', '万', '80.82 亿元', 'CNY 8.08 billion'],
    ['12345.675', '', '1.23 万元', 'CNY 12,345.68'],
    ['-250000000', '', '-2.50 亿元', 'CNY -250.00 million'],
    ['9999', '', '9,999.00 元', 'CNY 9,999.00'],
    ['0', '亿', '0.00 元', 'CNY 0.00'],
  ]
  for (const [value, scale, zh, en] of cases) {
    const shown = amount(value, CNY, scale)
    assert.equal(formatAmount(shown, 'zh'), zh)
    assert.equal(formatAmount(shown, 'en'), en)
    assert.equal(shown.value, value)
  }
  assert.equal(formatExact(amount('80823.1', CNY, '亿')), '80,823.1 亿元')
  assert.equal(fittingScale(amount(10_000, CNY)), '万')
  assert.equal(fittingScale(amount(9999, CNY)), '')
})

test('amounts are read as people write them, and the exact form is read back', () => {
  assert.deepEqual(parseAmount('80,823.1 亿元'), amount('80823.1', CNY, '亿'))
  assert.deepEqual(parseAmount('１２万美元'), amount(12, USD, '万'))
  assert.deepEqual(parseAmount('3.5 亿SDR'), amount('3.5', currency('XDR'), '亿'))
  assert.deepEqual(parseAmount('8 万亿元'), amount(8, CNY, '万亿'))
  for (const text of ['', '12', '亿元', '12 万', '12 万人次', '1,23 元', '5 百万元'])
    assert.equal(parseAmount(text), undefined, text)
  fc.assert(fc.property(anyAmount, (each) => assert.deepEqual(parseAmount(formatExact(each)), each)))
  assert.equal(moneyUnit(USD, '亿'), '亿美元')
  assert.deepEqual(parseMoneyUnit('亿美元'), { currency: USD, scale: '亿' })
  assert.equal(parseMoneyUnit('万人次'), undefined)
})
