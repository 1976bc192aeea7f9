// SQL of links between a government identity (issuer and subject) and an account.

import type { ReadTx, WriteTx } from '../../platform/store/store.ts'

/** An identity at an issuer. */
export type Identity = Readonly<{ issuer: string; subject: string }>

/** A link as stored. */
export type LinkRow = Identity & Readonly<{ accountId: string; linkedAt: string; linkedBy: string }>

/** The link of an identity. */
export async function readLink(tx: ReadTx, { issuer, subject }: Identity): Promise<LinkRow | undefined> {
  const row = await tx
    .selectFrom('access_sso_link')
    .selectAll()
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst()
  return row && linkOf(row)
}

/** The links of some accounts. */
export async function readLinks(tx: ReadTx, accountIds: readonly string[]): Promise<readonly LinkRow[]> {
  if (accountIds.length === 0) return []
  const rows = await tx
    .selectFrom('access_sso_link')
    .selectAll()
    .where('account_id', 'in', accountIds)
    .orderBy('issuer')
    .orderBy('subject')
    .execute()
  return rows.map(linkOf)
}

/** Adds a link. @throws {DatabaseError} unique violation where the identity is linked already. */
export async function insertLink(tx: WriteTx, row: LinkRow): Promise<void> {
  await tx
    .insertInto('access_sso_link')
    .values({
      issuer: row.issuer,
      subject: row.subject,
      account_id: row.accountId,
      linked_at: row.linkedAt,
      linked_by: row.linkedBy,
    })
    .execute()
}

/** Removes a link of an account; answers whether there was one. */
export async function deleteLink(tx: WriteTx, accountId: string, identity: Identity): Promise<boolean> {
  const result = await tx
    .deleteFrom('access_sso_link')
    .where('issuer', '=', identity.issuer)
    .where('subject', '=', identity.subject)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return result.numDeletedRows === 1n
}

type StoredLink = Readonly<{
  issuer: string
  subject: string
  account_id: string
  linked_at: string
  linked_by: string
}>

function linkOf(row: StoredLink): LinkRow {
  return {
    issuer: row.issuer,
    subject: row.subject,
    accountId: row.account_id,
    linkedAt: row.linked_at,
    linkedBy: row.linked_by,
  }
}
