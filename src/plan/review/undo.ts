// Takes back the latest change of a draft: what stood before it stands again. Undoing again takes back the
// one before. Keys that the change handed out are not handed out again.

import { type Context, actorOf, audit } from '../../access/index.ts'
import { refuse } from '../../kernel/problem.ts'
import type { WriteTx } from '../../platform/store/tx.ts'
import { findDraft, holdPlan } from '../find.ts'
import { instantOf } from '../instant.ts'
import { changesOf, insertChange } from '../store-change.ts'
import { exchangeEntries } from '../store-content.ts'
import { raiseRevision } from '../store-plan.ts'
import { latestUndoable } from './logged.ts'
import type { ChangeMade } from './make.ts'

/** Undoes the latest change that stands. @throws {Refusal} where there is none. */
export async function undoChange(
  tx: WriteTx,
  input: Readonly<{ planId: string; number: number; revision: number; reason: string }>,
  context: Context,
): Promise<ChangeMade> {
  const plan = await holdPlan(tx, input.planId, context)
  const version = await findDraft(tx, plan, input)
  const key = { planId: plan.id, version: version.number }
  const latest = latestUndoable(await changesOf(tx, key))
  if (!latest) return refuse('nothing-to-undo')
  const { before: after, after: before, keys } = latest
  await exchangeEntries(tx, key, { before, after })
  const changeId = await insertChange(tx, {
    ...key,
    at: instantOf(context),
    actor: actorOf(context.caller),
    kind: 'undo',
    keys,
    before,
    after,
    reason: input.reason,
    undoes: latest.id,
    onBehalfOf: null,
    evidenceDigest: null,
  })
  const revision = await raiseRevision(tx, plan.id, version.number)
  await audit(tx, context, {
    useCase: 'plan.review.undo',
    subject: { kind: 'plan', id: plan.id },
    before: { version: version.number, ...before },
    after: { version: version.number, undoes: latest.id, ...after },
  })
  return { changeId, keys, revision }
}
