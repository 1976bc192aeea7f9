// A mistake in the reading of a plan that is in force is corrected on a new draft of the same text: keys,
// entries and places are those of the version in force.

import { type Context, actorOf, audit } from '../access/index.ts'
import { refuse } from '../kernel/problem.ts'
import type { WriteTx } from '../platform/store/tx.ts'
import { holdPlan, versionInForce } from './find.ts'
import { instantOf } from './instant.ts'
import { draftOf, insertDraft } from './store-content.ts'
import * as store from './store-plan.ts'

/** Opens a draft on the version in force; answers its number. */
export async function redraftPlan(
  tx: WriteTx,
  input: Readonly<{ planId: string; reason: string }>,
  context: Context,
): Promise<Readonly<{ planId: string; version: number; revision: number }>> {
  const { planId, reason } = input
  const plan = await holdPlan(tx, planId, context)
  const current = await versionInForce(tx, plan)
  const versions = await store.versions(tx, planId)
  const open = versions.find(({ state }) => state === 'draft')
  if (open) refuse('plan-draft-open', { title: plan.title, version: open.number })
  const number = (versions[0]?.number ?? 0) + 1
  await store.insertVersion(tx, {
    ...current,
    number,
    state: 'draft',
    amends: current.number,
    carried: null,
    createdAt: instantOf(context),
    createdBy: actorOf(context.caller),
    approvedAt: null,
    approvedBy: null,
    note: reason,
    revision: 1,
  })
  await insertDraft(tx, { planId, version: number }, await draftOf(tx, { planId, version: current.number }))
  await audit(tx, context, {
    useCase: 'plan.redraft',
    subject: { kind: 'plan', id: planId },
    after: { version: number, from: current.number, reason },
  })
  return { planId, version: number, revision: 1 }
}
