import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import * as fc from 'fast-check'
import {
  addQuantities,
  compareQuantities,
  convert,
  formatQuantity,
  isComparable,
  quantity,
  subtractQuantities,
} from './quantity.ts'
import { isConvertible, parseUnit } from './unit.ts'

const scales = ['', '百', '千', '万', '百万', '千万', '亿', '万亿']
const anyQuantity = fc
  .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.constantFrom(...scales))
  .map(([value, scale]) => quantity(value, `${scale}人次`))

test('a unit is a scale word and what is counted', () => {
  const cases: [string, number, string][] = [
    ['万人次', 4, '人次'],
    ['亿元', 8, '元'],
    ['万亿元', 12, '元'],
    ['亿美元', 8, '美元'],
    ['万标箱', 4, '标准箱'],
    ['万标准箱', 4, '标准箱'],
    ['万TEU', 4, '标准箱'],
    ['家(余)', 0, '家'],
    ['亿SDR', 8, '特别提款权'],
    ['个百分点', 0, '百分点'],
    ['百分点', 0, '百分点'],
    ['%', 0, '%'],
    ['千米', 0, '公里'],
    ['万千瓦时', 4, '千瓦时'],
    ['千人', 3, '人'],
    ['百万人', 6, '人'],
    ['条', 0, '条'],
  ]
  for (const [text, exponent, base] of cases) assert.deepEqual(parseUnit(text), { text, exponent, base })
  for (const text of ['', '万', ' 亿 ']) assert.throws(() => parseUnit(text), RangeError)
})

test('3500 万人次 is 35,000,000 人次', () => {
  assert.deepEqual(convert(quantity(3500, '万人次'), '人次'), { value: '35000000', unit: '人次' })
  assert.deepEqual(convert(quantity('12345', '人次'), '万人次'), { value: '1.2345', unit: '万人次' })
})

test('different things do not convert, add or compare', () => {
  const [people, money, share] = [quantity(1, '万人'), quantity(1, '万元'), quantity(1, '%')]
  assert.equal(isComparable(people, money), false)
  assert.equal(isConvertible('%', '百分点'), false)
  assert.equal(isConvertible('亿元', '亿美元'), false)
  assert.throws(() => convert(people, '元'), /万人 does not convert into 元/)
  assert.throws(() => addQuantities(people, share), RangeError)
  assert.throws(() => compareQuantities(money, share), RangeError)
})

test('conversion there and back is the same quantity, and sums do not depend on the scale', () => {
  fc.assert(
    fc.property(anyQuantity, anyQuantity, fc.constantFrom(...scales), (a, b, scale) => {
      const unit = `${scale}人次`
      assert.deepEqual(convert(convert(a, unit), a.unit), a)
      assert.equal(
        compareQuantities(addQuantities(a, b), addQuantities(convert(b, unit), convert(a, unit))),
        0,
      )
      assert.equal(compareQuantities(subtractQuantities(addQuantities(a, b), b), a), 0)
    }),
  )
})

test('a quantity as people read it', () => {
  assert.equal(formatQuantity(quantity(3500, '万人次')), '3,500 万人次')
  assert.equal(formatQuantity(quantity('14.8', '%')), '14.8%')
  assert.equal(formatQuantity(quantity('1234.567', '亿元'), { scale: 1 }), '1,234.6 亿元')
})

const published = new URL('../../../shared/domain/real-series.csv', import.meta.url)
if (existsSync(published)) {
  test('every unit and value of the published series is a quantity', () => {
    const rows = readFileSync(published, 'utf8').trim().split(/\r?\n/).slice(1)
    for (const row of rows) {
      const [, value, unit] = /^(?:"[^"]*"|[^,]*),[^,]*,([^,]*),([^,]*),/.exec(row) ?? []
      assert.ok(quantity(value ?? row, unit ?? '').value, row)
    }
    assert.equal(rows.length, 409)
  })
}
