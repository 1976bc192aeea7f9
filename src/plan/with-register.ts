// The version in force, now or on a day, as the text has it, beside its units, the whole baseline register and
// the open questions: for judging it as of any day, when fewer decisions may have stood. Units are those of
// now: who is answerable today. A fixed number of queries.

import { refuse } from '../kernel/problem.ts'
import type { ReadTx } from '../platform/store/tx.ts'
import { withOwners } from './decomposition/owner.ts'
import type { Draft } from './draft.ts'
import { findVersion } from './find.ts'
import { type Plan, headOf } from './plan.ts'
import type { Decision } from './register/decision.ts'
import type { Question } from './register/reconcile.ts'
import { leadsOf } from './store-commitment.ts'
import { draftOf } from './store-content.ts'
import { decisionsOf, questionsOfPlan } from './store-register.ts'
import { approvals } from './store-plan.ts'
import { unitsOf } from './store-unit.ts'
import type { TaskUnit } from './task.ts'
import { type OnDay, openOn, versionOn } from './version-on.ts'

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

/** Reads the version in force, of a day where one is given. @throws {Refusal} `plan-not-in-force`. */
export async function planWithRegister(
  tx: ReadTx,
  plan: Plan,
  on: OnDay | null = null,
): Promise<PlanWithRegister> {
  const current = plan.currentVersion ?? refuse('plan-not-in-force', { title: plan.title })
  const then = on === null ? null : versionOn(await approvals(tx, plan.id), on)
  const version = then?.number ?? current
  const content = await draftOf(tx, { planId: plan.id, version })
  const leads = await leadsOf(tx, plan.id)
  return {
    plan: version === current ? plan : await asThen(tx, plan, version),
    version,
    content: { ...content, targets: withOwners(content.targets, leads) },
    units: await unitsOf(tx, plan.id),
    decisions: await decisionsOf(tx, plan.id),
    openQuestions:
      on === null || then === null
        ? await questionsOfPlan(tx, plan.id, { state: 'open' })
        : openOn(await questionsOfPlan(tx, plan.id), { ...on, day: then.questionsOn }),
  }
}

// The plan under the head that an earlier version prints.
async function asThen(tx: ReadTx, plan: Plan, version: number): Promise<Plan> {
  return { ...plan, ...headOf((await findVersion(tx, plan, version)).parsed) }
}
