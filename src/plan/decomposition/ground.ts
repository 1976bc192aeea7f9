// What stands now, as the decomposition table needs it.

import type { Context } from '../../access/index.ts'
import { refuse } from '../../kernel/problem.ts'
import type { ReadTx } from '../../platform/store/tx.ts'
import { organisations } from '../../registry/index.ts'
import { findPlan } from '../find.ts'
import { planInForce } from '../in-force.ts'
import { commitmentsOf } from '../store-commitment.ts'
import type { TableGround } from './table.ts'

/** The plan in force with its units and commitments. @throws {Refusal} where it is not in force. */
export async function tableGround(
  tx: ReadTx,
  planId: string,
  context: Pick<Context, 'caller'>,
): Promise<TableGround> {
  const plan = await findPlan(tx, planId, context)
  const inForce = await planInForce(tx, planId)
  if (!inForce || plan.currentVersion === null) return refuse('plan-not-in-force', { title: plan.title })
  return {
    inForce,
    organisations: await organisations(tx, plan.cityId),
    commitments: await commitmentsOf(tx, planId),
  }
}
