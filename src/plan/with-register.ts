// The version in force as the text has it, beside its units, the whole baseline register and the open
// questions: for judging it as of any day, when fewer decisions may have stood. A fixed number of queries.

import { refuse } from '../kernel/problem.ts'
import type { ReadTx } from '../platform/store/tx.ts'
import { withOwners } from './decomposition/owner.ts'
import type { Draft } from './draft.ts'
import type { Plan } from './plan.ts'
import type { Decision } from './register/decision.ts'
import type { Question } from './register/reconcile.ts'
import { leadsOf } from './store-commitment.ts'
import { draftOf } from './store-content.ts'
import { decisionsOf, questionsOfPlan } from './store-register.ts'
import { unitsOf } from './store-unit.ts'
import type { TaskUnit } from './task.ts'

/** A plan in force with its register. */
export type PlanWithRegister = Readonly<{
  plan: Plan
  version: number
  /** Entries of the version, dropped ones included. */
  content: Draft
  units: ReadonlyMap<string, readonly TaskUnit[]>
  /** The whole baseline register, oldest first. */
  decisions: readonly Decision[]
  openQuestions: readonly Question[]
}>

/** Reads the version in force. @throws {Refusal} `plan-not-in-force`. */
export async function planWithRegister(tx: ReadTx, plan: Plan): Promise<PlanWithRegister> {
  const version = plan.currentVersion ?? refuse('plan-not-in-force', { title: plan.title })
  const content = await draftOf(tx, { planId: plan.id, version })
  const leads = await leadsOf(tx, plan.id)
  return {
    plan,
    version,
    content: { ...content, targets: withOwners(content.targets, leads) },
    units: await unitsOf(tx, plan.id),
    decisions: await decisionsOf(tx, plan.id),
    openQuestions: await questionsOfPlan(tx, plan.id, { state: 'open' }),
  }
}
