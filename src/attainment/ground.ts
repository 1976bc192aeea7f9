// What nearly every use case here stands on: the plan in force, its city, the city's organisations.

import type { Context } from '../access/index.ts'
import type { Day } from '../kernel/day.ts'
import { refuse } from '../kernel/problem.ts'
import type { ReadTx } from '../platform/store/tx.ts'
import { type PlanWithRegister, type Target, findPlan, planWithRegister } from '../plan/index.ts'
import { type City, type Organisations, city, organisations } from '../registry/index.ts'

/** The plan in force with its city and units. */
export type Ground = Readonly<{ inForce: PlanWithRegister; city: City; organisations: Organisations }>

/**
 * Reads the ground as it is now, or with the version and the open questions of a day.
 *
 * @throws {Refusal} for another city's plan, or one that is not in force.
 */
export async function groundOf(
  tx: ReadTx,
  { planId, asOf = null }: Readonly<{ planId: string; asOf?: Day | null }>,
  context: Pick<Context, 'caller'>,
): Promise<Ground> {
  const plan = await findPlan(tx, planId, context)
  const of = await mustHaveCity(tx, plan.cityId)
  const on = asOf === null ? null : { day: asOf, timeZone: of.timeZone }
  const inForce = await planWithRegister(tx, plan, on)
  return { inForce, city: of, organisations: await organisations(tx, of.id) }
}

/** A city that the database vouches for. */
export async function mustHaveCity(tx: ReadTx, id: string): Promise<City> {
  return (await city(tx, id)) ?? refuse('not-found', { what: id }, 'city')
}

/** A live target of the version in force. @throws {Refusal} where there is none, or it was dropped. */
export function targetOf({ content }: Pick<PlanWithRegister, 'content'>, key: string): Target {
  const target = content.targets.find((one) => one.key === key) ?? refuse('not-found', { what: key }, 'key')
  if (target.state !== 'live') refuse('target-dropped', { indicator: target.indicator })
  return target
}
