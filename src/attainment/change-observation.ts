// Correcting and withdrawing an observation. Neither alters the row: a correction is a new row that
// supersedes it, a withdrawal a note beside it, so that the board of an earlier day stays what it was.

import { type Context, actorOf, audit } from '../access/index.ts'
import { refuse } from '../kernel/problem.ts'
import type { WriteTx } from '../platform/store/tx.ts'
import { checkOnBehalf } from '../plan/index.ts'
import { mustServe, organisations } from '../registry/index.ts'
import { type Ground, groundOf, mustHaveCity } from './ground.ts'
import { mustAnswerFor } from './duty.ts'
import { instantOf, todayIn } from './moment.ts'
import { type Observation, type Series, stateOf } from './observation.ts'
import { type Typed, statementOf } from './state-observation.ts'
import * as store from './store.ts'
import { measuredTargets, series } from './store-series.ts'

/** A correction: what it should read, and why. */
export type CorrectInput = Readonly<{ id: number; typed: Typed; reason: string }>

/** Supersedes an observation by a corrected one; answers the new number. */
export async function correctObservation(
  tx: WriteTx,
  { id, typed, reason }: CorrectInput,
  context: Context,
): Promise<Readonly<{ id: number; seriesId: string }>> {
  const { observation, ofSeries, ground } = await standing(tx, { id, onBehalfOf: typed.onBehalfOf }, context)
  const statement = statementOf(typed, { unit: ofSeries.unit, today: todayIn(ground.city, context) })
  const { onBehalfOf, evidence: evidenceDigest } = statement
  await checkOnBehalf(tx, ground.city.id, { onBehalfOf, evidenceDigest })
  if (isUnchanged(observation, statement)) refuse('observation-unchanged')
  const [added = 0] = await store.insertObservations(tx, [
    {
      ...statement,
      seriesId: observation.seriesId,
      cityId: ofSeries.cityId,
      status: observation.status,
      enteredAt: instantOf(context),
      enteredBy: actorOf(context.caller),
      supersedes: id,
      reason,
    },
  ])
  await audit(tx, context, {
    useCase: 'attainment.observation.correct',
    subject: { kind: 'observation', id: String(added) },
    before: { id, period: observation.period, value: observation.value, unit: observation.unit },
    after: { ...statement, reason },
  })
  return { id: added, seriesId: observation.seriesId }
}

/** Takes an observation out, with the reason. */
export async function withdrawObservation(
  tx: WriteTx,
  { id, reason }: Readonly<{ id: number; reason: string }>,
  context: Context,
): Promise<void> {
  const { observation } = await standing(tx, { id, onBehalfOf: null }, context)
  await store.insertWithdrawal(tx, id, { at: instantOf(context), by: actorOf(context.caller), reason })
  await audit(tx, context, {
    useCase: 'attainment.observation.withdraw',
    subject: { kind: 'observation', id: String(id) },
    before: { period: observation.period, value: observation.value, unit: observation.unit },
    after: { reason },
  })
}

type Standing = Readonly<{
  observation: Observation
  ofSeries: Series
  ground: Pick<Ground, 'city' | 'organisations'>
}>

// The observation in force, for somebody who may change it: whoever answers for a target that it measures.
async function standing(
  tx: WriteTx,
  { id, onBehalfOf }: Readonly<{ id: number; onBehalfOf: string | null }>,
  context: Context,
): Promise<Standing> {
  const place = (await store.holdObservation(tx, id)) ?? refuse('not-found', { what: String(id) }, 'id')
  mustServe(context, place.cityId)
  const city = await mustHaveCity(tx, place.cityId)
  const [observation] = await store.observations(tx, { id }, city.timeZone)
  const ofSeries = await series(tx, place.seriesId)
  if (!observation || !ofSeries) return refuse('not-found', { what: String(id) }, 'id')
  if (stateOf(observation) !== 'valid') refuse('observation-closed', { id })
  const ground = { city, organisations: await organisations(tx, city.id) }
  const measured = await measuredTargets(tx, ofSeries.id)
  for (const { planId, key } of measured) {
    const { inForce } = await groundOf(tx, { planId }, context)
    const target = inForce.content.targets.find((one) => one.key === key)
    if (target) mustAnswerFor({ ...target, onBehalfOf }, { ...ground, inForce }, context)
  }
  const nobodys = { taskKey: null, ownerOrganisation: null, indicator: ofSeries.name, onBehalfOf }
  if (measured.length === 0) mustAnswerFor(nobodys, { ...ground, inForce: { units: new Map() } }, context)
  return { observation, ofSeries, ground }
}

function isUnchanged(before: Observation, after: object): boolean {
  return Object.entries(after).every(([key, value]) => before[key as keyof Observation] === value)
}
