// Carries out a reviewer's change of a draft, and logs it whole.

import { type Context, actorOf, audit } from '../../access/index.ts'
import type { WriteTx } from '../../platform/store/tx.ts'
import { findDraft, holdPlan, textOf } from '../find.ts'
import { instantOf } from '../instant.ts'
import { type OnBehalf, checkOnBehalf } from '../on-behalf.ts'
import { insertChange } from '../store-change.ts'
import { draftOf, exchangeEntries } from '../store-content.ts'
import { raiseRevision, setNextKeys } from '../store-plan.ts'
import { officialText } from '../text/points.ts'
import type { Change } from './change.ts'
import { decideChange } from './decide.ts'

/** Which draft, as it was seen, and what is done to it why. */
export type ChangeInput = OnBehalf &
  Readonly<{ planId: string; number: number; revision: number; change: Change; reason: string }>

/** What a change answers: the entries concerned and the draft's new revision. */
export type ChangeMade = Readonly<{ changeId: number; keys: readonly string[]; revision: number }>

/** Changes a draft. @throws {Refusal} where the change does not fit, or the draft was changed meanwhile. */
export async function makeChange(tx: WriteTx, input: ChangeInput, context: Context): Promise<ChangeMade> {
  const plan = await holdPlan(tx, input.planId, context)
  const version = await findDraft(tx, plan, input)
  await checkOnBehalf(tx, plan.cityId, input)
  const key = { planId: plan.id, version: version.number }
  const text = officialText((await textOf(tx, version)).text)
  const draft = await draftOf(tx, key)
  const decided = decideChange({ draft, text, nextKeys: plan.nextKeys }, input.change)
  await exchangeEntries(tx, key, decided)
  await setNextKeys(tx, plan.id, decided.nextKeys)
  const { before, after, keys } = decided
  const changeId = await insertChange(tx, {
    ...key,
    at: instantOf(context),
    actor: actorOf(context.caller),
    kind: input.change.kind,
    keys,
    before,
    after,
    reason: input.reason,
    undoes: null,
    onBehalfOf: input.onBehalfOf,
    evidenceDigest: input.evidenceDigest,
  })
  const revision = await raiseRevision(tx, plan.id, version.number)
  await audit(tx, context, {
    useCase: 'plan.review.change',
    subject: { kind: 'plan', id: plan.id },
    before: { version: version.number, ...before },
    after: {
      version: version.number,
      change: changeId,
      kind: input.change.kind,
      reason: input.reason,
      ...after,
    },
  })
  return { changeId, keys, revision }
}
