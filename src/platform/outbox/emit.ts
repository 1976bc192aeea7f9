// How an early stage tells a later one: an event is written in the transaction that caused it, so it is
// there exactly when that transaction is. deliver.ts hands it on after the commit.

import { scopeOf } from '../store/scope.ts'
import type { WriteTx } from '../store/tx.ts'
import { addEvent } from './store.ts'

/** Emits an event of a kind such as `plan.approved`. Its payload is JSON. */
export async function emit(tx: WriteTx, kind: string, payload: unknown): Promise<void> {
  const { services, emitted } = scopeOf(tx)
  const createdAt = new Date(services.clock.now()).toISOString()
  emitted.push(await addEvent(tx, { kind, payload, createdAt }))
}
