// What holds now: the version in force, its targets as decided, its tasks with their units. Later stages
// read plans only through this.

import type { ReadTx } from '../platform/store/tx.ts'
import type { Goal, Action } from './clause.ts'
import { withOwners } from './decomposition/owner.ts'
import type { Plan } from './plan.ts'
import { type EffectiveTarget, effectiveTarget } from './register/decision.ts'
import { leadsOf } from './store-commitment.ts'
import { draftOf } from './store-content.ts'
import { plan as planOf } from './store-plan.ts'
import { decisionsByTarget } from './store-register.ts'
import { unitsOf } from './store-unit.ts'
import type { Section, Task, TaskUnit } from './task.ts'

/** A plan as it is in force: live entries only. */
export type PlanInForce = Readonly<{
  plan: Plan
  version: number
  sections: readonly Section[]
  tasks: readonly (Task & Readonly<{ units: readonly TaskUnit[] }>)[]
  targets: readonly EffectiveTarget[]
  goals: readonly Goal[]
  actions: readonly Action[]
}>

/** The plan as it is in force (or one of its versions); null where it is unknown or not approved yet. */
export async function planInForce(tx: ReadTx, planId: string, number?: number): Promise<PlanInForce | null> {
  const plan = await planOf(tx, planId)
  const version = number ?? plan?.currentVersion ?? null
  if (!plan || version === null) return null
  const draft = await draftOf(tx, { planId, version })
  const units = await unitsOf(tx, planId)
  const decisions = await decisionsByTarget(tx, planId)
  const leads = await leadsOf(tx, planId)
  return {
    plan,
    version,
    sections: draft.sections,
    tasks: draft.tasks.map((task) => ({ ...task, units: units.get(task.key) ?? [] })),
    targets: withOwners(draft.targets, leads)
      .filter(({ state }) => state === 'live')
      .map((target) => effectiveTarget(target, decisions.get(target.key) ?? [])),
    goals: draft.goals.filter(({ state }) => state === 'live'),
    actions: draft.actions.filter(({ state }) => state === 'candidate'),
  }
}
