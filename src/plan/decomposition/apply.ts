// A staged decomposition table is confirmed: all of its differences are stored in one transaction, or none.

import { type Context, actorOf, audit } from '../../access/index.ts'
import { refuse } from '../../kernel/problem.ts'
import type { WriteTx } from '../../platform/store/tx.ts'
import { cityOf, holdPlan } from '../find.ts'
import { instantOf } from '../instant.ts'
import { type OnBehalf, checkOnBehalf } from '../on-behalf.ts'
import * as store from '../store-commitment.ts'
import { type Commitment, noCommitment, withoutNames } from './commitment.ts'
import { tableGround } from './ground.ts'
import { handOn } from './hand-on.ts'
import { tableRows } from './table.ts'

/** Which staged table, and for whom it is entered. */
export type Confirmation = OnBehalf & Readonly<{ planId: string; id: string }>

/** Applies a staged table. @throws {Refusal} where what it changes was changed by others meanwhile. */
export async function applyTable(
  tx: WriteTx,
  confirmation: Confirmation,
  context: Context,
): Promise<Readonly<{ applied: number; items: number }>> {
  const { planId, id, onBehalfOf, evidenceDigest } = confirmation
  const plan = await holdPlan(tx, planId, context)
  const staged = await store.stagedReturn(tx, planId, id)
  if (!staged || staged.state !== 'staged') return refuse('not-found', { what: id }, 'staged')
  if (staged.version !== plan.currentVersion)
    refuse('decomposition-other-plan', {
      plan: planId,
      version: staged.version,
      current: plan.currentVersion ?? 0,
    })
  const city = await cityOf(tx, plan.cityId)
  await checkOnBehalf(tx, city.id, confirmation)
  const ground = await tableGround(tx, planId, context)
  const rows = new Map(tableRows(ground).map((row) => [row.key, row]))
  const moved = staged.differences.filter(({ key, field, old }) => rows.get(key)?.filled[field] !== old)
  if (moved.length > 0) refuse('decomposition-moved-on', { count: moved.length })
  const at = instantOf(context)
  const before: Commitment[] = []
  const after: Commitment[] = []
  for (const [itemKey, differences] of Map.groupBy(staged.differences, ({ key }) => key)) {
    const known = ground.commitments.get(itemKey)
    const fields = Object.fromEntries(differences.map(({ field, value }) => [field, value]))
    const commitment: Commitment = {
      ...noCommitment,
      ...known,
      ...fields,
      itemKey,
      enteredAt: at,
      enteredBy: actorOf(context.caller),
      onBehalfOf,
      evidenceDigest: evidenceDigest ?? staged.fileDigest,
      revision: (known?.revision ?? 0) + 1,
    }
    await store.putCommitment(tx, planId, commitment)
    const { coordinator } = city.settings
    await handOn(tx, ground.inForce, {
      itemKey,
      lead: commitment.leadOrganisation,
      coordinator: coordinator.value,
    })
    const told = withoutNames(known, commitment)
    if (told.before) before.push(told.before)
    after.push(told.after)
  }
  await store.noteApplied(tx, id, at)
  await audit(tx, context, {
    useCase: 'plan.decomposition.apply',
    subject: { kind: 'plan', id: planId },
    before: { commitments: before },
    after: { return: id, commitments: after },
  })
  return { applied: staged.differences.length, items: after.length }
}
