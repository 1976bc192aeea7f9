// Accounts as administrators see them.

import type { ReadTx } from '../../platform/store/store.ts'
import type { AccessContext } from '../access.ts'
import { readLocks } from '../attempt/store.ts'
import { factorKey, nameKey } from '../attempt/take.ts'
import { readEnrolled } from '../factor/store.ts'
import { instantOf } from '../instant.ts'
import { readOneTimeHolders } from '../password/store.ts'
import { readLinks } from '../sso/store.ts'
import type { AccountRow, AccountView } from './account.ts'
import { accountOf } from './other.ts'
import { type AccountFilter, listAccounts } from './store.ts'

/** A page of accounts by name, and the cursor of the next page. */
export async function accountPage(
  tx: ReadTx,
  filter: AccountFilter,
  context: AccessContext,
): Promise<{ accounts: AccountView[]; next: string | null }> {
  const { rows, next } = await listAccounts(tx, filter)
  return { accounts: await viewAccounts(tx, rows, context), next }
}

/** One account. */
export async function accountPageOf(tx: ReadTx, id: string, context: AccessContext): Promise<AccountView> {
  return viewAccount(tx, await accountOf(tx, id), context)
}

/** One account as a view. */
export async function viewAccount(tx: ReadTx, row: AccountRow, context: AccessContext): Promise<AccountView> {
  const [view] = await viewAccounts(tx, [row], context)
  if (view === undefined) throw new Error('one account gives one view')
  return view
}

async function viewAccounts(
  tx: ReadTx,
  rows: readonly AccountRow[],
  { clock }: AccessContext,
): Promise<AccountView[]> {
  const ids = rows.map(({ id }) => id)
  const now = instantOf(clock.now())
  const enrolled = await readEnrolled(tx, ids)
  const oneTime = await readOneTimeHolders(tx, ids)
  const links = await readLinks(tx, ids)
  const names = await readLocks(tx, { kind: 'name', keys: rows.map(keyOfName), now })
  const factors = await readLocks(tx, { kind: 'factor', keys: ids.map((id) => factorKey(id).key), now })
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    displayName: row.displayName,
    roles: [...row.roles],
    city: row.city,
    organisation: row.organisation,
    state: row.state === 'active' && oneTime.has(row.id) ? 'must-change-password' : row.state,
    sample: row.sample,
    ssoName: row.ssoName,
    ssoLinks: links
      .filter(({ accountId }) => accountId === row.id)
      .map(({ issuer, subject }) => ({ issuer, subject })),
    secondFactor: enrolled.has(row.id),
    lockedUntil: names.get(keyOfName(row)) ?? factors.get(row.id) ?? null,
    lastSignInAt: row.lastSignInAt,
    createdAt: row.createdAt,
    revision: row.revision,
  }))
}

function keyOfName({ name }: AccountRow): string {
  return nameKey(name).key
}
