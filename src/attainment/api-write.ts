// Routes that write: observations, their correction and withdrawal, series, assessments.

import { type AppRoute, writeRoute } from '../access/index.ts'
import { assessGoal } from './assess.ts'
import { correctObservation, withdrawObservation } from './change-observation.ts'
import { changeSeries } from './change-series.ts'
import { enterObservation } from './enter.ts'
import * as reply from './reply.ts'
import * as schema from './schema.ts'

const enter = writeRoute(
  {
    method: 'POST',
    path: '/plans/:planId/targets/:key/observations',
    permission: 'observation.enter',
    summary: { zh: '录入实际值(可代录，须附依据)', en: 'Enter an observation' },
    params: schema.entryPath,
    body: schema.newObservation,
    reply: reply.enteredReply,
  },
  async (tx, { params, body }, context) => {
    const { calibre, ...typed } = body
    return enterObservation(tx, { planId: params.planId, targetKey: params.key, typed, calibre }, context)
  },
)

const correct = writeRoute(
  {
    method: 'POST',
    path: '/observations/:id/correction',
    permission: 'observation.enter',
    summary: { zh: '更正实际值(原记录保留)', en: 'Correct an observation; the old one stays on record' },
    params: schema.observationPath,
    body: schema.correction,
    reply: reply.enteredReply,
  },
  async (tx, { params, body }, context) => {
    const { reason, ...typed } = body
    return correctObservation(tx, { id: params.id, typed, reason }, context)
  },
)

const withdraw = writeRoute(
  {
    method: 'POST',
    path: '/observations/:id/withdrawal',
    permission: 'observation.enter',
    summary: { zh: '撤回实际值(原记录保留)', en: 'Withdraw an observation; it stays on record' },
    params: schema.observationPath,
    body: schema.withdrawal,
    reply: 'empty',
  },
  (tx, { params, body }, context) => withdrawObservation(tx, { id: params.id, reason: body.reason }, context),
)

const editSeries = writeRoute(
  {
    method: 'PATCH',
    path: '/series/:id',
    permission: 'plan.decide',
    summary: { zh: '说明数据序列的名称与口径', en: 'State the name and calibre of a series' },
    params: schema.seriesPath,
    body: schema.seriesFields,
    revised: true,
    reply: reply.seriesReply,
  },
  async (tx, { params, body, revision }, context) => {
    const changed = await changeSeries(tx, { id: params.id, ...body, revision }, context)
    return { ...changed }
  },
)

const assess = writeRoute(
  {
    method: 'POST',
    path: '/plans/:planId/goals/:key/assessments',
    permission: 'observation.enter',
    summary: { zh: '书面评估定性目标', en: 'Assess a goal without a number in writing' },
    params: schema.entryPath,
    body: schema.newAssessment,
    reply: reply.writtenReply,
  },
  async (tx, { params, body }, context) =>
    assessGoal(tx, { planId: params.planId, goalKey: params.key, ...body }, context),
)

/** The writing routes. */
export const writingRoutes: readonly AppRoute[] = [enter, correct, withdraw, editSeries, assess]
