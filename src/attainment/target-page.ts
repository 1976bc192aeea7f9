// One target with all that stands behind it: the sentence, how it is read, decisions and questions, series
// with their observations (those of different sources side by side), the light and its reason.

import type { Context } from '../access/index.ts'
import type { Day } from '../kernel/day.ts'
import { decimal, toFloat } from '../kernel/decimal.ts'
import { labelPeriod } from '../kernel/period-label.ts'
import { lastDay } from '../kernel/period.ts'
import type { ReadTx } from '../platform/store/tx.ts'
import { questionsOfPlan } from '../plan/index.ts'
import { boardRow, unitOf } from './board-row.ts'
import { disagreements } from './disagreement.ts'
import { type Ground, groundOf, targetOf } from './ground.ts'
import { judgePlan } from './judge-plan.ts'
import { fit } from './judge/fit.ts'
import type { LightRules } from './judge/light.ts'
import { todayIn } from './moment.ts'
import { type Observation, countsOn, stateOf } from './observation.ts'
import { requiredPath } from './required-path.ts'
import { observations } from './store.ts'
import { type Linked, targetSeries } from './store-series.ts'

/** Which target, as of which day (null is today). */
export type TargetInput = Readonly<{ planId: string; key: string; asOf: Day | null; rules: LightRules }>

/** Reads one target. @throws {Refusal} `not-found`, `target-dropped`. */
export async function readTarget(tx: ReadTx, input: TargetInput, context: Context) {
  const { planId, key, rules } = input
  const ground = await groundOf(tx, { planId, asOf: input.asOf }, context)
  const target = targetOf(ground.inForce, key)
  const asOf = input.asOf ?? todayIn(ground.city, context)
  const linked = await targetSeries(tx, planId, key)
  const seen = await observations(tx, { series: linked.map(({ series }) => series.id) }, ground.city.timeZone)
  const one = { ...ground.inForce, content: { ...ground.inForce.content, targets: [target] } }
  const [judged] = judgePlan(one, { linked, observations: seen }, { asOf, rules })
  if (judged === undefined) throw new Error(`${key} was not judged`)
  const { effective } = judged
  const { plan, version } = ground.inForce
  const task = ground.inForce.content.tasks.find((each) => each.key === target.taskKey)
  return {
    plan: {
      id: plan.id,
      cityId: plan.cityId,
      title: plan.title,
      documentNumber: plan.documentNumber,
      horizonYear: plan.horizonYear,
      version,
      demo: ground.city.demo,
    },
    asOf,
    task: task ? { key: task.key, number: task.number, title: task.title } : null,
    row: boardRow(judged, ground, asOf),
    reading: {
      start: target.start,
      end: target.end,
      text: target.text,
      origin: target.origin,
      printedKind: target.kind,
      kind: effective.kind,
      kindAlternatives: [...effective.kindAlternatives],
      recurrence: effective.recurrence,
      calibre: effective.calibre,
      currency: effective.currency,
      priceBasis: effective.priceBasis,
      growthMethod: effective.growthMethod,
      baseSource: effective.baseSource,
      decisionId: effective.decisionId,
    },
    path: requiredPath(effective, effective.year ?? plan.horizonYear),
    decisions: judged.decisions.map((decision) => ({ ...decision, subject: { ...decision.subject } })),
    questions: (await questionsOfPlan(tx, planId, { targetKey: key })).map((question) => ({
      ...question,
      asks: [...question.asks],
      owner: unitOf(question.ownerOrganisation, ground.organisations),
    })),
    series: linked.map((link) => seriesView(link, { seen, ground, asOf, sought: effective })),
    disagreements: [
      ...disagreements(judged.measures.filter(({ observation }) => isVisible(observation, asOf))),
    ],
  }
}

type Viewing = Readonly<{
  seen: readonly Observation[]
  ground: Ground
  asOf: Day
  sought: Parameters<typeof fit>[0]
}>

function seriesView({ series, relation, note }: Linked, viewing: Viewing) {
  const { seen, asOf } = viewing
  const { id, name, unit, form, geo, calibre, demo, revision } = series
  const own = seen.filter((one) => one.seriesId === id && one.enteredOn <= asOf)
  return {
    id,
    name,
    unit,
    form,
    geo,
    calibre,
    demo,
    revision,
    relation,
    note,
    observations: own.map((one) => observationView(one, { ...viewing, relation, calibre })),
  }
}

function observationView(
  one: Observation,
  { ground, asOf, sought, relation, calibre }: Viewing & Readonly<{ relation: string; calibre: string }>,
) {
  const fitted = fit(sought, { observation: one, calibre })
  return {
    id: one.id,
    period: one.period,
    value: toFloat(decimal(one.value)),
    valueText: one.value,
    periodLabel: { zh: labelPeriod(one.period, 'zh'), en: labelPeriod(one.period, 'en') },
    unit: one.unit,
    form: one.form,
    basis: one.basis,
    source: one.source,
    url: one.url,
    publishedOn: one.publishedOn,
    evidence: one.evidence,
    note: one.note,
    status: one.status,
    enteredAt: one.enteredAt,
    enteredBy: one.enteredBy,
    onBehalfOf: unitOf(one.onBehalfOf, ground.organisations),
    supersedes: one.supersedes,
    supersededBy: one.supersededBy,
    reason: one.reason,
    withdrawn: one.withdrawn && { ...one.withdrawn },
    state: stateOf(one),
    /** Counted on the day: over, known, not replaced by then. */
    counts: isVisible(one, asOf),
    /** Whether it can be held against the target, and why not. */
    fits:
      relation === 'related' ? ('related' as const) : typeof fitted === 'object' ? ('fits' as const) : fitted,
  }
}

function isVisible(one: Observation, asOf: Day): boolean {
  return countsOn(one, lastDay(one.period), asOf)
}
