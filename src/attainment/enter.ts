// Entering an observed value for a target. It goes into the series of its form and calibre; a second source
// for the same period is kept beside the first and shown as disagreeing.

import { type Context, actorOf, audit } from '../access/index.ts'
import { refuse } from '../kernel/problem.ts'
import type { WriteTx } from '../platform/store/tx.ts'
import { type Target, checkOnBehalf, effectiveTarget, holdPlan } from '../plan/index.ts'
import { mustAnswerFor } from './duty.ts'
import { type Ground, groundOf, targetOf } from './ground.ts'
import { isSameCalibre } from './judge/calibre.ts'
import { isSameThing } from './judge/fit.ts'
import { instantOf, todayIn } from './moment.ts'
import { type ObservationStatus, type Series, type Statement, stateOf } from './observation.ts'
import { type Typed, statementOf } from './state-observation.ts'
import * as store from './store.ts'
import { insertSeries, linkTarget, series, targetSeries } from './store-series.ts'

/** What is entered for which target; `calibre` where it is not the one decided for the target. */
export type EnterInput = Readonly<{
  planId: string
  targetKey: string
  typed: Typed
  calibre: string | null
}>

/** Enters an observation; answers its number and series. */
export async function enterObservation(
  tx: WriteTx,
  input: EnterInput,
  context: Context,
): Promise<Readonly<{ id: number; seriesId: string }>> {
  await holdPlan(tx, input.planId, context) // one after the other: no second series, no second entry
  const ground = await groundOf(tx, { planId: input.planId }, context)
  const target = targetOf(ground.inForce, input.targetKey)
  mustAnswerFor({ ...target, onBehalfOf: input.typed.onBehalfOf }, ground, context)
  const today = todayIn(ground.city, context)
  const unit = target.kind === 'average-growth' ? null : levelUnit(target)
  const statement = statementOf(input.typed, { unit, today })
  const { onBehalfOf, evidence: evidenceDigest } = statement
  await checkOnBehalf(tx, ground.city.id, { onBehalfOf, evidenceDigest })
  const into = await seriesFor(tx, { ...input, target, statement, ground }, context)
  await refuseSecond(tx, into, statement, ground)
  const [id = 0] = await store.insertObservations(tx, [
    {
      ...statement,
      seriesId: into.id,
      cityId: ground.city.id,
      status: statusOf(statement, ground),
      enteredAt: instantOf(context),
      enteredBy: actorOf(context.caller),
      supersedes: null,
      reason: null,
    },
  ])
  await audit(tx, context, {
    useCase: 'attainment.observation.enter',
    subject: { kind: 'observation', id: String(id) },
    after: { plan: input.planId, target: input.targetKey, series: into.id, ...statement },
  })
  return { id, seriesId: into.id }
}

type Entering = EnterInput & Readonly<{ target: Target; statement: Statement; ground: Ground }>

// The series that measures the target in this form, unit and calibre; made where there is none yet.
async function seriesFor(tx: WriteTx, entering: Entering, context: Context): Promise<Series> {
  const { target, statement, ground, planId } = entering
  const decisions = ground.inForce.decisions.filter(({ targetKey }) => targetKey === target.key)
  const calibre = entering.calibre ?? effectiveTarget(target, decisions).calibre ?? ''
  const linked = await targetSeries(tx, planId, target.key)
  const known = linked.find(
    ({ relation, series }) =>
      relation === 'measures' &&
      series.form === statement.form &&
      isSameThing(series.unit, statement.unit) &&
      isSameCalibre(series.calibre, calibre),
  )
  if (known) return known.series
  const { id: cityId, demo } = ground.city
  const prefix = `${cityId}.${planId}-${target.key.toLowerCase()}`
  const made: Series = {
    id: `${prefix}-${await freeNumber(tx, prefix)}`,
    cityId,
    name: target.indicator,
    unit: statement.unit,
    form: statement.form,
    geo: null,
    calibre,
    demo,
    revision: 1,
  }
  await insertSeries(tx, made, instantOf(context))
  await linkTarget(tx, { seriesId: made.id, planId, key: target.key, relation: 'measures', note: '' })
  return made
}

async function freeNumber(tx: WriteTx, prefix: string): Promise<number> {
  let number = 1
  while (await series(tx, `${prefix}-${number}`)) number += 1
  return number
}

async function refuseSecond(tx: WriteTx, into: Series, statement: Statement, ground: Ground): Promise<void> {
  const { period, source } = statement
  const all = await store.observations(tx, { series: [into.id] }, ground.city.timeZone)
  const same = all.find(
    (one) =>
      stateOf(one) === 'valid' && one.period === period && one.source === source && one.url === statement.url,
  )
  if (same) refuse('observation-exists', { period, id: same.id }, 'period')
}

function levelUnit({ kind, unit }: Target): string {
  return kind === 'increment' && unit.endsWith('百分点') ? '%' : unit
}

function statusOf({ url, publishedOn }: Statement, { city }: Ground): ObservationStatus {
  if (city.demo) return 'demo'
  return url !== null || publishedOn !== null ? 'sourced' : 'reported'
}
