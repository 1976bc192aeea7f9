import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { formatCount, parseCount } from './count.ts'

test('Chinese numerals are read as whole numbers', () => {
  const cases: [string, number | undefined][] = [
    ['零', 0],
    ['五', 5],
    ['两', 2],
    ['十', 10],
    ['十四', 14],
    ['二十', 20],
    ['一百零五', 105],
    ['三千五百', 3500],
    ['三千零一', 3001],
    ['二〇二七', 2027],
    ['三千五百万', 35_000_000],
    ['一亿二千万', 120_000_000],
    ['一万零三', 10_003],
    ['', undefined],
    ['万', undefined],
    ['十百', undefined],
    ['一万一亿', undefined],
    ['3', undefined],
    ['三家', undefined],
    ['一百零', undefined],
  ]
  for (const [text, expected] of cases) assert.equal(parseCount(text), expected, text)
})

test('every number below 10,000 is written and read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9999 }), (value) =>
      assert.equal(parseCount(formatCount(value)), value),
    ),
  )
  assert.equal(formatCount(14), '十四')
  assert.equal(formatCount(3001), '三千零一')
  assert.equal(formatCount(110), '一百一十')
  assert.throws(() => formatCount(1.5), RangeError)
})
