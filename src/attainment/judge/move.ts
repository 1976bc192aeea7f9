// Kinds that go from one level to another: level, share, cumulative count, yearly amount due in the last
// year, increment. The rate needs a base; whether the goal is reached does not. The schedule (序时进度) is
// linear in time from the end of the base year to the end of the target year, read at the end of the
// observed period: like is held against like, and an old value is not blamed for the time since.

import { type Day, civilOf } from '../../kernel/day.ts'
import { type Decimal, decimal, subtract } from '../../kernel/decimal.ts'
import { firstDay } from '../../kernel/period.ts'
import { expectedShare, rateOfAdvance } from './advance.ts'
import type { Measured } from './fit.ts'
import { lightOf } from './light.ts'
import { goalOf, isMet } from './met.ts'
import { type Base, type Terms, baseOf, endOf, goalOfTerms, staleVerdict, unusable } from './terms.ts'
import { type Verdict, percent, shown, unknown, verdict } from './verdict.ts'

/** The verdict on one observed value. */
export function judgeMove(terms: Terms, at: Measured): Verdict {
  const { target, rules, year } = terms
  const stand =
    target.kind === 'increment' ? gained(terms, at) : { value: at.value, base: baseOf(terms, target.unit) }
  const unit = stand.value === null ? at.observation.unit : target.unit
  const stale = staleVerdict(terms, at, stand.value === null ? '%' : unit)
  if (stale !== null) return stale
  const { value, base } = stand
  if (base.kind === 'unusable') return unusable(base.why, at)
  const words = { ...shown({ ...at, value: value ?? at.value }, unit), goal: goalOfTerms(terms) }
  if (value !== null && isMet(target, value))
    return verdict('reached', 'reached', words, { on: at, ...rateTo(terms, value, base, at.end) })
  if (value === null || base.kind === 'none') return unknown('base', 'base-missing', words, at)
  if (at.end <= endOf(base.year))
    return unknown('data', 'data-before-base', { ...words, base: base.year }, at)

  const { rate, expected } = rateTo(terms, value, base, at.end) as { rate: Decimal; expected: Decimal }
  const final = at.end >= endOf(year)
  const light = lightOf({ rate, expected, final }, rules)
  const reason = final ? 'missed' : light === 'on-track' ? 'on-schedule' : 'behind-schedule'
  const gap = percent(subtract(expected, rate)).slice(0, -1)
  return verdict(
    light,
    reason,
    { ...words, rate: percent(rate), expected: percent(expected), gap },
    { on: at, rate, expected },
  )
}

type Stand = Readonly<{ value: Decimal | null; base: Base }>

// A rate and its schedule, where a base before the value justifies them.
function rateTo(
  { target, year }: Terms,
  at: Decimal,
  base: Base,
  on: Day,
): { rate?: Decimal; expected?: Decimal } {
  if (base.kind !== 'given' || on <= endOf(base.year) || target.direction === 'none') return {}
  const way = { from: base.value, to: goalOf(target), at, direction: target.direction } as const
  return { rate: rateOfAdvance(way), expected: expectedShare(endOf(base.year), endOf(year), on) }
}

// An increment (新增) counts from zero at the base: either the count itself was published, or it is the
// difference to the base value. Without a base year a count is taken only if its period shows that it began
// within the plan.
function gained(terms: Terms, at: Measured): Stand {
  const { target, planYear, year } = terms
  const { form, period, unit } = at.observation
  const zero = (from: number): Base => ({ kind: 'given', year: from, value: decimal(0) })
  if (form === 'cumulative') {
    if (target.baseYear !== null)
      return {
        value: at.value,
        base: target.baseYear < year ? zero(target.baseYear) : { kind: 'unusable', why: 'year' },
      }
    const began = civilOf(firstDay(period)).year
    return { value: planYear !== null && began >= planYear ? at.value : null, base: { kind: 'none' } }
  }
  const base = baseOf(terms, form === 'share' || unit === '%' ? '%' : target.unit)
  if (base.kind !== 'given') return { value: null, base }
  return { value: subtract(at.value, base.value), base: zero(base.year) }
}
