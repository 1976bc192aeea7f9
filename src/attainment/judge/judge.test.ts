import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../kernel/day.ts'
import { type Decimal, toText } from '../../kernel/decimal.ts'
import { based, caseOf, seen, target } from '../kit/cases.ts'
import { judge } from './judge.ts'
import type { Verdict } from './verdict.ts'

const text = (value: Decimal | null) => (value === null ? null : toText(value))
const brief = ({ light, missing, rate, expected }: Verdict) => ({
  light,
  missing: [...missing],
  rate: text(rate),
  expected: text(expected),
})

describe('a level', () => {
  it('without a base gets no rate and no light, and says so', () => {
    const found = judge(
      caseOf(target({ value: 300 }), [seen('2026-09', '88')], { asks: ['base-year', 'base-value'] }),
    )
    assert.deepEqual(brief(found), { light: 'unknown', missing: ['base'], rate: null, expected: null })
    assert.equal(found.reason.zh, '基期未认定，不计算进度；2026年9月为88 家，目标为≥300 家。')
  })
  it('that is reached is reached, base or not', () => {
    assert.equal(judge(caseOf(target(), [seen('2026-09', '100')])).light, 'reached')
    assert.equal(judge(caseOf(target({ comparator: '>' }), [seen('2026-09', '100')])).light, 'unknown')
  })
  it('with a base is held against the schedule at the end of the observed period', () => {
    // 2025 -> 2027: 731 days to 2027-12-31 less one; on 2026-06-30 181 of 730 days are over.
    const found = judge(caseOf(based(2025, '60'), [seen('2026-06', '66')]))
    assert.deepEqual(brief(found), { light: 'on-track', missing: [], rate: '15', expected: '24.794521' })
    assert.equal(judge(caseOf(based(2025, '60'), [seen('2026-06', '64')])).light, 'behind')
    assert.equal(judge(caseOf(based(2025, '60'), [seen('2026-11-20', '60')])).light, 'far-behind')
  })
  it('in other units of the same thing is converted, in another thing it is not compared', () => {
    const people = based(2024, '3000', { unit: '万人次', value: 3500, kind: 'level' })
    const found = judge(caseOf(people, [seen('2026-06', '36000000', { unit: '人次' })]))
    assert.equal(found.light, 'reached')
    const other = judge(caseOf(people, [seen('2026-06', '36000000', { unit: '元' })]))
    assert.deepEqual([other.light, [...other.missing]], ['unknown', ['data']])
    assert.match(other.reason.zh, /计量单位不同/)
  })
  it('whose latest value is too old cannot be judged, however good the value was', () => {
    const found = judge(caseOf(target(), [seen('2024', '400')]))
    assert.deepEqual([found.light, [...found.missing]], ['unknown', ['data']])
    assert.match(found.reason.zh, /已超过18个月未更新/)
  })
  it('observed only before the end of the base year shows no progress', () => {
    const found = judge(caseOf(based(2025, '60'), [seen('2025-12', '60')]))
    assert.deepEqual([found.light, [...found.missing]], ['unknown', ['data']])
  })
  it('that falls is measured downwards', () => {
    const days = based(2025, '20', { direction: 'down', comparator: '<=', value: 10, unit: '日' })
    assert.equal(text(judge(caseOf(days, [seen('2026-06', '15', { unit: '日' })])).rate), '50')
    assert.equal(judge(caseOf(days, [seen('2026-06', '10', { unit: '日' })])).light, 'reached')
    assert.equal(judge(caseOf(days, [seen('2026-06', '25', { unit: '日' })])).light, 'behind')
  })
  it('missed at the deadline is behind even by a little', () => {
    const found = judge(caseOf(based(2025, '0'), [seen('2027-12', '99')], { asOf: day('2028-01-10') }))
    assert.equal(found.light, 'behind')
    assert.match(found.reason.zh, /^到期未达到/)
  })
  it('keeps its final value after the deadline, however old', () => {
    assert.equal(judge(caseOf(target(), [seen('2027', '120')], { asOf: day('2031-01-01') })).light, 'reached')
  })
  it('with a base in another unit, or not before the deadline, has no usable base', () => {
    const wrongUnit = based(2025, '60', { baseUnit: '元' })
    assert.deepEqual([...judge(caseOf(wrongUnit, [seen('2026-06', '66')])).missing], ['base'])
    assert.deepEqual([...judge(caseOf(based(2027, '60'), [seen('2026-06', '66')])).missing], ['base'])
  })
})

describe('a yearly amount', () => {
  const airport = { unit: '万人次', value: 3500, kind: 'annual-flow', recurrence: 'target-year' } as const
  const flow = { unit: '万人次', basis: 'flow' } as const
  it('is not judged on a quarter or on months of the year', () => {
    const found = judge(
      caseOf(target(airport), [seen('2026-Q1', '789', flow), seen('2026-01/2026-08', '2600', flow)]),
    )
    assert.deepEqual([found.light, [...found.missing]], ['unknown', ['data']])
    assert.match(found.reason.zh, /没有全年数/)
  })
  it('is judged on the full year', () => {
    const found = judge(
      caseOf(based(2024, '3140.6', airport), [seen('2025', '3200', flow), seen('2026-Q1', '789', flow)]),
    )
    assert.equal(found.on?.observation.period, '2025')
    assert.equal(text(found.rate), '16.527546') // 59.4 of 359.4
    assert.equal(found.light, 'behind') // 365 of 1095 days are due: 33.3
  })
  it('that nobody has decided to bind each year or the last is not judged', () => {
    const found = judge(caseOf(target({ ...airport, recurrence: 'undecided' }), [seen('2025', '4000', flow)]))
    assert.deepEqual(brief(found).light, 'unknown')
  })
  it('due every year needs every year', () => {
    const each = target({ value: 300, kind: 'annual-flow', recurrence: 'every-year' })
    const year = (of: string, value: string) => seen(of, value, { basis: 'flow' })
    const on = (...observations: ReturnType<typeof seen>[]) =>
      judge(caseOf(each, observations, { asOf: day('2028-02-01') })).light
    assert.equal(on(year('2025', '400')), 'unknown') // before the plan
    assert.equal(on(year('2026', '300')), 'on-track')
    assert.equal(on(year('2026', '300'), year('2027', '310')), 'reached')
    assert.equal(on(year('2026', '250')), 'behind')
    assert.equal(on(year('2026', '200')), 'far-behind')
    assert.equal(on(year('2026', '200'), year('2027', '300')), 'behind') // cannot be made up
    assert.equal(on(year('2026', '290'), year('2026', '310')), 'unknown') // two sources
  })
})

describe('an increment', () => {
  const ten = { value: 10, kind: 'increment', unit: '个' } as const
  const unit = { unit: '个' }
  it('counts from the base, whether the count or the level is published', () => {
    const count = judge(
      caseOf(based(2025, '40', ten), [seen('2026-01/2026-06', '5', { ...unit, form: 'cumulative' })]),
    )
    const level = judge(caseOf(based(2025, '40', ten), [seen('2026-06', '45', unit)]))
    assert.deepEqual([text(count.rate), text(level.rate)], ['50', '50'])
  })
  it('without a base is reached only by a count that began within the plan', () => {
    const counted = (period: string) =>
      judge(caseOf(target(ten), [seen(period, '12', { ...unit, form: 'cumulative' })])).light
    assert.equal(counted('2026-01/2026-09'), 'reached')
    assert.equal(counted('2024-01/2026-09'), 'unknown')
    assert.equal(judge(caseOf(target(ten), [seen('2026-09', '52', unit)])).light, 'unknown')
  })
  it('in percentage points is the difference of two percentages', () => {
    const points = based(2025, '40', { value: 4, kind: 'increment', unit: '个百分点', baseUnit: '%' })
    const found = judge(caseOf(points, [seen('2026-06', '42', { unit: '%', form: 'share' })]))
    assert.equal(text(found.rate), '50')
  })
})

describe('a ceiling', () => {
  const most = target({ comparator: '<=', value: 5, direction: 'none', unit: '%', kind: 'share' })
  const share = (of: string, value: string) => seen(of, value, { unit: '%', form: 'share' })
  it('is kept so far, broken, kept to the end', () => {
    const on = (one: ReturnType<typeof share>) =>
      judge(caseOf(most, [one], { asOf: day('2028-02-01') })).light
    assert.equal(on(share('2026-12', '5')), 'on-track')
    assert.equal(on(share('2026-12', '5.1')), 'behind')
    assert.equal(on(share('2027', '4')), 'reached')
    assert.equal(on(share('2027', '6')), 'far-behind')
  })
  it('with two ends is a band', () => {
    const band = { ...most, value: 3, valueMax: 5 }
    const on = (value: string) => judge(caseOf(band, [share('2026-06', value)])).light
    assert.deepEqual([on('2.9'), on('3'), on('5'), on('5.01')], ['behind', 'on-track', 'on-track', 'behind'])
  })
})

describe('calibre', () => {
  const kis = target({ kind: 'share', unit: '%', value: 47 })
  const share = (value: string, calibre: string) =>
    seen('2026-06', value, { unit: '%', form: 'share', calibre })
  it('that differs between sources keeps them apart: no light until one is decided', () => {
    // The six items: MOFCOM 38.2 %, SAFE 46.9 % of services trade.
    const both = [share('38.2', '商务部口径'), share('48.9', '外汇局口径')]
    const found = judge(caseOf(kis, both))
    assert.deepEqual([found.light, [...found.missing]], ['unknown', ['calibre']])
    assert.equal(judge(caseOf({ ...kis, calibre: '外汇局 口径' }, both)).light, 'reached')
  })
  it('that is not the decided one is not compared', () => {
    const found = judge(caseOf({ ...kis, calibre: '外汇局口径' }, [share('48.9', '')]))
    assert.deepEqual([found.light, [...found.missing]], ['unknown', ['calibre']])
  })
  it('that is asked for blocks the light', () => {
    const found = judge(caseOf(kis, [share('48.9', '')], { asks: ['share-of-what'] }))
    assert.deepEqual([found.light, [...found.missing]], ['unknown', ['calibre']])
  })
})

describe('two sources', () => {
  it('that lead to one light are judged, those that do not are not', () => {
    const on = (a: string, b: string) =>
      judge(caseOf(based(2025, '60'), [seen('2026-06', a), seen('2026-06', b)])).light
    assert.equal(on('100', '120'), 'reached')
    assert.equal(on('99', '100'), 'unknown')
  })
})

describe('a day of the past', () => {
  it('knows only what was known on it', () => {
    const late = seen('2026-06', '100', { enteredOn: day('2026-09-01') })
    const on = (asOf: string) => judge(caseOf(target(), [late], { asOf: day(asOf) })).light
    assert.deepEqual([on('2026-08-31'), on('2026-09-01')], ['unknown', 'reached'])
    const published = seen('2026-06', '100', { enteredOn: day('2026-09-01'), publishedOn: day('2026-07-10') })
    const then = (asOf: string) => judge(caseOf(target(), [published], { asOf: day(asOf) })).light
    assert.deepEqual([then('2026-07-09'), then('2026-07-10')], ['unknown', 'reached'])
  })
  it('still shows what was corrected or withdrawn later', () => {
    const corrected = seen('2026-06', '100', { supersededBy: 9, supersededOn: day('2026-10-01') })
    const on = (asOf: string) => judge(caseOf(target(), [corrected], { asOf: day(asOf) })).light
    assert.deepEqual([on('2026-09-30'), on('2026-10-01')], ['reached', 'unknown'])
  })
})

describe('what is not judged', () => {
  it('says so: ranks, two readings, no deadline', () => {
    assert.deepEqual([...judge(caseOf(target({ kind: 'rank' }), [])).missing], ['method'])
    const two = target({ kindAlternatives: ['annual-flow'] })
    assert.deepEqual([...judge(caseOf(two, [seen('2026-06', '500')])).missing], ['kind'])
    const either = target({ kindAlternatives: ['cumulative'] })
    assert.equal(judge(caseOf(either, [seen('2026-06', '500')])).light, 'reached') // under both readings
    const dark = judge(caseOf(either, [seen('2026-06', '50')], { asks: ['kind', 'base-year'] }))
    assert.deepEqual([dark.light, [...dark.missing]], ['unknown', ['kind', 'base']])
    assert.match(dark.reason.zh, /^基期未认定/) // under both readings
    const open = caseOf(target({ year: null }), [seen('2026-06', '5')], { horizonYear: null })
    assert.deepEqual([...judge(open).missing], ['deadline'])
  })
})
