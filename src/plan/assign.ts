// Says which units answer for a task. 武政办〔2026〕4号 names no leads: the mapping that ships is assumed, and
// a unit answers for certain only when somebody confirmed it here (or the text prints it).

import { type Context, actorOf, audit } from '../access/index.ts'
import { refuse } from '../kernel/problem.ts'
import type { WriteTx } from '../platform/store/tx.ts'
import { type City, type Organisations, organisations } from '../registry/index.ts'
import { withOwners } from './decomposition/owner.ts'
import { actsForAll, isOwn, mustHaveDuty } from './duty.ts'
import { cityOf, findVersion, holdPlan } from './find.ts'
import { instantOf, todayIn } from './instant.ts'
import { type OnBehalf, checkOnBehalf } from './on-behalf.ts'
import { withOwnPart } from './own-units.ts'
import type { Plan, Version } from './plan.ts'
import type { Calendars } from './register/due.ts'
import { refreshQuestions } from './register/refresh.ts'
import { insertChange } from './store-change.ts'
import { leadsOf } from './store-commitment.ts'
import { targetsOf, tasksOf } from './store-content.ts'
import { versions } from './store-plan.ts'
import { moveQuestions } from './store-register.ts'
import { replaceUnits, unitRevisions, unitsOfTask } from './store-unit.ts'
import { type Task, type TaskUnit, leadOf } from './task.ts'
import { type NamedUnit, namedUnits } from './units.ts'

/** Which task, as it was seen, and its units from now on. */
export type Assignment = OnBehalf &
  Readonly<{
    planId: string
    taskKey: string
    revision: number
    units: readonly NamedUnit[]
    /** Confirmed, or still an assumption. */
    confirm: boolean
    reason: string
  }>

/**
 * Sets the units of a task; whoever is no coordinator speaks for its own part only.
 *
 * @throws {Refusal} without a lead, where the task was changed meanwhile, or for the part of others.
 */
export async function assignUnits(
  tx: WriteTx,
  assignment: Assignment,
  { calendars, ...context }: Context & Readonly<{ calendars: Calendars }>,
): Promise<Readonly<{ taskKey: string; units: readonly TaskUnit[]; revision: number }>> {
  const { planId, taskKey, confirm } = assignment
  const plan = await holdPlan(tx, planId, context)
  const version = await versionToWorkOn(tx, plan)
  const { tasks } = await tasksOf(tx, { planId, version: version.number })
  const task = tasks.find(({ key }) => key === taskKey)
  if (!task) return refuse('change-unknown-task', { key: taskKey }, 'key')
  const revision = (await unitRevisions(tx, planId)).get(taskKey) ?? 0
  if (revision !== assignment.revision) refuse('changed-meanwhile', { what: task.title, revision })
  await checkOnBehalf(tx, plan.cityId, assignment)
  const city = await cityOf(tx, plan.cityId)
  const all = await organisations(tx, plan.cityId)
  const confirmed = confirm ? { by: actorOf(context.caller), on: todayIn(city, context) } : null
  const before = await unitsOfTask(tx, planId, taskKey)
  const named = namedUnits(assignment.units, all, confirmed)
  const units = permitted({ assignment, task, before, named, city, organisations: all }, context)
  await replaceUnits(tx, planId, { taskKey, units })
  await insertChange(tx, {
    planId,
    version: version.number,
    at: instantOf(context),
    actor: actorOf(context.caller),
    kind: confirm ? 'confirm' : 'assign',
    keys: [taskKey],
    before: { units: [{ taskKey, units: before }] },
    after: { units: [{ taskKey, units }] },
    reason: assignment.reason,
    undoes: null,
    onBehalfOf: assignment.onBehalfOf,
    evidenceDigest: assignment.evidenceDigest,
  })
  const from = leadOf(before)
  const to = leadOf(units)
  if (plan.currentVersion !== null)
    await follow(tx, { planId, version, taskKey, city, calendars, from, to }, context)
  await audit(tx, context, {
    useCase: 'plan.units.assign',
    subject: { kind: 'plan-task', id: `${planId}/${taskKey}` },
    before: { units: before },
    after: { units, confirm, reason: assignment.reason, onBehalfOf: assignment.onBehalfOf },
  })
  return { taskKey, units, revision: revision + 1 }
}

type Proposed = Readonly<{
  assignment: Assignment
  task: Task
  before: readonly TaskUnit[]
  named: readonly TaskUnit[]
  city: City
  organisations: Organisations
}>

function permitted(proposed: Proposed, { caller }: Pick<Context, 'caller'>): readonly TaskUnit[] {
  const { assignment, task, before, named, city, organisations: all } = proposed
  const acting = { caller, everywhere: ['coordinator'], onBehalfOf: assignment.onBehalfOf } as const
  const charge = { taskKey: task.key, ownerOrganisation: null, what: task.title }
  mustHaveDuty(charge, { units: new Map([[task.key, before]]), city, organisations: all }, acting)
  if (actsForAll(acting)) return named
  const nameOf = (id: string | null) => (id === null ? null : (all.get(id)?.shortName ?? id))
  return withOwnPart(before, named, {
    isOwn: ({ organisationId }) => isOwn(organisationId, all, caller),
    nameOf: ({ organisationId, printedName }) => nameOf(organisationId) ?? printedName ?? '',
    coordinator: nameOf(city.settings.coordinator.value) ?? '',
  })
}

type Follow = Readonly<{
  planId: string
  version: Version
  taskKey: string
  city: City
  calendars: Calendars
  from: string | null
  to: string | null
}>

// Open questions follow the lead: those about targets that have no unit of their own go to the new one, the
// one that asked for a lead is answered.
async function follow(tx: WriteTx, { version, taskKey, ...follow }: Follow, context: Context): Promise<void> {
  const { planId, city, calendars } = follow
  const targets = await targetsOf(tx, { planId, version: version.number })
  const targetKeys = withOwners(targets, await leadsOf(tx, planId))
    .filter((target) => target.taskKey === taskKey && target.ownerOrganisation === null)
    .map(({ key }) => key)
  const coordinator = city.settings.coordinator.value
  const move = { from: follow.from ?? coordinator, to: follow.to ?? coordinator }
  await moveQuestions(tx, planId, { targetKeys, ...move })
  const cause = { state: 'answered', decisionId: null } as const
  await refreshQuestions(tx, { planId, version: version.number, city, calendars, cause }, context)
}

// Units can be set while a first draft is reviewed and while a version is in force.
async function versionToWorkOn(tx: WriteTx, plan: Plan): Promise<Version> {
  const draft = (await versions(tx, plan.id)).find(({ state }) => state === 'draft')
  if (plan.currentVersion !== null) return findVersion(tx, plan, plan.currentVersion)
  return draft ?? refuse('plan-not-in-force', { title: plan.title })
}
