// Transactions as the rest of the program sees them. A read function takes a ReadTx and cannot write, by
// type and in the database (the transaction is READ ONLY); a write function takes a WriteTx.

import type { Transaction } from 'kysely'
import type { ReadonlyTransaction } from 'kysely/readonly'
import type { Tables } from './tables.gen.ts'

/** The database's tables, generated from the migrations. */
export type { Tables } from './tables.gen.ts'

type Select = Pick<
  ReadonlyTransaction<Tables>,
  'selectFrom' | 'selectNoFrom' | 'with' | 'withRecursive' | 'fn' | 'case' | 'dynamic'
>

declare const reads: unique symbol
declare const writes: unique symbol

/** A read-only, repeatable-read transaction: all its selects see the same moment. */
export type ReadTx = Select & { readonly [reads]: true }

/** A transaction that may write. It serves wherever a ReadTx is asked for. */
export type WriteTx = ReadTx &
  Pick<Transaction<Tables>, 'insertInto' | 'updateTable' | 'deleteFrom' | 'getExecutor'> & {
    readonly [writes]: true
  }

/** The form in which a value goes into a json column: `insertInto(...).values({ payload: json(value) })`. */
export function json(value: unknown): string {
  const text = JSON.stringify(value)
  if (text === undefined) throw new TypeError('a json column cannot hold undefined or a function')
  return text
}
