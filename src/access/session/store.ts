// SQL of sessions. A session that ended keeps its row for a while but not its secret's hash, so nothing
// that a browser still holds finds it again (剩余信息保护, GB/T 22239-2019 8.1.4.10).

import type { ReadTx, WriteTx } from '../../platform/store/store.ts'
import type { EndReason, SessionRow } from './session.ts'

/** Stores a new session under the hash of its secret. */
export async function insertSession(tx: WriteTx, row: SessionRow, tokenHash: string): Promise<void> {
  await tx
    .insertInto('access_session')
    .values({
      id: row.id,
      account_id: row.accountId,
      token_hash: tokenHash,
      via: row.via,
      signed_in_at: row.signedInAt,
      seen_at: row.seenAt,
      ends_at: row.endsAt,
      second_factor_at: row.secondFactorAt,
      ended_at: null,
      end_reason: null,
    })
    .execute()
}

/** The open session with this secret's hash. */
export async function readSessionByHash(tx: ReadTx, tokenHash: string): Promise<SessionRow | undefined> {
  const row = await tx
    .selectFrom('access_session')
    .selectAll()
    .where('token_hash', '=', tokenHash)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return row && sessionOf(row)
}

/** The open session with this id. */
export async function readSession(tx: ReadTx, id: string): Promise<SessionRow | undefined> {
  const row = await tx
    .selectFrom('access_session')
    .selectAll()
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return row && sessionOf(row)
}

/** Notes that a session was used. */
export async function noteSeen(tx: WriteTx, id: string, at: string): Promise<void> {
  await tx
    .updateTable('access_session')
    .set({ seen_at: at })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .where('seen_at', '<', at)
    .execute()
}

/** Ends one open session; answers whether it was open. */
export async function endSession(
  tx: WriteTx,
  id: string,
  end: { at: string; reason: EndReason },
): Promise<boolean> {
  const result = await tx
    .updateTable('access_session')
    .set({ ended_at: end.at, end_reason: end.reason, token_hash: null })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Ends all open sessions of an account, save one where it is named; answers how many. */
export async function endSessionsOf(
  tx: WriteTx,
  accountId: string,
  end: { at: string; reason: EndReason; except?: string },
): Promise<number> {
  let query = tx
    .updateTable('access_session')
    .set({ ended_at: end.at, end_reason: end.reason, token_hash: null })
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
  if (end.except !== undefined) query = query.where('id', '<>', end.except)
  return Number((await query.executeTakeFirst()).numUpdatedRows)
}

/** Ends sessions that nobody used since `idleSince` or whose time is up; answers how many. */
export async function endExpiredSessions(
  tx: WriteTx,
  { now, idleSince }: { now: string; idleSince: string },
): Promise<number> {
  const result = await tx
    .updateTable('access_session')
    .set({ ended_at: now, end_reason: 'expired' satisfies EndReason, token_hash: null })
    .where('ended_at', 'is', null)
    .where((is) => is.or([is('ends_at', '<=', now), is('seen_at', '<=', idleSince)]))
    .executeTakeFirst()
  return Number(result.numUpdatedRows)
}

/** Deletes sessions that ended before a moment; answers how many. */
export async function deleteSessionsEndedBefore(tx: WriteTx, before: string): Promise<number> {
  const result = await tx.deleteFrom('access_session').where('ended_at', '<', before).executeTakeFirst()
  return Number(result.numDeletedRows)
}

type StoredSession = Readonly<{
  id: string
  account_id: string
  via: 'password' | 'sso'
  signed_in_at: string
  seen_at: string
  ends_at: string
  second_factor_at: string | null
}>

function sessionOf(row: StoredSession): SessionRow {
  return {
    id: row.id,
    accountId: row.account_id,
    via: row.via,
    signedInAt: row.signed_in_at,
    seenAt: row.seen_at,
    endsAt: row.ends_at,
    secondFactorAt: row.second_factor_at,
  }
}
