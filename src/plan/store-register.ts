// SQL on the baseline register and the open questions.

import type { TargetKind } from '../document/index.ts'
import { type ReadTx, type WriteTx, json } from '../platform/store/tx.ts'
import { chunks } from './chunks.ts'
import type { Decision, DecisionSubject } from './register/decision.ts'
import type { DueDay } from './register/due.ts'
import type { RaisedQuestion } from './register/question.ts'
import type { Question } from './register/reconcile.ts'
import type { Row } from './store-row.ts'

/** All decisions of a plan (or of one target), oldest first. */
export async function decisionsOf(
  tx: ReadTx,
  planId: string,
  targetKey?: string,
): Promise<readonly Decision[]> {
  const all = tx.selectFrom('plan_decision').selectAll().where('plan_id', '=', planId)
  const query = targetKey === undefined ? all : all.where('target_key', '=', targetKey)
  const rows = await query.orderBy('id').execute()
  const successors = new Map(rows.map(({ id, supersedes }) => [supersedes, id]))
  return rows.map((row) => decisionOf(row, successors.get(row.id) ?? null))
}

/** The decisions of every target of a plan, oldest first, by target key. */
export async function decisionsByTarget(
  tx: ReadTx,
  planId: string,
): Promise<ReadonlyMap<string, readonly Decision[]>> {
  return Map.groupBy(await decisionsOf(tx, planId), ({ targetKey }) => targetKey)
}

/** Adds a row to the register; answers its number. */
export async function insertDecision(
  tx: WriteTx,
  planId: string,
  decision: Omit<Decision, 'id' | 'supersededBy'>,
): Promise<number> {
  const { id } = await tx
    .insertInto('plan_decision')
    .values({
      plan_id: planId,
      target_key: decision.targetKey,
      subject: json(decision.subject),
      base_year: decision.baseYear,
      base_value: decision.baseValue,
      base_unit: decision.baseUnit,
      base_source: decision.baseSource,
      kind: decision.kind,
      recurrence: decision.recurrence,
      price_basis: decision.priceBasis,
      growth_method: decision.growthMethod,
      currency: decision.currency,
      calibre: decision.calibre,
      decided_by: decision.decidedBy,
      decided_on: decision.decidedOn,
      paper: decision.paper,
      evidence_digest: decision.evidenceDigest,
      on_behalf_of: decision.onBehalfOf,
      note: decision.note,
      reason: decision.reason,
      recorded_at: decision.recordedAt,
      recorded_by: decision.recordedBy,
      supersedes: decision.supersedes,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Which questions to list. */
export type QuestionFilter = Readonly<{
  state?: Question['state'] | undefined
  targetKey?: string | undefined
  owner?: string | undefined
}>

/** Questions of a plan by their number. */
export async function questionsOfPlan(
  tx: ReadTx,
  planId: string,
  filter: QuestionFilter & Readonly<{ after?: number; limit?: number }> = {},
): Promise<readonly Question[]> {
  let query = tx.selectFrom('plan_question').selectAll().where('plan_id', '=', planId)
  if (filter.state !== undefined) query = query.where('state', '=', filter.state)
  if (filter.targetKey !== undefined) query = query.where('target_key', '=', filter.targetKey)
  if (filter.owner !== undefined) query = query.where('owner_organisation_id', '=', filter.owner)
  if (filter.after !== undefined) query = query.where('id', '>', filter.after)
  if (filter.limit !== undefined) query = query.limit(filter.limit)
  const rows = await query.orderBy('id').execute()
  return rows.map(questionOf)
}

/** Open questions that an organisation must answer. */
export async function questionsOfOrganisation(
  tx: ReadTx,
  organisationId: string,
): Promise<readonly (Question & Readonly<{ planId: string }>)[]> {
  const rows = await tx
    .selectFrom('plan_question')
    .selectAll()
    .where('owner_organisation_id', '=', organisationId)
    .where('state', '=', 'open')
    .orderBy('due_on')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...questionOf(row), planId: row.plan_id }))
}

/** A question with who must answer it by when. */
export type OwnedQuestion = RaisedQuestion & DueDay & Readonly<{ ownerOrganisation: string | null }>

/** Opens questions. */
export async function openQuestions(
  tx: WriteTx,
  planId: string,
  opened: Readonly<{ at: string; questions: readonly OwnedQuestion[] }>,
): Promise<void> {
  const rows = opened.questions.map((question) => ({
    plan_id: planId,
    target_key: question.targetKey,
    task_key: question.taskKey,
    kind: question.kind,
    asks: json(question.asks),
    owner_organisation_id: question.ownerOrganisation,
    due_on: question.dueOn,
    due_provisional: question.dueProvisional,
    state: 'open' as const,
    opened_at: opened.at,
  }))
  for (const some of chunks(rows)) await tx.insertInto('plan_question').values(some).execute()
}

/** How questions end. */
export type Closing = Readonly<{ at: string; state: 'answered' | 'withdrawn'; decisionId: number | null }>

/** Closes questions. */
export async function closeQuestions(tx: WriteTx, ids: readonly number[], closing: Closing): Promise<void> {
  if (ids.length === 0) return
  await tx
    .updateTable('plan_question')
    .set((row) => ({
      state: closing.state,
      closed_at: closing.at,
      decision_id: closing.decisionId,
      revision: row('revision', '+', 1),
    }))
    .where('id', 'in', [...ids])
    .execute()
}

/** What may be changed of an open question. */
export type QuestionFields = Readonly<{
  asks?: readonly string[]
  ownerOrganisation?: string | null
  due?: DueDay
}>

/** Changes an open question. */
export async function updateQuestion(tx: WriteTx, id: number, fields: QuestionFields): Promise<void> {
  const { asks, ownerOrganisation, due } = fields
  await tx
    .updateTable('plan_question')
    .set((row) => ({
      revision: row('revision', '+', 1),
      ...(asks === undefined ? {} : { asks: json(asks) }),
      ...(ownerOrganisation === undefined ? {} : { owner_organisation_id: ownerOrganisation }),
      ...(due === undefined ? {} : { due_on: due.dueOn, due_provisional: due.dueProvisional }),
    }))
    .where('id', '=', id)
    .execute()
}

/** Open questions about targets go from one unit to another; those that were readdressed by hand stay. */
export async function moveQuestions(
  tx: WriteTx,
  planId: string,
  move: Readonly<{ targetKeys: readonly string[]; from: string; to: string }>,
): Promise<void> {
  if (move.targetKeys.length === 0 || move.from === move.to) return
  await tx
    .updateTable('plan_question')
    .set((row) => ({ owner_organisation_id: move.to, revision: row('revision', '+', 1) }))
    .where('plan_id', '=', planId)
    .where('state', '=', 'open')
    .where('owner_organisation_id', '=', move.from)
    .where('target_key', 'in', [...move.targetKeys])
    .execute()
}

/** One question. */
export async function question(tx: ReadTx, planId: string, id: number): Promise<Question | undefined> {
  const row = await tx
    .selectFrom('plan_question')
    .selectAll()
    .where('plan_id', '=', planId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && questionOf(row)
}

function questionOf(row: Row<'plan_question'>): Question {
  return {
    id: row.id,
    targetKey: row.target_key,
    taskKey: row.task_key,
    kind: row.kind,
    asks: row.asks as Question['asks'],
    ownerOrganisation: row.owner_organisation_id,
    dueOn: row.due_on,
    dueProvisional: row.due_provisional,
    state: row.state,
    decisionId: row.decision_id,
    openedAt: row.opened_at,
    closedAt: row.closed_at,
    revision: row.revision,
  }
}

function decisionOf(row: Row<'plan_decision'>, supersededBy: number | null): Decision {
  return {
    id: row.id,
    targetKey: row.target_key,
    subject: row.subject as DecisionSubject,
    baseYear: row.base_year,
    baseValue: row.base_value,
    baseUnit: row.base_unit,
    baseSource: row.base_source,
    kind: row.kind as TargetKind | null,
    recurrence: row.recurrence,
    priceBasis: row.price_basis,
    growthMethod: row.growth_method,
    currency: row.currency,
    calibre: row.calibre,
    decidedBy: row.decided_by,
    decidedOn: row.decided_on,
    paper: row.paper,
    evidenceDigest: row.evidence_digest,
    onBehalfOf: row.on_behalf_of,
    note: row.note,
    reason: row.reason,
    recordedAt: row.recorded_at,
    recordedBy: row.recorded_by,
    supersedes: row.supersedes,
    supersededBy,
  }
}
