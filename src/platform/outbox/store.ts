// SQL of platform_outbox.

import { sql } from 'kysely'
import type { ReadTx, WriteTx } from '../store/tx.ts'
import { json } from '../store/tx.ts'

/** An event as it was emitted. */
export type Event = Readonly<{ id: number; kind: string; payload: unknown; createdAt: string }>

/** Adds an event; answers its id. */
export async function addEvent(
  tx: WriteTx,
  event: { kind: string; payload: unknown; createdAt: string },
): Promise<number> {
  const { id } = await tx
    .insertInto('platform_outbox')
    .values({ kind: event.kind, payload: json(event.payload), created_at: event.createdAt })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Locks an event that still waits; undefined where it was handled or somebody else handles it now. */
export async function takeEvent(tx: WriteTx, id: number): Promise<Event | undefined> {
  return tx
    .selectFrom('platform_outbox')
    .select(['id', 'kind', 'payload', 'created_at as createdAt'])
    .where('id', '=', id)
    .where('handled_at', 'is', null)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
}

/** Marks an event as handled. */
export async function markHandled(tx: WriteTx, id: number, handledAt: string): Promise<void> {
  await tx
    .updateTable('platform_outbox')
    .set({ handled_at: handledAt, attempts: sql`attempts + 1`, last_error: null })
    .where('id', '=', id)
    .execute()
}

/** Counts a failed attempt. */
export async function markFailed(tx: WriteTx, id: number, error: string): Promise<void> {
  await tx
    .updateTable('platform_outbox')
    .set({ attempts: sql`attempts + 1`, last_error: error.slice(0, 1000) })
    .where('id', '=', id)
    .where('handled_at', 'is', null)
    .execute()
}

/** Ids of waiting events after `after`, oldest first, without those that failed too often. */
export async function waitingEvents(
  tx: ReadTx,
  ask: { after: number; mostAttempts: number; limit: number },
): Promise<readonly number[]> {
  const rows = await tx
    .selectFrom('platform_outbox')
    .select('id')
    .where('handled_at', 'is', null)
    .where('id', '>', ask.after)
    .where('attempts', '<', ask.mostAttempts)
    .orderBy('id')
    .limit(ask.limit)
    .execute()
  return rows.map(({ id }) => id)
}

/** An event that no handler could deal with. */
export type StuckEvent = Readonly<{ id: number; kind: string; attempts: number; lastError: string | null }>

/** Events that failed too often and wait for a person, oldest first, at most 200. */
export async function stuckEvents(tx: ReadTx, mostAttempts: number): Promise<readonly StuckEvent[]> {
  return tx
    .selectFrom('platform_outbox')
    .select(['id', 'kind', 'attempts', 'last_error as lastError'])
    .where('handled_at', 'is', null)
    .where('attempts', '>=', mostAttempts)
    .orderBy('id')
    .limit(200)
    .execute()
}

/** Removes events that were handled before a moment; answers how many. */
export async function forgetHandled(tx: WriteTx, before: string): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom('platform_outbox')
    .where('handled_at', '<', before)
    .executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}
