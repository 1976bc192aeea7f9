// SQL of failed attempts.

import type { ReadTx, WriteTx } from '../../platform/store/store.ts'
import type { AttemptKind, AttemptRow } from './attempt.ts'

/** What attempts are counted under. The key of a name is its hash: people type passwords into name fields. */
export type AttemptKey = Readonly<{ kind: AttemptKind; key: string }>

/** Attempts so far. */
export async function readAttempts(tx: ReadTx, of: AttemptKey): Promise<AttemptRow | undefined> {
  const row = await selectAttempts(tx, of).executeTakeFirst()
  return row && attemptOf(row)
}

/** Attempts so far, locked until the commit so that counts add up. */
export async function lockAttempts(tx: WriteTx, of: AttemptKey): Promise<AttemptRow | undefined> {
  const row = await selectAttempts(tx, of).forUpdate().executeTakeFirst()
  return row && attemptOf(row)
}

/** Stores a count. @throws {DatabaseError} unique violation where `isNew` and another one came first. */
export async function saveAttempts(
  tx: WriteTx,
  of: AttemptKey,
  { row, isNew }: { row: AttemptRow; isNew: boolean },
): Promise<void> {
  const values = { failures: row.failures, first_at: row.firstAt, locked_until: row.lockedUntil }
  if (isNew) {
    await tx
      .insertInto('access_attempt')
      .values({ kind: of.kind, key: of.key, ...values })
      .execute()
    return
  }
  await tx
    .updateTable('access_attempt')
    .set(values)
    .where('kind', '=', of.kind)
    .where('key', '=', of.key)
    .execute()
}

/** Forgets all attempts under a key; answers whether there were any. */
export async function deleteAttempts(tx: WriteTx, of: AttemptKey): Promise<boolean> {
  const result = await tx
    .deleteFrom('access_attempt')
    .where('kind', '=', of.kind)
    .where('key', '=', of.key)
    .executeTakeFirst()
  return result.numDeletedRows > 0n
}

/** Locks that hold at a moment, by key. */
export async function readLocks(
  tx: ReadTx,
  { kind, keys, now }: { kind: AttemptKind; keys: readonly string[]; now: string },
): Promise<ReadonlyMap<string, string>> {
  if (keys.length === 0) return new Map()
  const rows = await tx
    .selectFrom('access_attempt')
    .select(['key', 'locked_until'])
    .where('kind', '=', kind)
    .where('key', 'in', keys)
    .where('locked_until', '>', now)
    .orderBy('key')
    .execute()
  return new Map(rows.flatMap((row) => (row.locked_until === null ? [] : [[row.key, row.locked_until]])))
}

/** Deletes counts that began before a moment; answers how many. */
export async function deleteAttemptsBefore(tx: WriteTx, before: string): Promise<number> {
  const result = await tx.deleteFrom('access_attempt').where('first_at', '<', before).executeTakeFirst()
  return Number(result.numDeletedRows)
}

function selectAttempts(tx: ReadTx, of: AttemptKey) {
  return tx
    .selectFrom('access_attempt')
    .select(['failures', 'first_at', 'locked_until'])
    .where('kind', '=', of.kind)
    .where('key', '=', of.key)
}

function attemptOf(row: { failures: number; first_at: string; locked_until: string | null }): AttemptRow {
  return { failures: row.failures, firstAt: row.first_at, lockedUntil: row.locked_until }
}
