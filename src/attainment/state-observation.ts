// From what a person typed to a checked statement: number, period, unit, source. Pure; refuses with the
// field that is wrong.

import type { Day } from '../kernel/day.ts'
import { toText } from '../kernel/decimal.ts'
import { parseDecimal } from '../kernel/decimal-text.ts'
import { labelPeriod } from '../kernel/period-label.ts'
import { parsePeriod } from '../kernel/period-parse.ts'
import { type Period, firstDay, lastDay } from '../kernel/period.ts'
import { refuse } from '../kernel/problem.ts'
import { countsSomething, isSameThing } from './judge/fit.ts'
import type { Basis, Form, Statement } from './observation.ts'

/** An observed value as typed. */
export type Typed = Readonly<{
  period: string
  value: string
  unit: string
  form: Form
  basis: Basis
  source: string
  url: string | null
  publishedOn: Day | null
  evidence: string | null
  note: string | null
  onBehalfOf: string | null
}>

/**
 * Checks what was typed. `unit` is what the value must convert into: the target's unit for a level.
 *
 * @throws {Refusal} `observation-value`, `observation-period`, `observation-period-open`,
 *   `observation-published-later`, `observation-unit`, `on-behalf-needs-evidence`.
 */
export function statementOf(typed: Typed, by: Readonly<{ unit: string | null; today: Day }>): Statement {
  const value = parseDecimal(typed.value) ?? refuse('observation-value', { value: typed.value }, 'value')
  const period = periodOf(typed.period, by.today)
  const { publishedOn, form, unit } = typed
  if (publishedOn !== null && (publishedOn > by.today || publishedOn < firstDay(period)))
    refuse('observation-published-later', { day: publishedOn }, 'publishedOn')
  const expected = form === 'level' || form === 'cumulative' ? by.unit : '%'
  if (!countsSomething(unit) || (expected !== null && !isSameThing(unit, expected)))
    refuse('observation-unit', { unit, expected: expected ?? '' }, 'unit')
  if (typed.onBehalfOf !== null && typed.evidence === null) refuse('on-behalf-needs-evidence', {}, 'evidence')
  return { ...typed, basis: form === 'level' ? typed.basis : 'unstated', period, value: toText(value) }
}

/** A period that is over. @throws {Refusal} where the text is none, or the period is not over. */
export function periodOf(text: string, today: Day): Period {
  const period = parsePeriod(text) ?? refuse('observation-period', { period: text }, 'period')
  const last = lastDay(period)
  if (last > today)
    refuse('observation-period-open', { period: labelPeriod(period, 'zh'), day: last }, 'period')
  return period
}
