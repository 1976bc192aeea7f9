import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatNumber, formatSigned, formatValue } from './format-value.ts'

const spaced = (text: string) => text.replace(' ', '\u00a0')

test('a value is shortened to 万 and 亿 only in plain units, and its exact form is kept', () => {
  const cases: [number | string, string, string, string][] = [
    [31406000, '人次', '3,140.6 万人次', '31,406,000 人次'],
    [3140.6, '万人次', '3,140.6 万人次', '3,140.6 万人次'],
    [250000000, '元', '2.5 亿元', '250,000,000 元'],
    [300, '家', '300 家', '300 家'],
    [99999, '人', '99,999 人', '99,999 人'],
    [-2.5, '%', '−2.5%', '−2.5%'],
    ['1234567890123456789.10', '件', '1,234,567,890,123,456,789.10 件', '1,234,567,890,123,456,789.10 件'],
    [7, '', '7', '7'],
  ]
  for (const [value, unit, short, exact] of cases) {
    const shown = formatValue(value, unit, 'zh')
    assert.deepEqual(shown, { short: spaced(short), exact: spaced(exact) }, `${value} ${unit}`)
  }
})

test('English keeps the full number, because 万 is no English magnitude', () => {
  assert.equal(formatValue(31406000, '人次', 'en').short, '31,406,000\u00a0人次')
})

test('numbers carry a true minus sign, and growth a plus', () => {
  assert.equal(formatNumber(-1234.5), '−1,234.5')
  assert.equal(formatSigned(14.8), '+14.8')
  assert.equal(formatSigned(0), '0')
  assert.equal(formatSigned(-3), '−3')
})
