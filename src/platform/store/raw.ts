// SQL of our own making inside a transaction, where no table type can help: backup, restore, catalogue.
// In a read transaction the database itself refuses whatever would write.

import type { QueryExecutorProvider, RawBuilder } from 'kysely'
import type { ReadTx } from './tx.ts'

/** Runs a statement built with Kysely's sql`...` and answers its rows. For src/platform only. */
export async function runRaw<Row>(tx: ReadTx, statement: RawBuilder<Row>): Promise<readonly Row[]> {
  return (await statement.execute(tx as unknown as QueryExecutorProvider)).rows
}
