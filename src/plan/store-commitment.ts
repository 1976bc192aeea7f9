// SQL on what units commit to, and on decomposition tables that came back.

import { type ReadTx, type WriteTx, json } from '../platform/store/tx.ts'
import type { Commitment } from './decomposition/commitment.ts'
import type { CellDifference } from './decomposition/compare.ts'

/** The commitments of a plan by the key of what they are for. */
export async function commitmentsOf(tx: ReadTx, planId: string): Promise<ReadonlyMap<string, Commitment>> {
  const rows = await tx
    .selectFrom('plan_commitment')
    .selectAll()
    .where('plan_id', '=', planId)
    .orderBy('item_key')
    .execute()
  return new Map(
    rows.map((row) => [
      row.item_key,
      {
        itemKey: row.item_key,
        leadOrganisation: row.lead_organisation_id,
        measure: row.measure,
        deadline: row.deadline,
        supervisor: row.supervisor,
        office: row.office,
        enteredAt: row.entered_at,
        enteredBy: row.entered_by,
        onBehalfOf: row.on_behalf_of,
        evidenceDigest: row.evidence_digest,
        revision: row.revision,
      },
    ]),
  )
}

/** Replaces a commitment. */
export async function putCommitment(tx: WriteTx, planId: string, commitment: Commitment): Promise<void> {
  const { itemKey } = commitment
  await tx
    .deleteFrom('plan_commitment')
    .where('plan_id', '=', planId)
    .where('item_key', '=', itemKey)
    .execute()
  await tx
    .insertInto('plan_commitment')
    .values({
      plan_id: planId,
      item_key: itemKey,
      lead_organisation_id: commitment.leadOrganisation,
      measure: commitment.measure,
      deadline: commitment.deadline,
      supervisor: commitment.supervisor,
      office: commitment.office,
      entered_at: commitment.enteredAt,
      entered_by: commitment.enteredBy,
      on_behalf_of: commitment.onBehalfOf,
      evidence_digest: commitment.evidenceDigest,
      revision: commitment.revision,
    })
    .execute()
}

/** A table that came back and waits for confirmation. */
export type StagedReturn = Readonly<{
  id: string
  planId: string
  version: number
  fileDigest: string
  fileName: string
  differences: readonly CellDifference[]
  state: 'staged' | 'applied' | 'discarded'
  uploadedAt: string
  uploadedBy: string
}>

/** Stages a table. */
export async function insertReturn(tx: WriteTx, staged: StagedReturn): Promise<void> {
  await tx
    .insertInto('plan_decomposition_return')
    .values({
      id: staged.id,
      plan_id: staged.planId,
      version: staged.version,
      file_digest: staged.fileDigest,
      file_name: staged.fileName,
      differences: json(staged.differences),
      state: staged.state,
      uploaded_at: staged.uploadedAt,
      uploaded_by: staged.uploadedBy,
    })
    .execute()
}

/** A staged table of a plan. */
export async function stagedReturn(
  tx: ReadTx,
  planId: string,
  id: string,
): Promise<StagedReturn | undefined> {
  const row = await tx
    .selectFrom('plan_decomposition_return')
    .selectAll()
    .where('plan_id', '=', planId)
    .where('id', '=', id)
    .executeTakeFirst()
  return (
    row && {
      id: row.id,
      planId: row.plan_id,
      version: row.version,
      fileDigest: row.file_digest,
      fileName: row.file_name,
      differences: row.differences as readonly CellDifference[],
      state: row.state,
      uploadedAt: row.uploaded_at,
      uploadedBy: row.uploaded_by,
    }
  )
}

/** Notes that a staged table was applied. */
export async function noteApplied(tx: WriteTx, id: string, at: string): Promise<void> {
  await tx
    .updateTable('plan_decomposition_return')
    .set({ state: 'applied', applied_at: at })
    .where('id', '=', id)
    .execute()
}
