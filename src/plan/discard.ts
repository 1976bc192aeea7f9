// A draft that will not come into force is discarded; its rows and its log stay for the record. A plan that
// never was in force is withdrawn with it.

import { type Context, audit } from '../access/index.ts'
import type { WriteTx } from '../platform/store/tx.ts'
import { findDraft, holdPlan } from './find.ts'
import * as store from './store-plan.ts'

/** Discards a draft as it was seen. */
export async function discardVersion(
  tx: WriteTx,
  input: Readonly<{ planId: string; number: number; revision: number; reason: string }>,
  context: Context,
): Promise<void> {
  const plan = await holdPlan(tx, input.planId, context)
  const version = await findDraft(tx, plan, input)
  await store.setVersionState(
    tx,
    { planId: plan.id, number: version.number },
    { state: 'discarded', note: input.reason },
  )
  if (plan.currentVersion === null) await store.withdrawPlan(tx, plan.id)
  await audit(tx, context, {
    useCase: 'plan.discard',
    subject: { kind: 'plan', id: plan.id },
    before: { version: version.number, state: 'draft' },
    after: { version: version.number, state: 'discarded', reason: input.reason },
  })
}
