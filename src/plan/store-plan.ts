// SQL on plans, their versions and official texts.

import type { Row } from './store-row.ts'
import type { ParsedPlan } from '../document/index.ts'
import { type ReadTx, type WriteTx, json } from '../platform/store/tx.ts'
import type { NextKeys } from './draft.ts'
import type { Carried, Plan, PlanDocument, PlanHead, Version } from './plan.ts'

/** Where a page of a list begins and how long it may be. */
export type PageRequest = Readonly<{ after: string | null; limit: number }>

/** Plans of a city, oldest first; one more than asked for tells that there are further ones. */
export async function plansOf(tx: ReadTx, cityId: string, page: PageRequest): Promise<readonly Plan[]> {
  const query = tx.selectFrom('plan_plan').selectAll().where('city_id', '=', cityId)
  const from = page.after === null ? query : query.where('id', '>', page.after)
  const rows = await from
    .orderBy('id')
    .limit(page.limit + 1)
    .execute()
  return rows.map(planOf)
}

/** One plan. */
export async function plan(tx: ReadTx, id: string): Promise<Plan | undefined> {
  const row = await tx.selectFrom('plan_plan').selectAll().where('id', '=', id).executeTakeFirst()
  return row && planOf(row)
}

/** Holds the plan's row until the commit, so that changes of one plan come one after the other. */
export async function lockPlan(tx: WriteTx, id: string): Promise<Plan | undefined> {
  await tx.updateTable('plan_plan').set({ id }).where('id', '=', id).execute()
  return plan(tx, id)
}

/** Adds a plan without a version in force. */
export async function insertPlan(tx: WriteTx, plan: Plan): Promise<void> {
  await tx
    .insertInto('plan_plan')
    .values({
      id: plan.id,
      city_id: plan.cityId,
      ...headRow(plan),
      state: plan.state,
      current_version: plan.currentVersion,
      next_keys: json(plan.nextKeys),
      created_at: plan.createdAt,
    })
    .execute()
}

/** Notes which keys are free now. */
export async function setNextKeys(tx: WriteTx, planId: string, nextKeys: NextKeys): Promise<void> {
  await tx
    .updateTable('plan_plan')
    .set({ next_keys: json(nextKeys) })
    .where('id', '=', planId)
    .execute()
}

/** The versions that came into force, in that order, with the moment. */
export async function approvals(
  tx: ReadTx,
  planId: string,
): Promise<readonly Readonly<{ number: number; approvedAt: string }>[]> {
  const rows = await tx
    .selectFrom('plan_version')
    .select(['number', 'approved_at'])
    .where('plan_id', '=', planId)
    .where('approved_at', 'is not', null)
    .orderBy('approved_at')
    .orderBy('number')
    .execute()
  return rows.map(({ number, approved_at }) => ({ number, approvedAt: approved_at ?? '' }))
}

/** Puts a version in force under the head that it prints. */
export async function putInForce(
  tx: WriteTx,
  planId: string,
  version: Readonly<{ number: number; head: PlanHead }>,
): Promise<void> {
  await tx
    .updateTable('plan_plan')
    .set((row) => ({
      ...headRow(version.head),
      state: 'in-force',
      current_version: version.number,
      revision: row('revision', '+', 1),
    }))
    .where('id', '=', planId)
    .execute()
}

/** A plan whose only version was discarded is withdrawn. */
export async function withdrawPlan(tx: WriteTx, planId: string): Promise<void> {
  await tx
    .updateTable('plan_plan')
    .set((row) => ({ state: 'withdrawn', revision: row('revision', '+', 1) }))
    .where('id', '=', planId)
    .execute()
}

/** Keeps an official text. */
export async function insertDocument(tx: WriteTx, document: PlanDocument): Promise<void> {
  await tx
    .insertInto('plan_document')
    .values({
      id: document.id,
      city_id: document.cityId,
      file_digest: document.fileDigest,
      file_name: document.fileName,
      media_type: document.mediaType,
      format: document.format,
      encoding: document.encoding,
      text: document.text,
      text_digest: document.textDigest,
      imported_at: document.importedAt,
      imported_by: document.importedBy,
    })
    .execute()
}

/** An official text. */
export async function document(tx: ReadTx, id: string): Promise<PlanDocument | undefined> {
  const row = await tx.selectFrom('plan_document').selectAll().where('id', '=', id).executeTakeFirst()
  return row && documentOf(row)
}

/** The version that rests on a text with this digest and was not discarded. */
export async function versionWithText(
  tx: ReadTx,
  cityId: string,
  textDigest: string,
): Promise<Readonly<{ planId: string; number: number; title: string }> | undefined> {
  return tx
    .selectFrom('plan_version')
    .innerJoin('plan_document', 'plan_document.id', 'plan_version.document_id')
    .innerJoin('plan_plan', 'plan_plan.id', 'plan_version.plan_id')
    .where('plan_document.city_id', '=', cityId)
    .where('plan_document.text_digest', '=', textDigest)
    .where('plan_version.state', '<>', 'discarded')
    .select(['plan_plan.id as planId', 'plan_version.number', 'plan_plan.title'])
    .orderBy('plan_version.number', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** Versions of a plan, the newest first. */
export async function versions(tx: ReadTx, planId: string): Promise<readonly Version[]> {
  const rows = await tx
    .selectFrom('plan_version')
    .selectAll()
    .where('plan_id', '=', planId)
    .orderBy('number', 'desc')
    .execute()
  return rows.map(versionOf)
}

/** One version. */
export async function version(tx: ReadTx, planId: string, number: number): Promise<Version | undefined> {
  const row = await tx
    .selectFrom('plan_version')
    .selectAll()
    .where('plan_id', '=', planId)
    .where('number', '=', number)
    .executeTakeFirst()
  return row && versionOf(row)
}

/** Adds a draft. */
export async function insertVersion(tx: WriteTx, version: Version): Promise<void> {
  await tx
    .insertInto('plan_version')
    .values({
      plan_id: version.planId,
      number: version.number,
      document_id: version.documentId,
      state: version.state,
      parsed: json(version.parsed),
      amends: version.amends,
      carried: version.carried && json(version.carried),
      created_at: version.createdAt,
      created_by: version.createdBy,
      note: version.note,
    })
    .execute()
}

/** Notes one more change of a draft; answers the new revision. */
export async function raiseRevision(tx: WriteTx, planId: string, number: number): Promise<number> {
  const row = await tx
    .updateTable('plan_version')
    .set((row) => ({ revision: row('revision', '+', 1) }))
    .where('plan_id', '=', planId)
    .where('number', '=', number)
    .returning('revision')
    .executeTakeFirstOrThrow()
  return row.revision
}

/** Moves a version on to another state. */
export async function setVersionState(
  tx: WriteTx,
  version: Readonly<{ planId: string; number: number }>,
  next: Readonly<{ state: Version['state']; at?: string; by?: string; note?: string | null }>,
): Promise<void> {
  await tx
    .updateTable('plan_version')
    .set((row) => ({
      state: next.state,
      revision: row('revision', '+', 1),
      ...(next.at === undefined ? {} : { approved_at: next.at }),
      ...(next.by === undefined ? {} : { approved_by: next.by }),
      ...(next.note === undefined ? {} : { note: next.note }),
    }))
    .where('plan_id', '=', version.planId)
    .where('number', '=', version.number)
    .execute()
}

function headRow(head: PlanHead) {
  return {
    title: head.title,
    document_number: head.documentNumber,
    issuer: head.issuer,
    issued_on: head.issuedOn,
    horizon_year: head.horizonYear,
  }
}

function planOf(row: Row<'plan_plan'>): Plan {
  return {
    id: row.id,
    cityId: row.city_id,
    title: row.title,
    documentNumber: row.document_number,
    issuer: row.issuer,
    issuedOn: row.issued_on,
    horizonYear: row.horizon_year,
    state: row.state,
    currentVersion: row.current_version,
    nextKeys: row.next_keys as NextKeys,
    createdAt: row.created_at,
    revision: row.revision,
  }
}

function documentOf(row: Row<'plan_document'>): PlanDocument {
  return {
    id: row.id,
    cityId: row.city_id,
    fileDigest: row.file_digest,
    fileName: row.file_name,
    mediaType: row.media_type,
    format: row.format,
    encoding: row.encoding,
    text: row.text,
    textDigest: row.text_digest,
    importedAt: row.imported_at,
    importedBy: row.imported_by,
  }
}

function versionOf(row: Row<'plan_version'>): Version {
  return {
    planId: row.plan_id,
    number: row.number,
    documentId: row.document_id,
    state: row.state,
    parsed: row.parsed as ParsedPlan,
    amends: row.amends,
    carried: row.carried as Carried | null,
    createdAt: row.created_at,
    createdBy: row.created_by,
    approvedAt: row.approved_at,
    approvedBy: row.approved_by,
    note: row.note,
    revision: row.revision,
  }
}
