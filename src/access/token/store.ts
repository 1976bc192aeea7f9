// SQL of API tokens.

import type { ReadTx, WriteTx } from '../../platform/store/store.ts'
import type { TokenRow } from './token.ts'

/** Stores a token under the hash of its secret. */
export async function insertToken(tx: WriteTx, row: TokenRow, tokenHash: string): Promise<void> {
  await tx
    .insertInto('access_token')
    .values({
      id: row.id,
      account_id: row.accountId,
      name: row.name,
      token_hash: tokenHash,
      permissions: row.permissions,
      created_at: row.createdAt,
      ends_at: row.endsAt,
      used_at: null,
      revoked_at: null,
    })
    .execute()
}

/** The token with this secret's hash, unless it was revoked. */
export async function readTokenByHash(tx: ReadTx, tokenHash: string): Promise<TokenRow | undefined> {
  const row = await tx
    .selectFrom('access_token')
    .select(columns)
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst()
  return row && tokenOf(row)
}

/** One token by its id. */
export async function readToken(tx: ReadTx, id: string): Promise<TokenRow | undefined> {
  const row = await tx.selectFrom('access_token').select(columns).where('id', '=', id).executeTakeFirst()
  return row && tokenOf(row)
}

/** The newest tokens of an account. */
export async function readTokensOf(tx: ReadTx, accountId: string): Promise<readonly TokenRow[]> {
  const rows = await tx
    .selectFrom('access_token')
    .select(columns)
    .where('account_id', '=', accountId)
    .orderBy('id', 'desc')
    .limit(200)
    .execute()
  return rows.map(tokenOf)
}

/** Notes that a token was used. */
export async function noteTokenUse(tx: WriteTx, id: string, at: string): Promise<void> {
  await tx.updateTable('access_token').set({ used_at: at }).where('id', '=', id).execute()
}

/** Revokes a token and forgets its hash; answers whether it was good. */
export async function revokeTokenRow(tx: WriteTx, id: string, at: string): Promise<boolean> {
  const result = await tx
    .updateTable('access_token')
    .set({ revoked_at: at, token_hash: null })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Revokes all tokens of an account; answers how many. */
export async function revokeTokensOf(tx: WriteTx, accountId: string, at: string): Promise<number> {
  const result = await tx
    .updateTable('access_token')
    .set({ revoked_at: at, token_hash: null })
    .where('account_id', '=', accountId)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return Number(result.numUpdatedRows)
}

const columns = [
  'id',
  'account_id',
  'name',
  'permissions',
  'created_at',
  'ends_at',
  'used_at',
  'revoked_at',
] as const

type StoredToken = Readonly<{
  id: string
  account_id: string
  name: string
  permissions: readonly string[]
  created_at: string
  ends_at: string
  used_at: string | null
  revoked_at: string | null
}>

function tokenOf(row: StoredToken): TokenRow {
  return {
    id: row.id,
    accountId: row.account_id,
    name: row.name,
    permissions: row.permissions,
    createdAt: row.created_at,
    endsAt: row.ends_at,
    usedAt: row.used_at,
    revokedAt: row.revoked_at,
  }
}
