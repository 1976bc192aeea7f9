// The audit as its administrator reads it: who, when, what, from which state to which, with what outcome.

import { z } from 'zod'
import { type Day, addDays, isDay } from '../../kernel/day.ts'
import type { AuditLink } from '../../platform/audit/chain.ts'
import { verifyAudit } from '../../platform/audit/verify.ts'
import type { PageRequest } from '../../platform/store/page.ts'
import { scopeOf } from '../../platform/store/scope.ts'
import type { ReadTx } from '../../platform/store/store.ts'
import type { AccessContext } from '../access.ts'
import { readAccountByName, readNames } from '../account/store.ts'
import { instantOf } from '../instant.ts'
import { dayStart } from './day-start.ts'
import { readRecords, type RecordFilter } from './store.ts'

const dayShape = z.string().refine((text): text is Day => isDay(text), 'YYYY-MM-DD')
const short = z.string().trim().min(1).max(120).optional()

/** What records may be narrowed to. `actor` is an account's id or sign-in name. */
export const recordQuery = z.object({
  actor: short,
  useCase: short,
  subjectKind: short,
  subjectId: short,
  outcome: z.enum(['done', 'refused', 'failed']).optional(),
  from: dayShape.optional(),
  to: dayShape.optional(),
})

/** What records may be narrowed to. */
export type RecordQuery = z.output<typeof recordQuery>

/** A record in lists. */
export const recordView = z.object({
  seq: z.number(),
  at: z.string(),
  actor: z.string(),
  /** Sign-in name of the actor, where it is an account. */
  actorName: z.string().nullable(),
  role: z.string().nullable(),
  requestId: z.string().nullable(),
  useCase: z.string(),
  subjectKind: z.string().nullable(),
  subjectId: z.string().nullable(),
  outcome: z.enum(['done', 'refused', 'failed']),
  before: z.unknown(),
  after: z.unknown(),
  hash: z.string(),
})

/** A record in lists. */
export type RecordView = z.output<typeof recordView>

/** One page of records, newest first. */
export async function auditPage(
  tx: ReadTx,
  { query, asked }: { query: RecordQuery; asked: PageRequest },
  context: AccessContext,
): Promise<{ records: RecordView[]; next: string | null }> {
  const { rows, next } = await readRecords(tx, await filterOf(tx, query, context), asked)
  const names = await readNames(tx, [...new Set(rows.map(({ actor }) => actor))])
  return { records: rows.map((row) => viewRecord(row, names)), next }
}

/** The walk over the whole chain. */
export const verification = z.object({
  sound: z.boolean(),
  /** How many records hold; where the chain is broken, those before the break. */
  records: z.number(),
  /** Signature of the last record: worth writing down outside of the system. */
  head: z.string().nullable(),
  reason: z.enum(['missing', 'unlinked', 'changed', 'unknown-key', 'tail']).nullable(),
  checkedAt: z.string(),
})

/** Verifies every record's signature and the seal of the last. */
export async function auditVerification(
  tx: ReadTx,
  { clock }: Pick<AccessContext, 'clock'>,
): Promise<z.output<typeof verification>> {
  const verdict = await verifyAudit(tx, scopeOf(tx).services.auditKeys)
  const checkedAt = instantOf(clock.now())
  if (!verdict.sound) {
    return { sound: false, records: verdict.seq - 1, head: null, reason: verdict.reason, checkedAt }
  }
  const { records, head } = verdict
  return { sound: true, records, head: head?.hash ?? null, reason: null, checkedAt }
}

// Days at the ends of the calendar have no day before or after them: they bound nothing.
const [firstDay, lastDay] = ['0001-01-01', '9999-12-31']

async function filterOf(
  tx: ReadTx,
  { actor, from, to, ...rest }: RecordQuery,
  { access }: AccessContext,
): Promise<RecordFilter> {
  const { timeZone } = access.settings
  const named = actor === undefined ? undefined : await readAccountByName(tx, actor.toLowerCase())
  return {
    ...rest,
    actor: named?.id ?? actor,
    from: from === undefined || from === firstDay ? undefined : instantOf(dayStart(from, timeZone)),
    until: to === undefined || to === lastDay ? undefined : instantOf(dayStart(addDays(to, 1), timeZone)),
  }
}

function viewRecord(row: AuditLink, names: ReadonlyMap<string, string>): RecordView {
  const { before = null, after = null } = row.change as { before?: unknown; after?: unknown }
  const { seq, at, actor, role, requestId, useCase, subjectKind, subjectId, outcome, hash } = row
  const who = { actor, actorName: names.get(actor) ?? null, role, requestId }
  return { seq, at, ...who, useCase, subjectKind, subjectId, outcome, before, after, hash }
}
