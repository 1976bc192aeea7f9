// SQL on the units that answer for tasks. They belong to the task's key, so they outlive versions.

import type { ReadTx, WriteTx } from '../platform/store/tx.ts'
import type { TaskUnits } from './draft.ts'
import type { Row } from './store-row.ts'
import type { TaskUnit } from './task.ts'

/** Units of every task of a plan, by task key. */
export async function unitsOf(tx: ReadTx, planId: string): Promise<ReadonlyMap<string, readonly TaskUnit[]>> {
  const rows = await tx
    .selectFrom('plan_task_unit')
    .selectAll()
    .where('plan_id', '=', planId)
    .orderBy('task_key')
    .orderBy('position')
    .execute()
  const byTask = new Map<string, TaskUnit[]>()
  for (const row of rows) {
    const units = byTask.get(row.task_key)
    if (units) units.push(unitOf(row))
    else byTask.set(row.task_key, [unitOf(row)])
  }
  return byTask
}

/** Units of one task. */
export async function unitsOfTask(tx: ReadTx, planId: string, taskKey: string): Promise<readonly TaskUnit[]> {
  const rows = await tx
    .selectFrom('plan_task_unit')
    .selectAll()
    .where('plan_id', '=', planId)
    .where('task_key', '=', taskKey)
    .orderBy('position')
    .execute()
  return rows.map(unitOf)
}

/** Replaces the units of one task and raises its revision. */
export async function replaceUnits(tx: WriteTx, planId: string, of: TaskUnits): Promise<void> {
  const { taskKey, units } = of
  await tx
    .deleteFrom('plan_task_unit')
    .where('plan_id', '=', planId)
    .where('task_key', '=', taskKey)
    .execute()
  if (units.length > 0)
    await tx
      .insertInto('plan_task_unit')
      .values(units.map((unit) => ({ plan_id: planId, task_key: taskKey, ...rowOf(unit) })))
      .execute()
  const { numUpdatedRows } = await tx
    .updateTable('plan_task_revision')
    .set((row) => ({ revision: row('revision', '+', 1) }))
    .where('plan_id', '=', planId)
    .where('task_key', '=', taskKey)
    .executeTakeFirst()
  if (numUpdatedRows === 0n)
    await tx
      .insertInto('plan_task_revision')
      .values({ plan_id: planId, task_key: taskKey, revision: 1 })
      .execute()
}

/** Revisions of the units of all tasks of a plan; a task whose units were never set has none. */
export async function unitRevisions(tx: ReadTx, planId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await tx
    .selectFrom('plan_task_revision')
    .select(['task_key', 'revision'])
    .where('plan_id', '=', planId)
    .orderBy('task_key')
    .execute()
  return new Map(rows.map(({ task_key, revision }) => [task_key, revision]))
}

/** What an organisation answers for in the plans of its city that are in force. */
export async function tasksOfOrganisation(
  tx: ReadTx,
  organisationId: string,
): Promise<readonly OrganisationTask[]> {
  return tx
    .selectFrom('plan_task_unit as unit')
    .innerJoin('plan_plan as plan', 'plan.id', 'unit.plan_id')
    .innerJoin('plan_task as task', (join) =>
      join
        .onRef('task.plan_id', '=', 'plan.id')
        .onRef('task.version', '=', 'plan.current_version')
        .onRef('task.key', '=', 'unit.task_key'),
    )
    .where('unit.organisation_id', '=', organisationId)
    .where('plan.state', '=', 'in-force')
    .select(['plan.id as planId', 'plan.title as planTitle', 'task.key as taskKey', 'task.number'])
    .select(['task.title', 'unit.role', 'unit.status'])
    .orderBy('plan.id')
    .orderBy('task.position')
    .execute()
}

/** One line of what an organisation answers for. */
export type OrganisationTask = Readonly<{
  planId: string
  planTitle: string
  taskKey: string
  number: string
  title: string
  role: TaskUnit['role']
  status: TaskUnit['status']
}>

function unitOf(row: Row<'plan_task_unit'>): TaskUnit {
  return {
    position: row.position,
    organisationId: row.organisation_id,
    printedName: row.printed_name,
    role: row.role,
    status: row.status,
    source: row.source,
    confirmedBy: row.confirmed_by,
    confirmedOn: row.confirmed_on,
  }
}

function rowOf(unit: TaskUnit) {
  return {
    position: unit.position,
    organisation_id: unit.organisationId,
    printed_name: unit.printedName,
    role: unit.role,
    status: unit.status,
    source: unit.source,
    confirmed_by: unit.confirmedBy,
    confirmed_on: unit.confirmedOn,
  }
}
