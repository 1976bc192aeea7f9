// Routes of tasks and of the units that answer for them.

import { z } from 'zod'
import { type AppRoute, readRoute, writeRoute } from '../access/index.ts'
import { refuse } from '../kernel/problem.ts'
import { pageOfList } from '../platform/store/page-list.ts'
import { mustServe, organisation } from '../registry/index.ts'
import { assignUnits } from './assign.ts'
import { findPlan, versionInForce } from './find.ts'
import type { Calendars } from './register/due.ts'
import * as schema from './schema.ts'
import { unitsBody, unitsReply } from './schema-review.ts'
import { withUnits } from './show.ts'
import { draftOf, tasksOf } from './store-content.ts'
import { questionsOfOrganisation } from './store-register.ts'
import { tasksOfOrganisation } from './store-unit.ts'

const taskPath = schema.planPath.extend({ key: schema.taskKey })

const listTasks = readRoute(
  {
    method: 'GET',
    path: '/plans/:planId/tasks',
    permission: 'plan.read',
    summary: { zh: '列出任务及其责任单位', en: 'List tasks with the units that answer for them' },
    params: schema.planPath,
    query: schema.listPage,
    reply: z.object({
      version: z.number().int(),
      sections: z.array(schema.section).readonly(),
      items: z.array(schema.task),
      next: z.string().nullable(),
    }),
  },
  async (tx, { params, query }, context) => {
    const plan = await findPlan(tx, params.planId, context)
    const { number: version } = await versionInForce(tx, plan)
    const { sections, tasks } = await tasksOf(tx, { planId: plan.id, version })
    const { rows, next } = pageOfList(tasks, ({ key }) => key, query)
    return { version, sections, items: await withUnits(tx, plan.id, rows), next }
  },
)

const oneTask = readRoute(
  {
    method: 'GET',
    path: '/plans/:planId/tasks/:key',
    permission: 'plan.read',
    summary: { zh: '查看任务：指标、目标、举措', en: 'Show a task: targets, goals, actions' },
    params: taskPath,
    reply: schema.task.extend({
      targets: z.array(schema.target).readonly(),
      goals: z.array(schema.goal).readonly(),
      actions: z.array(schema.action).readonly(),
    }),
  },
  async (tx, { params }, context) => {
    const plan = await findPlan(tx, params.planId, context)
    const { number: version } = await versionInForce(tx, plan)
    const draft = await draftOf(tx, { planId: plan.id, version })
    const [task] = await withUnits(
      tx,
      plan.id,
      draft.tasks.filter(({ key }) => key === params.key),
    )
    if (!task) return refuse('not-found', { what: params.key }, 'key')
    return {
      ...task,
      targets: draft.targets.filter(({ taskKey, state }) => taskKey === task.key && state === 'live'),
      goals: draft.goals.filter(({ taskKey, state }) => taskKey === task.key && state === 'live'),
      actions: draft.actions.filter(({ taskKey, state }) => taskKey === task.key && state === 'candidate'),
    }
  },
)

const assign = (calendars: Calendars) =>
  writeRoute(
    {
      method: 'PUT',
      path: '/plans/:planId/tasks/:key/units',
      permission: 'plan.confirm-owner',
      summary: {
        zh: '设定或确认任务的牵头、配合单位；责任单位只能确认或更正本单位的分工(If-Match 为 unitsRevision)',
        en: 'Set or confirm the units of a task; a unit speaks for its own part only (If-Match is unitsRevision)',
      },
      params: taskPath,
      body: unitsBody,
      revised: true,
      reply: unitsReply,
    },
    async (tx, { params, body, revision }, context) =>
      assignUnits(
        tx,
        { planId: params.planId, taskKey: params.key, revision, ...body },
        { ...context, calendars },
      ),
  )

const duties = readRoute(
  {
    method: 'GET',
    path: '/organisations/:id/duties',
    permission: 'plan.read',
    summary: {
      zh: '一个单位牵头、配合的任务和须明确的事项',
      en: 'What a unit leads or supports, and what it must answer',
    },
    params: z.object({ id: schema.id }),
    reply: z.object({
      tasks: z
        .array(
          z.object({
            planId: schema.id,
            planTitle: z.string(),
            taskKey: schema.taskKey,
            number: z.string(),
            title: z.string(),
            role: z.enum(['lead', 'support']),
            status: z.enum(['printed', 'assumed', 'confirmed']),
          }),
        )
        .readonly(),
      questions: z.array(
        z.object({
          planId: schema.id,
          id: z.number().int(),
          targetKey: schema.targetKey.nullable(),
          taskKey: schema.taskKey.nullable(),
          kind: z.string(),
          asks: z.array(z.string()).readonly(),
          dueOn: schema.day.nullable(),
          dueProvisional: z.boolean(),
        }),
      ),
    }),
  },
  async (tx, { params }, context) => {
    const unit = await organisation(tx, params.id)
    if (!unit) return refuse('not-found', { what: params.id }, 'id')
    mustServe(context, unit.cityId)
    const questions = await questionsOfOrganisation(tx, unit.id)
    return { tasks: await tasksOfOrganisation(tx, unit.id), questions: [...questions] }
  },
)

/** Routes of tasks and units. */
export function taskRoutes(calendars: Calendars): readonly AppRoute[] {
  return [listTasks, oneTask, assign(calendars), duties]
}
