// A reviewed draft comes into force: the version before it is superseded, the open questions that follow from
// it are written down with who must answer them by when, and later stages are told.

import { type Context, actorOf, audit } from '../access/index.ts'
import { emit } from '../platform/outbox/emit.ts'
import type { WriteTx } from '../platform/store/tx.ts'
import { cityOf, findDraft, holdPlan } from './find.ts'
import { instantOf } from './instant.ts'
import { headOf } from './plan.ts'
import type { Calendars } from './register/due.ts'
import { refreshQuestions } from './register/refresh.ts'
import * as store from './store-plan.ts'

/** What the outbox carries when a version came into force (`plan.approved`). */
export type PlanApproved = Readonly<{ planId: string; version: number; cityId: string }>

/** Which draft, as it was seen, and what is to be noted with the approval. */
export type Approval = Readonly<{ planId: string; number: number; revision: number; note: string | null }>

/** Approves a draft. @throws {Refusal} if it is none, or was changed after it was seen. */
export async function approvePlan(
  tx: WriteTx,
  approval: Approval,
  { calendars, ...context }: Context & Readonly<{ calendars: Calendars }>,
): Promise<Readonly<{ planId: string; version: number; opened: number; withdrawn: number }>> {
  const { planId, number } = approval
  const plan = await holdPlan(tx, planId, context)
  const version = await findDraft(tx, plan, approval)
  const city = await cityOf(tx, plan.cityId)
  if (plan.currentVersion !== null)
    await store.setVersionState(tx, { planId, number: plan.currentVersion }, { state: 'superseded' })
  await store.setVersionState(
    tx,
    { planId, number },
    { state: 'approved', at: instantOf(context), by: actorOf(context.caller), note: approval.note },
  )
  await store.putInForce(tx, planId, { number, head: headOf(version.parsed) })
  const { opened, closed } = await refreshQuestions(
    tx,
    { planId, version: number, city, calendars, cause: { state: 'withdrawn', decisionId: null } },
    context,
  )
  await emit(tx, 'plan.approved', { planId, version: number, cityId: city.id } satisfies PlanApproved)
  await audit(tx, context, {
    useCase: 'plan.approve',
    subject: { kind: 'plan', id: planId },
    before: { version: plan.currentVersion },
    after: { version: number, opened, withdrawn: closed.length, note: approval.note },
  })
  return { planId, version: number, opened, withdrawn: closed.length }
}
