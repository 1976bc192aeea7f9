// All targets of a plan judged as of a day: what the board, the list of targets and the target page show
// alike. Pure.

import { type Day, civilOf, isDay } from '../kernel/day.ts'
import {
  type Decision,
  type EffectiveTarget,
  type PlanWithRegister,
  type Target,
  effectiveTarget,
  questionsOf,
} from '../plan/index.ts'
import type { InSeries } from './judge/fit.ts'
import { judge } from './judge/judge.ts'
import type { LightRules } from './judge/light.ts'
import type { Verdict } from './judge/verdict.ts'
import type { Observation } from './observation.ts'
import type { Linked } from './store-series.ts'
import { decisionsOn } from './decisions-on.ts'

/** A live target, how it is to be read, and how it stands. */
export type Judged = Readonly<{
  target: Target
  effective: EffectiveTarget
  /** Decisions on it that count on the day, oldest first. */
  decisions: readonly Decision[]
  verdict: Verdict
  /** Observations of the series that measure it, as stored. */
  measures: readonly InSeries[]
}>

/** What was observed for a plan. */
export type Observed = Readonly<{ linked: readonly Linked[]; observations: readonly Observation[] }>

/** By which rules and as of which day. */
export type JudgeBy = Readonly<{ asOf: Day; rules: LightRules }>

/** Judges every live target, in the order of the text. */
export function judgePlan(inForce: PlanWithRegister, observed: Observed, by: JudgeBy): readonly Judged[] {
  const decided = decisionsOn(inForce.decisions, by.asOf)
  const measures = measuresByTarget(observed)
  const { issuedOn, horizonYear } = inForce.plan
  const planYear = issuedOn !== null && isDay(issuedOn) ? civilOf(issuedOn).year : null
  return inForce.content.targets
    .filter(({ state }) => state === 'live')
    .map((target) => {
      const decisions = decided.get(target.key) ?? []
      const effective = effectiveTarget(target, decisions)
      const asks = questionsOf(target, decisions).flatMap((question) => question.asks)
      const observations = measures.get(target.key) ?? []
      const verdict = judge({ target: effective, asks, observations, planYear, horizonYear, ...by })
      return { target, effective, decisions, verdict, measures: observations }
    })
}

function measuresByTarget({ linked, observations }: Observed): ReadonlyMap<string, readonly InSeries[]> {
  const bySeries = new Map<string, Observation[]>()
  for (const observation of observations) {
    const known = bySeries.get(observation.seriesId)
    if (known) known.push(observation)
    else bySeries.set(observation.seriesId, [observation])
  }
  const byTarget = new Map<string, InSeries[]>()
  for (const { key, relation, series } of linked) {
    if (relation !== 'measures') continue
    const added = (bySeries.get(series.id) ?? []).map((observation) => ({
      observation,
      calibre: series.calibre,
    }))
    const known = byTarget.get(key)
    if (known) known.push(...added)
    else byTarget.set(key, added)
  }
  return byTarget
}
