// Administrators act on other people's accounts, never on their own.

import { refuse } from '../../kernel/problem.ts'
import type { ReadTx } from '../../platform/store/store.ts'
import type { AccessContext } from '../access.ts'
import type { AccountRow } from './account.ts'
import { readAccount } from './store.ts'

/** An account by its id. @throws {Refusal} `not-found`. */
export async function accountOf(tx: ReadTx, id: string): Promise<AccountRow> {
  return (await readAccount(tx, id)) ?? refuse('not-found', { what: id }, 'id')
}

/** An account that is not the caller's own. @throws {Refusal} `not-found`, `own-account`. */
export async function accountOfOther(tx: ReadTx, id: string, context: AccessContext): Promise<AccountRow> {
  const { caller } = context
  if (caller.kind === 'account' && caller.account.id === id) return refuse('own-account')
  return accountOf(tx, id)
}

/** Refuses where the account was changed after the caller saw it. */
export function assertRevision(account: AccountRow, seen: number): void {
  if (account.revision !== seen) {
    refuse('changed-meanwhile', { what: account.name, revision: account.revision })
  }
}
