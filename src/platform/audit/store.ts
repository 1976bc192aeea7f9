// SQL of audit_record and audit_head. There is no function that changes a record: the database refuses it.

import type { ReadTx, WriteTx } from '../store/tx.ts'
import { json } from '../store/tx.ts'
import type { AuditHead, AuditLink } from './chain.ts'

const headId = 1

/** Locks the head until the end of the transaction; undefined before the first record. */
export async function lockHead(tx: WriteTx): Promise<AuditHead | undefined> {
  await tx
    .insertInto('audit_head')
    .values({ id: headId, seq: 0, hash: '', key_id: '', seal: '' })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
  const head = await tx
    .selectFrom('audit_head')
    .select(['seq', 'hash', 'key_id as keyId', 'seal'])
    .where('id', '=', headId)
    .forUpdate()
    .executeTakeFirstOrThrow()
  return head.seq === 0 ? undefined : head
}

/** The head as it stands; undefined before the first record. */
export async function currentHead(tx: ReadTx): Promise<AuditHead | undefined> {
  return tx
    .selectFrom('audit_head')
    .select(['seq', 'hash', 'key_id as keyId', 'seal'])
    .where('id', '=', headId)
    .where('seq', '>', 0)
    .executeTakeFirst()
}

/** Appends links and moves the head to the last of them. */
export async function appendLinks(tx: WriteTx, links: readonly AuditLink[], head: AuditHead): Promise<void> {
  await tx
    .insertInto('audit_record')
    .values(
      links.map((link) => ({
        seq: link.seq,
        at: link.at,
        actor: link.actor,
        role: link.role,
        request_id: link.requestId,
        use_case: link.useCase,
        subject_kind: link.subjectKind,
        subject_id: link.subjectId,
        outcome: link.outcome,
        change: json(link.change),
        key_id: link.keyId,
        prev_hash: link.prevHash,
        hash: link.hash,
      })),
    )
    .execute()
  await tx
    .updateTable('audit_head')
    .set({ seq: head.seq, hash: head.hash, key_id: head.keyId, seal: head.seal })
    .where('id', '=', headId)
    .execute()
}

/** Links after a number, in order. */
export async function linksAfter(tx: ReadTx, seq: number, limit: number): Promise<readonly AuditLink[]> {
  return selectLinks(tx).where('seq', '>', seq).orderBy('seq').limit(limit).execute()
}

/** Select of whole links: for lists, with `page` and conditions of the caller's. */
export function selectLinks(tx: ReadTx) {
  return tx
    .selectFrom('audit_record')
    .select([
      'seq',
      'at',
      'actor',
      'role',
      'request_id as requestId',
      'use_case as useCase',
      'subject_kind as subjectKind',
      'subject_id as subjectId',
      'outcome',
      'change',
      'key_id as keyId',
      'prev_hash as prevHash',
      'hash',
    ])
}
