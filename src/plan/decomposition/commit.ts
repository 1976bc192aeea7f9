// One line of the decomposition table, filled in on screen: by the unit itself, or by the bureau for it (代录).

import { type Context, actorOf, audit } from '../../access/index.ts'
import { refuse } from '../../kernel/problem.ts'
import type { WriteTx } from '../../platform/store/tx.ts'
import { mustHaveDuty } from '../duty.ts'
import { cityOf, holdPlan } from '../find.ts'
import { instantOf } from '../instant.ts'
import { type OnBehalf, checkOnBehalf } from '../on-behalf.ts'
import { commitmentsOf, putCommitment } from '../store-commitment.ts'
import { type Commitment, type CommitmentFields, noCommitment, withoutNames } from './commitment.ts'
import { tableGround } from './ground.ts'
import { handOn } from './hand-on.ts'

/** Which item, as it was seen, and what is committed to. */
export type CommitInput = OnBehalf &
  Readonly<{ planId: string; itemKey: string; revision: number; fields: Partial<CommitmentFields> }>

/** Fills in one line; revision 0 is that of a line nobody has filled in. */
export async function commitItem(tx: WriteTx, input: CommitInput, context: Context): Promise<Commitment> {
  const { planId, itemKey, fields, onBehalfOf, evidenceDigest } = input
  const plan = await holdPlan(tx, planId, context)
  const { inForce, organisations, commitments } = await tableGround(tx, planId, context)
  const items = [...inForce.targets, ...inForce.goals, ...inForce.actions]
  const item = items.find(({ key }) => key === itemKey)
  if (!item) return refuse('change-unknown-item', { key: itemKey }, 'key')
  const city = await cityOf(tx, plan.cityId)
  const units = new Map(inForce.tasks.map((task) => [task.key, task.units]))
  const own = 'ownerOrganisation' in item ? item.ownerOrganisation : null
  const handedTo = commitments.get(itemKey)?.leadOrganisation ?? own
  mustHaveDuty(
    { taskKey: item.taskKey, ownerOrganisation: handedTo, what: item.text },
    { units, city, organisations },
    { caller: context.caller, everywhere: ['coordinator'], onBehalfOf },
  )
  const lead = fields.leadOrganisation ?? null
  if (lead !== null && !organisations.has(lead))
    refuse('organisation-unknown', { id: lead }, 'leadOrganisation')
  await checkOnBehalf(tx, plan.cityId, input)
  const known = commitments.get(itemKey)
  const revision = known?.revision ?? 0
  if (revision !== input.revision) refuse('changed-meanwhile', { what: itemKey, revision })
  const after: Commitment = {
    ...noCommitment,
    ...known,
    ...fields,
    itemKey,
    enteredAt: instantOf(context),
    enteredBy: actorOf(context.caller),
    onBehalfOf,
    evidenceDigest,
    revision: revision + 1,
  }
  await putCommitment(tx, planId, after)
  const coordinator = city.settings.coordinator.value
  await handOn(tx, inForce, { itemKey, lead: after.leadOrganisation, coordinator })
  await audit(tx, context, {
    useCase: 'plan.decomposition.commit',
    subject: { kind: 'plan-item', id: `${planId}/${itemKey}` },
    ...withoutNames(known, after),
  })
  return (await commitmentsOf(tx, planId)).get(itemKey) ?? after
}
