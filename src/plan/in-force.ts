// A plan as it is in force, whole: what later stages hold achievements against. A fixed number of queries,
// however many tasks and targets it has.

import type { ReadTx } from '../platform/store/tx.ts'
import type { Draft } from './draft.ts'
import { refuse } from '../kernel/problem.ts'
import type { Plan } from './plan.ts'
import type { Decision } from './register/decision.ts'
import type { Question } from './register/reconcile.ts'
import { draftOf } from './store-content.ts'
import { decisionsOf, questionsOfPlan } from './store-register.ts'
import { unitsOf } from './store-unit.ts'
import type { TaskUnit } from './task.ts'

/** The version in force with all that stands beside it. */
export type PlanInForce = Readonly<{
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
export async function planInForce(tx: ReadTx, plan: Plan): Promise<PlanInForce> {
  const version = plan.currentVersion ?? refuse('plan-not-in-force', { title: plan.title })
  return {
    plan,
    version,
    content: await draftOf(tx, { planId: plan.id, version }),
    units: await unitsOf(tx, plan.id),
    decisions: await decisionsOf(tx, plan.id),
    openQuestions: await questionsOfPlan(tx, plan.id, { state: 'open' }),
  }
}
