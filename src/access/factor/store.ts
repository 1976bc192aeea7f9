// SQL of second factors: sealed secrets, the last step used, hashed recovery codes.

import type { ReadTx, WriteTx } from '../../platform/store/store.ts'

/** A second factor as stored. `candidate` is being set up and counts for nothing yet. */
export type TotpRow = Readonly<{
  sealedSecret: string | null
  usedStep: number
  candidate: Readonly<{ sealed: string; until: string }> | null
}>

/** The second factor of an account, or what is being set up. */
export async function readTotp(tx: ReadTx, accountId: string): Promise<TotpRow | undefined> {
  const row = await tx
    .selectFrom('access_totp')
    .selectAll()
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { sealed_secret, used_step, sealed_candidate, candidate_until } = row
  const candidate =
    sealed_candidate === null || candidate_until === null
      ? null
      : { sealed: sealed_candidate, until: candidate_until }
  return { sealedSecret: sealed_secret, usedStep: used_step, candidate }
}

/** Which of the accounts have a second factor. */
export async function readEnrolled(tx: ReadTx, accountIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (accountIds.length === 0) return new Set()
  const rows = await tx
    .selectFrom('access_totp')
    .select('account_id')
    .where('account_id', 'in', accountIds)
    .where('sealed_secret', 'is not', null)
    .orderBy('account_id')
    .execute()
  return new Set(rows.map((row) => row.account_id))
}

/** Stores a secret that waits for its first code. */
export async function saveCandidate(
  tx: WriteTx,
  accountId: string,
  candidate: { sealed: string; until: string },
): Promise<void> {
  const values = { sealed_candidate: candidate.sealed, candidate_until: candidate.until }
  const result = await tx
    .updateTable('access_totp')
    .set(values)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  if (result.numUpdatedRows > 0n) return
  await tx
    .insertInto('access_totp')
    .values({ account_id: accountId, sealed_secret: null, confirmed_at: null, used_step: 0, ...values })
    .execute()
}

/** Makes the candidate the second factor, if it is still the one that was verified. */
export async function confirmCandidate(
  tx: WriteTx,
  accountId: string,
  confirmed: { sealed: string; at: string; usedStep: number },
): Promise<boolean> {
  const result = await tx
    .updateTable('access_totp')
    .set({
      sealed_secret: confirmed.sealed,
      confirmed_at: confirmed.at,
      used_step: confirmed.usedStep,
      sealed_candidate: null,
      candidate_until: null,
    })
    .where('account_id', '=', accountId)
    .where('sealed_candidate', '=', confirmed.sealed)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Uses up a step and all before it; answers false where another request was first. */
export async function useStep(tx: WriteTx, accountId: string, step: number): Promise<boolean> {
  const result = await tx
    .updateTable('access_totp')
    .set({ used_step: step })
    .where('account_id', '=', accountId)
    .where('used_step', '<', step)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Uses up a recovery code; answers false where there is none such, or it was used. */
export async function spendRecoveryCode(
  tx: WriteTx,
  accountId: string,
  spent: { hash: string; at: string },
): Promise<boolean> {
  const result = await tx
    .updateTable('access_recovery_code')
    .set({ used_at: spent.at })
    .where('account_id', '=', accountId)
    .where('hash', '=', spent.hash)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Replaces all recovery codes. */
export async function replaceRecoveryCodes(
  tx: WriteTx,
  accountId: string,
  hashes: readonly string[],
): Promise<void> {
  await tx.deleteFrom('access_recovery_code').where('account_id', '=', accountId).execute()
  if (hashes.length === 0) return
  await tx
    .insertInto('access_recovery_code')
    .values(hashes.map((hash) => ({ account_id: accountId, hash, used_at: null })))
    .execute()
}

/** Wipes an account's second factor; answers whether it had one. */
export async function deleteTotp(tx: WriteTx, accountId: string): Promise<boolean> {
  await replaceRecoveryCodes(tx, accountId, [])
  const result = await tx.deleteFrom('access_totp').where('account_id', '=', accountId).executeTakeFirst()
  return result.numDeletedRows > 0n
}
