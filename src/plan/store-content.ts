// SQL on what a version holds: sections, tasks, targets, goals, actions.

import { type ReadTx, type WriteTx, json } from '../platform/store/tx.ts'
import { chunks } from './chunks.ts'
import type { Action, Clause, Goal } from './clause.ts'
import { type Draft, type Fragment, inTextOrder } from './draft.ts'
import { type Row, numberOf } from './store-row.ts'
import type { Target } from './target.ts'
import type { Section, Task } from './task.ts'

/** Which version. */
export type VersionKey = Readonly<{ planId: string; version: number }>

/** All that a version holds, in the order of the text. */
export async function draftOf(tx: ReadTx, key: VersionKey): Promise<Draft> {
  const { sections, tasks } = await tasksOf(tx, key)
  return { sections, tasks, targets: await targetsOf(tx, key), ...(await clausesOf(tx, key)) }
}

/** Sections and tasks of a version. */
export async function tasksOf(
  tx: ReadTx,
  { planId, version }: VersionKey,
): Promise<Readonly<{ sections: readonly Section[]; tasks: readonly Task[] }>> {
  const sections = await tx
    .selectFrom('plan_section')
    .select(['position', 'number', 'title', 'start_at as start', 'end_at as end'])
    .where('plan_id', '=', planId)
    .where('version', '=', version)
    .orderBy('position')
    .execute()
  const tasks = await tx
    .selectFrom('plan_task')
    .select(['key', 'position', 'section_position as sectionPosition', 'number', 'title'])
    .select(['start_at as start', 'end_at as end'])
    .where('plan_id', '=', planId)
    .where('version', '=', version)
    .orderBy('position')
    .execute()
  return { sections, tasks }
}

/** Targets of a version, dropped ones included. */
export async function targetsOf(tx: ReadTx, { planId, version }: VersionKey): Promise<readonly Target[]> {
  const rows = await tx
    .selectFrom('plan_target')
    .selectAll()
    .where('plan_id', '=', planId)
    .where('version', '=', version)
    .orderBy('position')
    .execute()
  return rows.map(targetOf).sort(inTextOrder)
}

/** Goals and actions of a version, dropped ones included. */
export async function clausesOf(
  tx: ReadTx,
  { planId, version }: VersionKey,
): Promise<Readonly<{ goals: readonly Goal[]; actions: readonly Action[] }>> {
  const goals = await tx
    .selectFrom('plan_goal')
    .selectAll()
    .where('plan_id', '=', planId)
    .where('version', '=', version)
    .orderBy('position')
    .execute()
  const actions = await tx
    .selectFrom('plan_action')
    .selectAll()
    .where('plan_id', '=', planId)
    .where('version', '=', version)
    .orderBy('position')
    .execute()
  return {
    goals: goals.map((row): Goal => ({ ...clauseOf(row), state: row.state })).sort(inTextOrder),
    actions: actions.map((row): Action => ({ ...clauseOf(row), state: row.state })).sort(inTextOrder),
  }
}

/** Stores all that a new version holds. */
export async function insertDraft(tx: WriteTx, key: VersionKey, draft: Draft): Promise<void> {
  const { planId: plan_id, version } = key
  const sections = draft.sections.map(({ position, number, title, start, end }) => {
    return { plan_id, version, position, number, title, start_at: start, end_at: end }
  })
  const tasks = draft.tasks.map(({ key, position, number, title, start, end, ...task }) => ({
    plan_id,
    version,
    key,
    position,
    section_position: task.sectionPosition,
    number,
    title,
    start_at: start,
    end_at: end,
  }))
  for (const some of chunks(sections)) await tx.insertInto('plan_section').values(some).execute()
  for (const some of chunks(tasks)) await tx.insertInto('plan_task').values(some).execute()
  await insertEntries(tx, key, draft)
}

/** Stores targets, goals and actions; many at once, as a plan may have thousands of actions. */
export async function insertEntries(tx: WriteTx, key: VersionKey, fragment: Fragment): Promise<void> {
  const own = { plan_id: key.planId, version: key.version }
  for (const targets of chunks(fragment.targets ?? []))
    await tx
      .insertInto('plan_target')
      .values(targets.map((target) => ({ ...own, ...targetRow(target) })))
      .execute()
  for (const goals of chunks(fragment.goals ?? []))
    await tx
      .insertInto('plan_goal')
      .values(goals.map((goal) => ({ ...own, ...clauseRow(goal), state: goal.state })))
      .execute()
  for (const actions of chunks(fragment.actions ?? []))
    await tx
      .insertInto('plan_action')
      .values(actions.map((action) => ({ ...own, ...clauseRow(action), state: action.state })))
      .execute()
}

/** Takes the entries of both fragments out of a version and puts `after` in. */
export async function exchangeEntries(
  tx: WriteTx,
  key: VersionKey,
  change: Readonly<{ before: Fragment; after: Fragment }>,
): Promise<void> {
  for (const [table, part] of parts) {
    const keys = [...(change.before[part] ?? []), ...(change.after[part] ?? [])].map(({ key }) => key)
    if (keys.length === 0) continue
    await tx
      .deleteFrom(table)
      .where('plan_id', '=', key.planId)
      .where('version', '=', key.version)
      .where('key', 'in', keys)
      .execute()
  }
  await insertEntries(tx, key, change.after)
}

const parts = [
  ['plan_target', 'targets'],
  ['plan_goal', 'goals'],
  ['plan_action', 'actions'],
] as const

function targetOf(row: Row<'plan_target'>): Target {
  return {
    key: row.key,
    position: row.position,
    taskKey: row.task_key,
    indicator: row.indicator,
    comparator: row.comparator,
    value: Number(row.value),
    valueMax: numberOf(row.value_max),
    unit: row.unit,
    kind: row.kind,
    kindAlternatives: row.kind_alternatives as Target['kindAlternatives'],
    recurrence: row.recurrence,
    year: row.year,
    baseYear: row.base_year,
    baseValue: numberOf(row.base_value),
    direction: row.direction,
    start: row.start_at,
    end: row.end_at,
    text: row.text,
    origin: row.origin,
    ownerOrganisation: row.owner_organisation_id,
    state: row.state,
    parsedPosition: row.parsed_position,
  }
}

function targetRow(target: Target) {
  return {
    key: target.key,
    position: target.position,
    task_key: target.taskKey,
    indicator: target.indicator,
    comparator: target.comparator,
    value: String(target.value),
    value_max: target.valueMax === null ? null : String(target.valueMax),
    unit: target.unit,
    kind: target.kind,
    kind_alternatives: json(target.kindAlternatives),
    recurrence: target.recurrence,
    year: target.year,
    base_year: target.baseYear,
    base_value: target.baseValue === null ? null : String(target.baseValue),
    direction: target.direction,
    start_at: target.start,
    end_at: target.end,
    text: target.text,
    origin: target.origin,
    owner_organisation_id: target.ownerOrganisation,
    state: target.state,
    parsed_position: target.parsedPosition,
  }
}

function clauseOf(row: Row<'plan_goal'> | Row<'plan_action'>): Clause {
  return {
    key: row.key,
    position: row.position,
    taskKey: row.task_key,
    text: row.text,
    start: row.start_at,
    end: row.end_at,
    origin: row.origin,
    parsedPosition: row.parsed_position,
  }
}

function clauseRow(clause: Clause) {
  return {
    key: clause.key,
    position: clause.position,
    task_key: clause.taskKey,
    text: clause.text,
    start_at: clause.start,
    end_at: clause.end,
    origin: clause.origin,
    parsed_position: clause.parsedPosition,
  }
}
