// Routes that read: board, targets, series, search.

import { type AppRoute, plainRoute, readRoute } from '../access/index.ts'
import { mustServe } from '../registry/index.ts'
import { readBoard } from './board.ts'
import { exportBoard } from './board-export.ts'
import { readGoal } from './goal-page.ts'
import type { LightRules } from './judge/light.ts'
import * as reply from './reply.ts'
import { targetReply } from './reply-target.ts'
import * as schema from './schema.ts'
import { search } from './search.ts'
import { seriesOfCity } from './store-series.ts'
import { listTargets } from './target-list.ts'
import { readTarget } from './target-page.ts'

/** The reading routes, judging by the given rules. */
export function readingRoutes(rules: LightRules): readonly AppRoute[] {
  return [board(rules), boardFile(rules), targets(rules), target(rules), goal, listSeries, find]
}

const board = (rules: LightRules) =>
  readRoute(
    {
      method: 'GET',
      path: '/plans/:planId/board',
      permission: 'plan.read',
      summary: { zh: '看板：方案进展到哪一步', en: 'The board: where the plan stands' },
      params: schema.planPath,
      query: schema.asOfQuery,
      reply: reply.boardReply,
    },
    (tx, { params, query }, context) =>
      readBoard(tx, { planId: params.planId, asOf: query.asOf ?? null, rules }, context),
  )

const boardFile = (rules: LightRules) =>
  plainRoute(
    {
      method: 'GET',
      path: '/plans/:planId/board/export',
      permission: 'plan.read',
      summary: { zh: '导出看板(CSV 或 Excel)', en: 'Export the board as CSV or Excel' },
      params: schema.planPath,
      query: schema.exportQuery,
      reply: 'file',
    },
    async ({ params, query }, context) => {
      const { planId } = params
      const seen = await context.store.read((tx) =>
        readBoard(tx, { planId, asOf: query.asOf ?? null, rules }, context),
      )
      return exportBoard(seen, query.format, context.language)
    },
  )

const targets = (rules: LightRules) =>
  readRoute(
    {
      method: 'GET',
      path: '/plans/:planId/targets',
      permission: 'plan.read',
      summary: { zh: '列出方案的指标及最新值', en: 'List the targets of a plan with their latest values' },
      params: schema.planPath,
      query: schema.pageQuery,
      reply: reply.targetsReply,
    },
    (tx, { params, query }, context) => {
      const { after, limit } = query
      return listTargets(tx, { planId: params.planId, after, limit, rules }, context)
    },
  )

const target = (rules: LightRules) =>
  readRoute(
    {
      method: 'GET',
      path: '/plans/:planId/targets/:key',
      permission: 'plan.read',
      summary: { zh: '查看一项指标的全部依据', en: 'Show a target with all that stands behind it' },
      params: schema.entryPath,
      query: schema.asOfQuery,
      reply: targetReply,
    },
    (tx, { params, query }, context) =>
      readTarget(tx, { ...params, asOf: query.asOf ?? null, rules }, context),
  )

const goal = readRoute(
  {
    method: 'GET',
    path: '/plans/:planId/goals/:key',
    permission: 'plan.read',
    summary: { zh: '查看一项定性目标及其书面评估', en: 'Show a goal with its written assessments' },
    params: schema.entryPath,
    reply: reply.goalReply,
  },
  (tx, { params }, context) => readGoal(tx, params, context),
)

const listSeries = readRoute(
  {
    method: 'GET',
    path: '/series',
    permission: 'plan.read',
    summary: { zh: '列出一个城市的数据序列', en: 'List the series of a city' },
    query: schema.seriesQuery,
    reply: reply.seriesListReply,
  },
  async (tx, { query }, context) => {
    mustServe(context, query.city)
    const { rows, next } = await seriesOfCity(tx, query.city, { after: query.after, limit: query.limit })
    return { items: rows.map((series) => ({ ...series })), next }
  },
)

const find = readRoute(
  {
    method: 'GET',
    path: '/search',
    permission: 'plan.read',
    summary: { zh: '搜索方案、任务、指标、举措、单位', en: 'Search plans, tasks, targets, actions, units' },
    query: schema.searchQuery,
    reply: reply.searchReply,
  },
  async (tx, { query }, context) => ({ items: await search(tx, query, context), next: null }),
)
