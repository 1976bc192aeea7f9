// Targets and observations for tests, with only what a case is about.

import { readFileSync } from 'node:fs'
import { type Day, day } from '../../kernel/day.ts'
import { decimal, toText } from '../../kernel/decimal.ts'
import { period } from '../../kernel/period.ts'
import type { EffectiveTarget } from '../../plan/index.ts'
import type { InSeries } from '../judge/fit.ts'
import type { Case } from '../judge/judge.ts'
import { lightRules } from '../judge/light.ts'
import type { Observation } from '../observation.ts'

/** The rule set as shipped. */
export const rules = lightRules.parse(
  JSON.parse(readFileSync(new URL('../../../data/presets/lights.json', import.meta.url), 'utf8')),
)

/** A target: at least 100 家 in 2027, base not decided. */
export function target(some: Partial<EffectiveTarget> = {}): EffectiveTarget {
  return {
    key: 'T1',
    position: 0,
    taskKey: null,
    indicator: '指标',
    comparator: '>=',
    value: 100,
    valueMax: null,
    unit: '家',
    kind: 'level',
    kindAlternatives: [],
    recurrence: null,
    year: 2027,
    baseYear: null,
    baseValue: null,
    baseUnit: null,
    baseSource: null,
    baseFrom: null,
    direction: 'up',
    start: 0,
    end: 1,
    text: '指',
    origin: 'read',
    ownerOrganisation: null,
    state: 'live',
    parsedPosition: 0,
    priceBasis: null,
    growthMethod: null,
    currency: null,
    calibre: null,
    decisionId: null,
    ...some,
  }
}

/** A target with a documented base. */
export function based(year: number, value: string, some: Partial<EffectiveTarget> = {}): EffectiveTarget {
  const made = target(some)
  return {
    ...made,
    baseYear: year,
    baseValue: value,
    baseUnit: some.baseUnit ?? made.unit,
    baseFrom: 'decision',
  }
}

let made = 0

/** An observed value of a period, published and entered on its last day unless said otherwise. */
export function seen(
  of: string,
  value: string,
  some: Partial<Observation> & { calibre?: string } = {},
): InSeries {
  const { calibre = '', ...rest } = some
  made += 1
  const observation: Observation = {
    id: made,
    seriesId: 'demo.series',
    period: period(of),
    value: toText(decimal(value)),
    unit: '家',
    form: 'level',
    basis: 'stock',
    source: '样例',
    url: null,
    publishedOn: null,
    evidence: null,
    note: null,
    onBehalfOf: null,
    status: 'demo',
    enteredAt: '2020-01-01T00:00:00.000Z',
    enteredOn: day('2020-01-01'),
    enteredBy: 'test',
    supersedes: null,
    reason: null,
    supersededBy: null,
    supersededOn: null,
    withdrawn: null,
    ...rest,
  }
  return { observation, calibre }
}

/** A case as of 2026-11-22 for a plan of 2026. */
export function caseOf(
  one: EffectiveTarget,
  observations: readonly InSeries[],
  some: Partial<Case> = {},
): Case {
  const asOf: Day = day('2026-11-22')
  return { target: one, asks: [], observations, planYear: 2026, horizonYear: 2027, asOf, rules, ...some }
}
