// Rows as selects answer them.

import type { SelectType } from 'kysely'
import type { Tables } from '../platform/store/tx.ts'

/** A whole row of a table. */
export type Row<Table extends keyof Tables> = {
  [Column in keyof Tables[Table]]: SelectType<Tables[Table][Column]>
}
