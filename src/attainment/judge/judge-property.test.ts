import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { compare, decimal } from '../../kernel/decimal.ts'
import { caseOf, seen, target } from '../kit/cases.ts'
import { judge } from './judge.ts'
import { lights } from './light.ts'

const period = fc.constantFrom(
  '2023',
  '2024',
  '2025',
  '2025-H1',
  '2026-Q1',
  '2026-09',
  '2025/2026',
  '2026-01/2026-08',
  '2026-09-05',
)
const number = fc.integer({ min: -2_000_000, max: 2_000_000 })
const value = number.map((n) => (n / 100).toFixed(2)).filter((text) => text !== '-0.00')
const observation = fc.record({
  period,
  value,
  unit: fc.constantFrom('家', '%', '万人次', '人次', '个百分点'),
  form: fc.constantFrom('level', 'growth', 'average-growth', 'share', 'cumulative'),
  basis: fc.constantFrom('stock', 'flow', 'unstated'),
  calibre: fc.constantFrom('', '甲', '乙'),
})
const made = fc.record({
  kind: fc.constantFrom('level', 'average-growth', 'share', 'cumulative', 'annual-flow', 'increment', 'rank'),
  comparator: fc.constantFrom('>=', '>', '<=', '<', '='),
  direction: fc.constantFrom('up', 'down', 'none'),
  value: number.map((n) => n / 100),
  unit: fc.constantFrom('家', '%', '万人次', '个百分点', '万'),
  recurrence: fc.constantFrom('every-year', 'target-year', 'undecided', null),
  baseYear: fc.constantFrom(null, 2023, 2024, 2025, 2030),
  baseValue: fc.option(value, { nil: null }),
  baseUnit: fc.constantFrom(null, '家', '%', '人次'),
  growthMethod: fc.constantFrom(null, 'compound', 'mean'),
  calibre: fc.constantFrom(null, '甲'),
  year: fc.constantFrom(null, 2025, 2026, 2027),
})

test('whatever is promised and observed: a light, a sentence in both languages, rates within 0 and 100', () => {
  fc.assert(
    fc.property(made, fc.array(observation, { maxLength: 5 }), (some, seenValues) => {
      const observations = seenValues.map(({ period, value, ...rest }) => seen(period, value, rest))
      const found = judge(caseOf(target(some as object), observations))
      assert.ok(lights.includes(found.light))
      for (const words of [found.reason.zh, found.reason.en]) {
        assert.ok(words.length > 5)
        assert.doesNotMatch(words, /NaN|undefined|null|Infinity|\{/)
      }
      for (const rate of [found.rate, found.expected])
        if (rate !== null) assert.ok(compare(rate, decimal(0)) >= 0 && compare(rate, decimal(100)) <= 0)
      if (found.light === 'unknown') assert.ok(found.missing.length > 0)
      if (observations.length === 0) assert.equal(found.light, 'unknown')
    }),
    { numRuns: 3000 },
  )
})

test('a better value never gives a worse light', () => {
  const order = ['far-behind', 'behind', 'on-track', 'reached']
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 99 }),
      fc.integer({ min: 0, max: 150 }),
      fc.integer({ min: 0, max: 150 }),
      (base, a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a]
        const one = target({ baseYear: 2025, baseValue: String(base), baseUnit: '家', baseFrom: 'decision' })
        const light = (v: number) => order.indexOf(judge(caseOf(one, [seen('2026-06', String(v))])).light)
        assert.ok(light(low) <= light(high))
      },
    ),
  )
})
