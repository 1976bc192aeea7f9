import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { day } from '../../kernel/day.ts'
import { decimal, toFloat, toText } from '../../kernel/decimal.ts'
import { based, caseOf, seen, target } from '../kit/cases.ts'
import { judge } from './judge.ts'
import { factorOf, percentOf, power, root } from './power.ts'

const growth10 = { kind: 'average-growth', unit: '%', value: 10, year: 2027 } as const
const later = { asOf: day('2028-06-01') }
const rate = (year: string, value: string) => seen(year, value, { unit: '%', form: 'growth' })
const level = (year: string, value: string) =>
  seen(year, value, { unit: '亿元', form: 'level', basis: 'flow' })
const since = (year: number) => target({ ...growth10, baseYear: year, baseFrom: 'decision' })

describe('average growth', () => {
  it('without a base year says nothing, whatever was published', () => {
    const found = judge(caseOf(target(growth10), [rate('2025', '14.8')], { asks: ['base-year'] }))
    assert.deepEqual([found.light, [...found.missing]], ['unknown', ['base']])
  })
  it('follows published yearly rates from the base year on, without any level', () => {
    const one = since(2025)
    assert.equal(judge(caseOf(one, [rate('2026', '10')], later)).light, 'on-track')
    assert.equal(judge(caseOf(one, [rate('2026', '10'), rate('2027', '10')], later)).light, 'reached')
    assert.equal(judge(caseOf(one, [rate('2025', '30')], { asOf: day('2026-11-22') })).light, 'unknown')
  })
  it('shows the average so far and what is needed from now', () => {
    const found = judge(caseOf(since(2025), [rate('2026', '8')], later))
    // 1.21 / 1.08 = 1.12037: 12.04 % needed; 8 of 21 points of the way where 10 of 21 are due.
    assert.equal(toFloat(found.growth!.needed!).toFixed(2), '12.04')
    assert.equal(toText(found.rate!), '38.095238')
    assert.equal(toText(found.expected!), '47.619048')
    assert.equal(found.light, 'on-track') // 9.5 points behind, the limit is 10
    assert.match(found.reason.zh, /其后每年需增长12%/)
  })
  it('is decided on exact powers where rounded roots would deceive', () => {
    // 1.1^2 = 1.21: the level 121 is exactly on the path, 120.999999 is not.
    const base = based(2025, '100', { ...growth10, baseUnit: '亿元', growthMethod: 'compound' })
    assert.equal(judge(caseOf(base, [level('2027', '121')], later)).light, 'reached')
    assert.equal(judge(caseOf(base, [level('2027', '120.99999999')], later)).light, 'behind')
  })
  it('takes the base level from the series where only the base year was decided', () => {
    const found = judge(caseOf(since(2025), [level('2025', '100'), level('2026', '112')], later))
    assert.deepEqual([found.light, toText(found.growth!.average)], ['on-track', '12'])
  })
  it('does not bridge a year without data', () => {
    const found = judge(caseOf(since(2024), [rate('2026', '12')], later))
    assert.deepEqual([found.light, [...found.missing]], ['unknown', ['data']])
    assert.match(found.reason.zh, /缺2025年/)
  })
  it('does not take the average of the years before the plan for progress', () => {
    const before = seen('2021/2025', '14.8', { unit: '%', form: 'average-growth' })
    assert.equal(judge(caseOf(since(2025), [before])).light, 'unknown')
    const within = seen('2026/2027', '10.5', { unit: '%', form: 'average-growth' })
    assert.equal(judge(caseOf(since(2025), [within], later)).light, 'reached')
  })
  it('by compound rate and by mean of rates may differ: then the method must be decided', () => {
    // +40 % and -15 %: mean 12.5, compound 9.09.
    const rates = [rate('2026', '40'), rate('2027', '-15')]
    const found = judge(caseOf(since(2025), rates, { ...later, asks: ['growth-method'] }))
    assert.deepEqual([found.light, [...found.missing]], ['unknown', ['calibre']])
    assert.equal(judge(caseOf({ ...since(2025), growthMethod: 'mean' }, rates, later)).light, 'reached')
    assert.equal(judge(caseOf({ ...since(2025), growthMethod: 'compound' }, rates, later)).light, 'behind')
  })
  it('with two sources for a year is judged on both ends', () => {
    const on = (a: string, b: string) =>
      judge(caseOf(since(2025), [rate('2026', a), rate('2026', b)], later)).light
    assert.equal(on('10', '12'), 'on-track')
    assert.equal(on('3', '12'), 'unknown')
  })
  it('with a ceiling, a fall, or a thousandfold does not go wrong', () => {
    const most = { ...since(2025), comparator: '<=', direction: 'none', value: 3 } as const
    assert.equal(judge(caseOf(most, [rate('2026', '3')], later)).light, 'on-track')
    assert.equal(judge(caseOf(most, [rate('2026', '3.1')], later)).light, 'behind')
    const fall = { ...since(2025), direction: 'down' } as const
    assert.deepEqual([...judge(caseOf(fall, [rate('2026', '-3')], later)).missing], ['method'])
    const base = based(2025, '100', { ...growth10, baseUnit: '亿元' })
    assert.deepEqual([...judge(caseOf(base, [level('2026', '1100000')], later)).missing], ['base'])
    assert.equal(judge(caseOf(since(2025), [rate('2026', '-100')], later)).light, 'unknown')
  })
})

describe('roots and powers', () => {
  it('undo each other to the places shown', () => {
    fc.assert(
      fc.property(fc.integer({ min: -60, max: 70 }), fc.integer({ min: 1, max: 12 }), (percent, years) => {
        const back = percentOf(root(power(factorOf(decimal(percent)), years), years))
        assert.ok(Math.abs(toFloat(back) - percent) < 0.001, `${toText(back)} for ${percent}`)
      }),
    )
  })
})
