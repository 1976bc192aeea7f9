// Columns that hold personal data are ciphertext in the database (GB/T 22239-2019 8.1.4.8 b): a store seals
// them as it writes and opens them as it reads, under a key that is not in the database. The purpose names
// table, column and row, so that a sealed value cannot be moved elsewhere. What is sealed cannot be searched or
// sorted by the database. Which columns are: docs/adr/0006-sealed-columns.md.

import { scopeOf } from './scope.ts'
import type { ReadTx } from './tx.ts'

/** Seals a text for one place. */
export function sealed(tx: ReadTx, text: string, purpose: string): string {
  return scopeOf(tx).services.box.seal(new TextEncoder().encode(text), purpose)
}

/** Opens what `sealed` made for the same place. @throws {Error} where the key is not at hand. */
export function unsealed(tx: ReadTx, text: string, purpose: string): string {
  return new TextDecoder().decode(scopeOf(tx).services.box.open(text, purpose))
}
