import assert from 'node:assert/strict'
import { test } from 'node:test'
import { based, target } from './kit/cases.ts'
import { requiredPath } from './required-path.ts'

const points = (path: ReturnType<typeof requiredPath>) => path?.points.map(({ year, value }) => [year, value])

test('a level goes straight from its base to its goal', () => {
  assert.deepEqual(points(requiredPath(based(2024, '40', { value: 100 }), 2027)), [
    [2024, 40],
    [2025, 60],
    [2026, 80],
    [2027, 100],
  ])
})
test('average growth compounds', () => {
  const growth = based(2025, '200', { kind: 'average-growth', unit: '%', value: 10, baseUnit: '亿元' })
  assert.deepEqual(points(requiredPath(growth, 2027)), [
    [2025, 200],
    [2026, 220],
    [2027, 242],
  ])
})
test('an increment ends at base plus increment', () => {
  const path = requiredPath(based(2025, '40', { kind: 'increment', value: 10 }), 2027)
  assert.deepEqual(points(path), [
    [2025, 40],
    [2026, 45],
    [2027, 50],
  ])
})
test('without a base, for a ceiling or with a base in another unit there is no path', () => {
  assert.equal(requiredPath(target(), 2027), null)
  assert.equal(requiredPath(based(2025, '3', { direction: 'none' }), 2027), null)
  assert.equal(requiredPath(based(2025, '3', { baseUnit: '元' }), 2027), null)
})
