// SQL of passwords: hashes only, the newest number counts, older ones stay so that they are not used again.

import type { ReadTx, WriteTx } from '../../platform/store/store.ts'
import type { PasswordHash } from './hash.ts'

/** A password as stored. */
export type PasswordRow = Readonly<{ number: number; hash: PasswordHash; oneTime: boolean; setAt: string }>

/** The newest passwords of an account, the present one first. */
export async function readPasswords(
  tx: ReadTx,
  accountId: string,
  most: number,
): Promise<readonly PasswordRow[]> {
  const rows = await tx
    .selectFrom('access_password')
    .select(['number', 'hash', 'one_time', 'set_at'])
    .where('account_id', '=', accountId)
    .orderBy('number', 'desc')
    .limit(most)
    .execute()
  return rows.map((row) => ({
    number: row.number,
    hash: row.hash,
    oneTime: row.one_time,
    setAt: row.set_at,
  }))
}

/** Adds the next password. @throws {DatabaseError} unique violation where another one came first. */
export async function insertPassword(tx: WriteTx, accountId: string, row: PasswordRow): Promise<void> {
  await tx
    .insertInto('access_password')
    .values({
      account_id: accountId,
      number: row.number,
      hash: row.hash,
      one_time: row.oneTime,
      set_at: row.setAt,
    })
    .execute()
}

/** Forgets passwords that no rule needs any more. */
export async function deletePasswordsBefore(tx: WriteTx, accountId: string, number: number): Promise<void> {
  await tx
    .deleteFrom('access_password')
    .where('account_id', '=', accountId)
    .where('number', '<', number)
    .execute()
}

/** Which of the accounts have a one-time password now. */
export async function readOneTimeHolders(
  tx: ReadTx,
  accountIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (accountIds.length === 0) return new Set()
  const rows = await tx
    .selectFrom('access_password as present')
    .select('account_id')
    .where('account_id', 'in', accountIds)
    .where('one_time', '=', true)
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom('access_password as later')
            .select('later.number')
            .whereRef('later.account_id', '=', 'present.account_id')
            .whereRef('later.number', '>', 'present.number'),
        ),
      ),
    )
    .orderBy('account_id')
    .execute()
  return new Set(rows.map((row) => row.account_id))
}
