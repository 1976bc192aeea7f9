// SQL on files kept as evidence; their bytes lie in the file store.

import type { ReadTx, WriteTx } from '../platform/store/tx.ts'
import type { Evidence } from './evidence.ts'

/** Keeps what is known of a file; a file that is known already stays under its first name. */
export async function putEvidence(tx: WriteTx, cityId: string, evidence: Evidence): Promise<void> {
  if (await evidenceOf(tx, cityId, evidence.digest)) return
  await tx
    .insertInto('plan_evidence')
    .values({
      city_id: cityId,
      digest: evidence.digest,
      name: evidence.name,
      media_type: evidence.mediaType,
      size: evidence.size,
      uploaded_at: evidence.uploadedAt,
      uploaded_by: evidence.uploadedBy,
    })
    .execute()
}

/** A city's file by its digest. */
export async function evidenceOf(tx: ReadTx, cityId: string, digest: string): Promise<Evidence | undefined> {
  return tx
    .selectFrom('plan_evidence')
    .select(['digest', 'name', 'media_type as mediaType', 'size'])
    .select(['uploaded_at as uploadedAt', 'uploaded_by as uploadedBy'])
    .where('city_id', '=', cityId)
    .where('digest', '=', digest)
    .executeTakeFirst()
}
