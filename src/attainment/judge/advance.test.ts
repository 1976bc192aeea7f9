import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { day } from '../../kernel/day.ts'
import { compare, decimal, toText } from '../../kernel/decimal.ts'
import { expectedShare, rateOfAdvance } from './advance.ts'
import { lightOf } from './light.ts'
import { rules } from '../kit/cases.ts'

// Vectors of delivery practice: (from -> to, direction, at) = rate.
const vectors = [
  [100, 200, 'up', 150, '50'],
  [200, 100, 'down', 150, '50'],
  [100, 100, 'up', 90, '0'],
  [100, 100, 'up', 100, '100'],
  [100, 200, 'up', 80, '0'],
  [100, 200, 'up', 260, '100'],
  [200, 100, 'down', 250, '0'],
  [100, 200, 'down', 150, '100'],
  [100, 200, 'down', 210, '0'],
  [0, 3, 'up', 1, '33.333333'],
] as const

for (const [from, to, direction, at, rate] of vectors)
  test(`from ${from} ${direction} to ${to}, at ${at}: ${rate} % of the way`, () => {
    const way = { from: decimal(from), to: decimal(to), at: decimal(at), direction }
    assert.equal(toText(rateOfAdvance(way)), rate)
  })

const whole = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => decimal(n))
const direction = fc.constantFrom('up' as const, 'down' as const)

test('a rate lies between 0 and 100 and never falls as the indicator improves', () => {
  fc.assert(
    fc.property(whole, whole, whole, whole, direction, (from, to, a, b, direction) => {
      const [worse, better] = compare(a, b) * (direction === 'up' ? 1 : -1) <= 0 ? [a, b] : [b, a]
      const low = rateOfAdvance({ from, to, at: worse, direction })
      const high = rateOfAdvance({ from, to, at: better, direction })
      assert.ok(compare(low, decimal(0)) >= 0 && compare(high, decimal(100)) <= 0)
      assert.ok(compare(low, high) <= 0)
    }),
  )
})

test('a falling indicator mirrors a rising one', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer(), fc.integer(), (from, to, at) => {
      const up = rateOfAdvance({ from: decimal(from), to: decimal(to), at: decimal(at), direction: 'up' })
      const mirrored = {
        from: decimal(-from),
        to: decimal(-to),
        at: decimal(-at),
        direction: 'down',
      } as const
      assert.equal(toText(rateOfAdvance(mirrored)), toText(up))
    }),
  )
})

test('the schedule runs linearly from the end of the base year to the end of the target year', () => {
  const share = (on: string) => toText(expectedShare(day('2025-12-31'), day('2027-12-31'), day(on)))
  assert.equal(share('2025-12-31'), '0')
  assert.equal(share('2026-12-31'), '50')
  assert.equal(share('2027-12-31'), '100')
  assert.equal(share('2029-01-01'), '100')
  assert.equal(share('2025-06-30'), '0')
  assert.throws(() => expectedShare(day('2027-12-31'), day('2027-12-31'), day('2027-01-01')), RangeError)
})

// Yinchuan: yellow 10 to 30 points behind, red beyond 30.
const limits = [
  ['50', '50', 'on-track'],
  ['40.000001', '50', 'on-track'],
  ['40', '50', 'behind'],
  ['20', '50', 'behind'],
  ['19.999999', '50', 'far-behind'],
] as const
for (const [rate, expected, light] of limits)
  test(`${rate} % done where ${expected} % is due: ${light}`, () => {
    const standing = { rate: decimal(rate), expected: decimal(expected), final: false }
    assert.equal(lightOf(standing, rules), light)
  })

test('after the deadline a target that is not reached is never on track', () => {
  const standing = { rate: decimal(99), expected: decimal(100), final: true }
  assert.equal(lightOf(standing, rules), 'behind')
})
