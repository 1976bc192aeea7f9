// Routes of the baseline register and of the open questions.

import { type AppRoute, readRoute, writeRoute } from '../access/index.ts'
import { workdaysBetween } from '../kernel/calendar.ts'
import { day } from '../kernel/day.ts'
import { refuse } from '../kernel/problem.ts'
import { pageOfList } from '../platform/store/page-list.ts'
import type { ReadTx } from '../platform/store/tx.ts'
import { cityOf, findPlan, versionInForce } from './find.ts'
import { todayIn } from './instant.ts'
import type { Plan } from './plan.ts'
import { type Calendars, calendarOf } from './register/due.ts'
import { holds } from './register/decision.ts'
import { readdressQuestion } from './register/readdress.ts'
import type { Question } from './register/reconcile.ts'
import { recordDecision } from './register/record.ts'
import { listPage, planPath } from './schema.ts'
import * as schema from './schema-register.ts'
import { targetsOf, tasksOf } from './store-content.ts'
import * as store from './store-register.ts'

const listDecisions = readRoute(
  {
    method: 'GET',
    path: '/plans/:planId/targets/:key/decisions',
    permission: 'plan.read',
    summary: { zh: '基期登记：一项指标的全部决定', en: 'The baseline register of one target' },
    params: schema.targetPath,
    query: listPage,
    reply: schema.decisionsReply,
  },
  async (tx, { params, query }, context) => {
    const plan = await findPlan(tx, params.planId, context)
    const version = await versionInForce(tx, plan)
    const targets = await targetsOf(tx, { planId: plan.id, version: version.number })
    const target = targets.find(({ key }) => key === params.key)
    const decisions = await store.decisionsOf(tx, plan.id, params.key)
    if (!target && decisions.length === 0) return refuse('not-found', { what: params.key }, 'key')
    const { rows, next } = pageOfList(decisions, ({ id }) => String(id), query)
    const items = rows.map((each) => ({ ...each, holds: target !== undefined && holds(each, target) }))
    return { items, next }
  },
)

const wholeRegister = readRoute(
  {
    method: 'GET',
    path: '/plans/:planId/decisions',
    permission: 'plan.read',
    summary: { zh: '基期登记：方案的全部决定', en: 'The baseline register of a plan' },
    params: planPath,
    query: listPage,
    reply: schema.registerReply,
  },
  async (tx, { params, query }, context) => {
    const plan = await findPlan(tx, params.planId, context)
    const version = await versionInForce(tx, plan)
    const targets = await targetsOf(tx, { planId: plan.id, version: version.number })
    const decisions = await store.decisionsOf(tx, plan.id)
    const { rows, next } = pageOfList(decisions, ({ id }) => String(id), query)
    const items = rows.map((each) => {
      const target = targets.find(({ key }) => key === each.targetKey)
      const indicator = target?.indicator ?? each.subject.indicator
      return { ...each, indicator, holds: target !== undefined && holds(each, target) }
    })
    return { items, next }
  },
)

const decide = (calendars: Calendars) =>
  writeRoute(
    {
      method: 'POST',
      path: '/plans/:planId/targets/:key/decisions',
      permission: 'plan.decide',
      summary: {
        zh: '登记基期、口径等决定(附所依据的文件)',
        en: 'Record a decision on base and calibre, with the paper that it stands on',
      },
      params: schema.targetPath,
      body: schema.decisionBody,
      reply: schema.decidedReply,
    },
    async (tx, { params, body }, context) => {
      const { decidedBy, decidedOn, paper, note, reason, onBehalfOf, evidenceDigest, ...points } = body
      const told = { decidedBy, decidedOn, paper, note, reason, onBehalfOf, evidenceDigest }
      const input = { planId: params.planId, targetKey: params.key, points, ...told }
      return recordDecision(tx, input, { ...context, calendars })
    },
  )

const listQuestions = (calendars: Calendars) =>
  readRoute(
    {
      method: 'GET',
      path: '/plans/:planId/questions',
      permission: 'plan.read',
      summary: { zh: '列出待明确事项', en: 'List the open questions of a plan' },
      params: planPath,
      query: schema.questionsQuery,
      reply: schema.questionsReply,
    },
    async (tx, { params, query }, context) => {
      const plan = await findPlan(tx, params.planId, context)
      const filter = { state: query.state, targetKey: query.target, owner: query.owner }
      const found = await store.questionsOfPlan(tx, plan.id, {
        ...filter,
        after: numberAfter(query.after),
        limit: query.limit + 1,
      })
      const questions = found.slice(0, query.limit)
      const total = (await store.questionsOfPlan(tx, plan.id, filter)).length
      const items = await told(tx, plan, { questions, calendars, clock: context.clock })
      return { items, next: found.length > questions.length ? String(questions.at(-1)?.id) : null, total }
    },
  )

const readdress = (calendars: Calendars) =>
  writeRoute(
    {
      method: 'PATCH',
      path: '/plans/:planId/questions/:id',
      permission: 'plan.decide',
      summary: { zh: '调整答复单位或期限', en: 'Change who answers a question, or until when' },
      params: schema.questionPath,
      body: schema.questionBody,
      revised: true,
      reply: schema.question,
    },
    async (tx, { params, body, revision }, context) => {
      const question = await readdressQuestion(
        tx,
        { ...params, ...body, revision },
        { ...context, calendars },
      )
      const plan = await findPlan(tx, params.planId, context)
      const [item] = await told(tx, plan, { questions: [question], calendars, clock: context.clock })
      return item ?? refuse('not-found', { what: String(params.id) }, 'id')
    },
  )

function numberAfter(after: string | undefined): number {
  if (after === undefined) return 0
  return /^\d{1,15}$/.test(after) ? Number(after) : refuse('invalid-cursor', {}, 'after')
}

type Told = Readonly<{
  questions: readonly Question[]
  calendars: Calendars
  clock: Readonly<{ now: () => number }>
}>

// What a question is about, in the words of the version in force, and how long there is to answer it.
async function told(tx: ReadTx, plan: Plan, { questions, calendars, clock }: Told) {
  const version = plan.currentVersion ?? 0
  const city = await cityOf(tx, plan.cityId)
  const calendar = calendarOf(calendars, city.calendar)
  const today = todayIn(city, { clock })
  const names = new Map<string, string>()
  for (const target of await targetsOf(tx, { planId: plan.id, version }))
    names.set(target.key, target.indicator)
  for (const task of (await tasksOf(tx, { planId: plan.id, version })).tasks) names.set(task.key, task.title)
  return questions.map((question) => {
    const key = question.targetKey ?? question.taskKey ?? ''
    const open = question.state === 'open' && question.dueOn !== null
    const workdaysLeft = open ? workdaysBetween(today, day(question.dueOn), calendar) : null
    return { ...question, subject: names.get(key) ?? key, workdaysLeft }
  })
}

/** Routes of the register and the questions. */
export function registerRoutes(calendars: Calendars): readonly AppRoute[] {
  return [listDecisions, wholeRegister, decide(calendars), listQuestions(calendars), readdress(calendars)]
}
