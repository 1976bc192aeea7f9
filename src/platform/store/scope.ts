// What belongs to one running transaction: whether one is running at all (the outer handle refuses to open
// a second one inside it: on the embedded store that would wait for itself for ever), and what is to be
// done just before and just after the commit.

import { AsyncLocalStorage } from 'node:async_hooks'
import type { Clock } from '../clock.ts'
import type { AuditKeys } from '../audit/keys.ts'
import type { SecretBox } from '../secret-box.ts'
import type { ReadTx, WriteTx } from './tx.ts'

/** What a transaction can ask of the store that opened it. */
export type Services = Readonly<{ clock: Clock; auditKeys: AuditKeys; box: SecretBox }>

/** One running transaction. */
export type Scope = Readonly<{
  services: Services
  /** Steps that run last inside the transaction, in the order of their rank. */
  closing: Map<string, ClosingStep>
  /** Ids of the events emitted so far. */
  emitted: number[]
}>

/** A step that runs once, just before the commit; locks that others need are taken here, last. */
export type ClosingStep = (tx: WriteTx) => Promise<void>

const running = new AsyncLocalStorage<true>()
const scopes = new WeakMap<object, Scope>()

/** @throws {Error} inside a transaction: pass its `tx` on instead of opening another. */
export function refuseInsideTransaction(): void {
  if (running.getStore() === true) {
    throw new Error('store.read and store.write must not be called inside a transaction: pass its tx on')
  }
}

/** Runs the body of a transaction under the guard. */
export async function runInside<Tx extends ReadTx, T>(
  tx: Tx,
  scope: Scope,
  body: (tx: Tx) => Promise<T>,
): Promise<T> {
  scopes.set(tx, scope)
  return running.run(true, () => body(tx))
}

/** The scope of a transaction. @throws {Error} where `tx` did not come from a store. */
export function scopeOf(tx: ReadTx): Scope {
  const scope = scopes.get(tx)
  if (scope === undefined) throw new Error('this transaction was not opened by a store')
  return scope
}
