// Routes of the review: what was understood, changes of it, approval, discarding, correcting what is in force.

import { type AppRoute, readRoute, writeRoute } from '../access/index.ts'
import { approvePlan } from './approve.ts'
import { defined } from './defined.ts'
import { discardVersion } from './discard.ts'
import { findPlan, findVersion } from './find.ts'
import { redraftPlan } from './redraft.ts'
import type { Calendars } from './register/due.ts'
import type { Change } from './review/change.ts'
import { makeChange } from './review/make.ts'
import { undoChange } from './review/undo.ts'
import { planPath, versionPath } from './schema.ts'
import * as schema from './schema-review.ts'
import { showReview } from './show.ts'

const review = readRoute(
  {
    method: 'GET',
    path: '/plans/:planId/versions/:n/review',
    permission: 'plan.read',
    summary: { zh: '核对页：原文、识别结果与改动记录', en: 'The review: text, reading and log of changes' },
    params: versionPath,
    reply: schema.reviewReply,
  },
  async (tx, { params }, context) => {
    const plan = await findPlan(tx, params.planId, context)
    return showReview(tx, plan, await findVersion(tx, plan, params.n))
  },
)

const change = writeRoute(
  {
    method: 'POST',
    path: '/plans/:planId/versions/:n/changes',
    permission: 'plan.review',
    summary: {
      zh: '改动核对稿：更正、拆分、合并、删除、恢复、添加、改类、撤销',
      en: 'Change a draft: correct, split, merge, drop, restore, add, re-class, undo',
    },
    params: versionPath,
    body: schema.changeBody,
    revised: true,
    reply: schema.changeReply,
  },
  async (tx, { params, body, revision }, context) => {
    const draft = { planId: params.planId, number: params.n, revision }
    if (body.kind === 'undo') return undoChange(tx, { ...draft, reason: body.reason }, context)
    const { reason, onBehalfOf, evidenceDigest } = body
    return makeChange(tx, { ...draft, reason, onBehalfOf, evidenceDigest, change: changeOf(body) }, context)
  },
)

type SentChange = Exclude<(typeof schema.changeBody)['_output'], { kind: 'undo' }>

// Fields that were not sent leave the entry's own in place.
function changeOf(sent: SentChange): Change {
  switch (sent.kind) {
    case 'correct':
      return { ...sent, fields: defined(sent.fields) }
    case 'split':
      return { ...sent, parts: sent.parts.map(defined) }
    case 'merge':
      return { ...sent, fields: defined(sent.fields) }
    case 'drop':
    case 'restore':
      return sent
    case 'add':
      return {
        kind: 'add',
        entry: { ...sent.entry, reading: sent.entry.reading && defined(sent.entry.reading) },
      }
    case 'reclass':
      return { ...sent, reading: sent.reading && defined(sent.reading) }
  }
}

const approval = (calendars: Calendars) =>
  writeRoute(
    {
      method: 'POST',
      path: '/plans/:planId/versions/:n/approval',
      permission: 'plan.approve',
      summary: { zh: '批准核对稿，使其生效', en: 'Approve a draft and put it in force' },
      params: versionPath,
      body: schema.approvalBody,
      revised: true,
      reply: schema.approvalReply,
    },
    async (tx, { params, body, revision }, context) => {
      const input = { planId: params.planId, number: params.n, revision, note: body.note }
      return approvePlan(tx, input, { ...context, calendars })
    },
  )

const discard = writeRoute(
  {
    method: 'POST',
    path: '/plans/:planId/versions/:n/discard',
    permission: 'plan.review',
    summary: { zh: '作废核对稿', en: 'Discard a draft' },
    params: versionPath,
    body: schema.reasonBody,
    revised: true,
    reply: 'empty',
  },
  async (tx, { params, body, revision }, context) =>
    discardVersion(tx, { planId: params.planId, number: params.n, revision, reason: body.reason }, context),
)

const redraft = writeRoute(
  {
    method: 'POST',
    path: '/plans/:planId/versions',
    permission: 'plan.review',
    summary: {
      zh: '在生效版本上开启新的核对稿(更正识别结果，原文不变)',
      en: 'Open a draft on the version in force, to correct its reading',
    },
    params: planPath,
    body: schema.reasonBody,
    reply: schema.redraftReply,
  },
  async (tx, { params, body }, context) => redraftPlan(tx, { ...params, ...body }, context),
)

/** Routes of the review. */
export function reviewRoutes(calendars: Calendars): readonly AppRoute[] {
  return [review, change, approval(calendars), discard, redraft]
}
