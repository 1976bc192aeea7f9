// Takes one attempt under a key: counts it, or refuses for as long as the lock lasts.

import type { ReadTx, WriteTx } from '../../platform/store/store.ts'
import { isUniqueViolation } from '../../platform/store/engine.ts'
import type { AccessContext } from '../access.ts'
import { storedHash } from '../fresh.ts'
import { type AttemptKind, countAttempt, limitOf } from './attempt.ts'
import { type AttemptKey, lockAttempts, readAttempts, saveAttempts } from './store.ts'

/** The key of a sign-in name; the name itself is not kept, because people type passwords into that field. */
export function nameKey(name: string): AttemptKey {
  return { kind: 'name', key: storedHash(name) }
}

/** The key of an address. */
export function addressKey(address: string): AttemptKey {
  return { kind: 'address', key: storedHash(address) }
}

/** The key of an account's second factor. */
export function factorKey(accountId: string): AttemptKey {
  return { kind: 'factor', key: accountId }
}

/** Minutes for which a key is still locked, or null. Takes no lock: everybody locks names before addresses. */
export async function lockLeft(tx: ReadTx, of: AttemptKey, context: AccessContext): Promise<number | null> {
  const row = await readAttempts(tx, of)
  const verdict = countAttempt(row, context.clock.now(), limit(of.kind, context))
  return verdict.open ? null : verdict.minutesLeft
}

/** Counts one attempt; answers the minutes for which none is taken, or null where this one may go on. */
export async function takeAttempt(
  tx: WriteTx,
  of: AttemptKey,
  context: AccessContext,
): Promise<number | null> {
  const row = await lockAttempts(tx, of)
  const verdict = countAttempt(row, context.clock.now(), limit(of.kind, context))
  if (!verdict.open) return verdict.minutesLeft
  await saveAttempts(tx, of, { row: verdict.next, isNew: row === undefined })
  return null
}

/**
 * Runs a transaction that counts attempts. Two first attempts under one key meet at its primary key; the
 * one that came second is run again, and finds the row. A transaction touches at most two keys.
 */
export async function writeCounting<T>(
  context: AccessContext,
  body: (tx: WriteTx) => Promise<T>,
  triesLeft = 3,
): Promise<T> {
  try {
    return await context.store.write(body)
  } catch (error) {
    if (triesLeft === 0 || !isUniqueViolation(error, 'access_attempt_pkey')) throw error
    return writeCounting(context, body, triesLeft - 1)
  }
}

function limit(kind: AttemptKind, context: AccessContext) {
  return limitOf(kind, context.access.settings)
}
