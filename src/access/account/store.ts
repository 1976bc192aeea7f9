// SQL of accounts and their roles.

import { type Page, page, type PageRequest } from '../../platform/store/page.ts'
import type { ReadTx, WriteTx } from '../../platform/store/store.ts'
import { type Role, roles } from '../permission.ts'
import type { AccountRow } from './account.ts'

/** Inserts an account and its roles. @throws {DatabaseError} unique violation where the name is taken. */
export async function insertAccount(tx: WriteTx, row: AccountRow, grantedBy: string): Promise<void> {
  await tx
    .insertInto('access_account')
    .values({
      id: row.id,
      name: row.name,
      display_name: row.displayName,
      state: row.state,
      city: row.city,
      organisation: row.organisation,
      sample: row.sample,
      sso_name: row.ssoName,
      created_at: row.createdAt,
      last_sign_in_at: row.lastSignInAt,
      revision: row.revision,
    })
    .execute()
  await insertGrants(tx, row, { at: row.createdAt, by: grantedBy })
}

/** One account by its id. */
export async function readAccount(tx: ReadTx, id: string): Promise<AccountRow | undefined> {
  const row = await tx.selectFrom('access_account').selectAll().where('id', '=', id).executeTakeFirst()
  return row && (await withRoles(tx, [row]))[0]
}

/** One account by its sign-in name, in normal form. */
export async function readAccountByName(tx: ReadTx, name: string): Promise<AccountRow | undefined> {
  const row = await tx.selectFrom('access_account').selectAll().where('name', '=', name).executeTakeFirst()
  return row && (await withRoles(tx, [row]))[0]
}

/** The account that the administrator named for a claim of the government sign-on. */
export async function readAccountBySsoName(tx: ReadTx, claim: string): Promise<AccountRow | undefined> {
  const row = await tx
    .selectFrom('access_account')
    .selectAll()
    .where('sso_name', '=', claim)
    .executeTakeFirst()
  return row && (await withRoles(tx, [row]))[0]
}

/** What a list of accounts is narrowed to. */
export type AccountFilter = Readonly<{
  text?: string | undefined
  role?: Role | undefined
  state?: 'active' | 'disabled' | undefined
  city?: string | undefined
  organisation?: string | undefined
}> &
  PageRequest

/** A page of accounts in the order of their names. */
export async function listAccounts(tx: ReadTx, filter: AccountFilter): Promise<Page<AccountRow>> {
  let query = tx.selectFrom('access_account').selectAll()
  const { text, role, state, city, organisation } = filter
  if (text !== undefined) {
    const part = `%${text.replace(/[\\%_]/g, '\\$&')}%`
    query = query.where((is) => is.or([is('name', 'like', part), is('display_name', 'like', part)]))
  }
  if (role !== undefined) {
    query = query.where('id', 'in', (sub) =>
      sub.selectFrom('access_role_grant').select('account_id').where('role', '=', role),
    )
  }
  if (state !== undefined) query = query.where('state', '=', state)
  if (city !== undefined) query = query.where('city', '=', city)
  if (organisation !== undefined) query = query.where('organisation', '=', organisation)
  const { rows, next } = await page(query, [{ column: 'name', as: 'name' }], filter)
  return { rows: await withRoles(tx, rows), next }
}

/** Fields that change; the revision moves on by one. */
export type AccountUpdate = Partial<
  Pick<AccountRow, 'displayName' | 'city' | 'organisation' | 'ssoName' | 'state'>
>

/** Changes an account that still has the revision seen; answers whether it had. */
export async function updateAccount(
  tx: WriteTx,
  seen: { id: string; revision: number },
  change: AccountUpdate,
): Promise<boolean> {
  const { displayName, city, organisation, ssoName, state } = change
  const result = await tx
    .updateTable('access_account')
    .set({
      revision: seen.revision + 1,
      ...(displayName === undefined ? {} : { display_name: displayName }),
      ...(city === undefined ? {} : { city }),
      ...(organisation === undefined ? {} : { organisation }),
      ...(ssoName === undefined ? {} : { sso_name: ssoName }),
      ...(state === undefined ? {} : { state }),
    })
    .where('id', '=', seen.id)
    .where('revision', '=', seen.revision)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Notes a successful sign-in. */
export async function noteSignIn(tx: WriteTx, id: string, at: string): Promise<void> {
  await tx.updateTable('access_account').set({ last_sign_in_at: at }).where('id', '=', id).execute()
}

/** Replaces the roles of an account. */
export async function replaceGrants(
  tx: WriteTx,
  account: { id: string; roles: readonly Role[] },
  granted: { at: string; by: string },
): Promise<void> {
  await tx.deleteFrom('access_role_grant').where('account_id', '=', account.id).execute()
  await insertGrants(tx, account, granted)
}

/**
 * Active accounts that hold a role. The grants of the role stay locked until the commit, so that two
 * administrators cannot dismiss each other at the same moment.
 */
export async function lockHolders(tx: WriteTx, role: Role): Promise<readonly string[]> {
  await tx
    .selectFrom('access_role_grant')
    .select('account_id')
    .where('role', '=', role)
    .orderBy('account_id')
    .forUpdate()
    .execute()
  const rows = await tx
    .selectFrom('access_role_grant')
    .innerJoin('access_account', 'access_account.id', 'access_role_grant.account_id')
    .select('account_id')
    .where('role', '=', role)
    .where('state', '=', 'active')
    .orderBy('account_id')
    .execute()
  return rows.map((row) => row.account_id)
}

async function insertGrants(
  tx: WriteTx,
  account: { id: string; roles: readonly Role[] },
  granted: { at: string; by: string },
): Promise<void> {
  if (account.roles.length === 0) return
  await tx
    .insertInto('access_role_grant')
    .values(
      account.roles.map((role) => ({
        account_id: account.id,
        role,
        granted_at: granted.at,
        granted_by: granted.by,
      })),
    )
    .execute()
}

type StoredAccount = Readonly<{
  id: string
  name: string
  display_name: string
  state: 'active' | 'disabled'
  city: string | null
  organisation: string | null
  sample: boolean
  sso_name: string | null
  created_at: string
  last_sign_in_at: string | null
  revision: number
}>

async function withRoles(tx: ReadTx, rows: readonly StoredAccount[]): Promise<readonly AccountRow[]> {
  if (rows.length === 0) return []
  const grants = await tx
    .selectFrom('access_role_grant')
    .select(['account_id', 'role'])
    .where(
      'account_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('account_id')
    .orderBy('role')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    displayName: row.display_name,
    state: row.state,
    city: row.city,
    organisation: row.organisation,
    sample: row.sample,
    ssoName: row.sso_name,
    createdAt: row.created_at,
    lastSignInAt: row.last_sign_in_at,
    revision: row.revision,
    roles: roles.filter((role) => grants.some((grant) => grant.account_id === row.id && grant.role === role)),
  }))
}

/** Sign-in names of some accounts, by id. */
export async function readNames(tx: ReadTx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('access_account')
    .select(['id', 'name'])
    .where('id', 'in', ids)
    .orderBy('id')
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** Displayed names of some accounts, by id: those of a city and those of none, or all. */
export async function readPeople(
  tx: ReadTx,
  ids: readonly string[],
  { city, everywhere }: Readonly<{ city: string | null; everywhere: boolean }>,
): Promise<readonly Readonly<{ id: string; displayName: string }>[]> {
  const named = tx.selectFrom('access_account').select(['id', 'display_name']).where('id', 'in', ids)
  const seen = everywhere
    ? named
    : named.where((is) => is.or([is('city', 'is', null), ...(city === null ? [] : [is('city', '=', city)])]))
  const rows = await seen.orderBy('id').execute()
  return rows.map(({ id, display_name }) => ({ id, displayName: display_name }))
}

/** Whether there is any account: a fresh installation has none. */
export async function accountsExist(tx: ReadTx): Promise<boolean> {
  const row = await tx.selectFrom('access_account').select('id').limit(1).executeTakeFirst()
  return row !== undefined
}
