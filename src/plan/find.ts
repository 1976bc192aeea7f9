// What a request names, or a refusal: the plan within the caller's city, its version, its city.

import type { Context } from '../access/index.ts'
import { refuse } from '../kernel/problem.ts'
import type { ReadTx, WriteTx } from '../platform/store/tx.ts'
import { type City, city, mustServe } from '../registry/index.ts'
import type { Plan, PlanDocument, Version } from './plan.ts'
import * as store from './store-plan.ts'

/** The plan, if it is one of the caller's city. */
export async function findPlan(tx: ReadTx, id: string, context: Pick<Context, 'caller'>): Promise<Plan> {
  const plan = await store.plan(tx, id)
  if (!plan) return refuse('not-found', { what: id }, 'planId')
  mustServe(context, plan.cityId)
  return plan
}

/** The plan, held until the commit, so that its changes come one after the other. */
export async function holdPlan(tx: WriteTx, id: string, context: Pick<Context, 'caller'>): Promise<Plan> {
  await findPlan(tx, id, context)
  return (await store.lockPlan(tx, id)) ?? refuse('not-found', { what: id }, 'planId')
}

/** One version of a plan. */
export async function findVersion(tx: ReadTx, plan: Plan, number: number): Promise<Version> {
  return (
    (await store.version(tx, plan.id, number)) ?? refuse('not-found', { what: `${plan.id} v${number}` }, 'n')
  )
}

/** The version in force. */
export async function versionInForce(tx: ReadTx, plan: Plan): Promise<Version> {
  if (plan.currentVersion === null) return refuse('plan-not-in-force', { title: plan.title })
  return findVersion(tx, plan, plan.currentVersion)
}

/** A draft that has the revision which the change was made from. */
export async function findDraft(
  tx: ReadTx,
  plan: Plan,
  seen: Readonly<{ number: number; revision: number }>,
): Promise<Version> {
  const version = await findVersion(tx, plan, seen.number)
  if (version.state !== 'draft')
    refuse('version-not-draft', { version: version.number, state: version.state })
  if (version.revision !== seen.revision)
    refuse('changed-meanwhile', { what: plan.title, revision: version.revision })
  return version
}

/** The official text of a version. @throws {Error} if it is missing: the database does not allow that. */
export async function textOf(tx: ReadTx, version: Version): Promise<PlanDocument> {
  const document = await store.document(tx, version.documentId)
  if (!document) throw new Error(`document ${version.documentId} is missing`)
  return document
}

/** The city of a plan. */
export async function cityOf(tx: ReadTx, id: string): Promise<City> {
  return (await city(tx, id)) ?? refuse('not-found', { what: id }, 'city')
}
