// SQL on what units commit to, and on decomposition tables that came back. Names of officials (分管负责人) are
// sealed.

import { sealed, unsealed } from '../platform/store/sealed.ts'
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
        supervisor:
          row.supervisor === null ? null : unsealed(tx, row.supervisor, supervisorOf(planId, row.item_key)),
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

// Where a sealed name belongs.
function supervisorOf(planId: string, itemKey: string): string {
  return `plan_commitment.supervisor ${planId} ${itemKey}`
}

/** The units that targets, goals and actions of a plan were handed to, by key. */
export async function leadsOf(tx: ReadTx, planId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await tx
    .selectFrom('plan_commitment')
    .select(['item_key', 'lead_organisation_id'])
    .where('plan_id', '=', planId)
    .orderBy('item_key')
    .execute()
  return new Map(
    rows.flatMap(({ item_key, lead_organisation_id: lead }) => (lead === null ? [] : [[item_key, lead]])),
  )
}

/** Replaces a commitment. */
export async function putCommitment(tx: WriteTx, planId: string, commitment: Commitment): Promise<void> {
  const { itemKey, supervisor } = commitment
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
      supervisor: supervisor === null ? null : sealed(tx, supervisor, supervisorOf(planId, itemKey)),
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
      differences: json(
        staged.differences.map(inNames(staged.id, (text, purpose) => sealed(tx, text, purpose))),
      ),
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
      differences: (row.differences as readonly CellDifference[]).map(
        inNames(row.id, (text, purpose) => unsealed(tx, text, purpose)),
      ),
      state: row.state,
      uploadedAt: row.uploaded_at,
      uploadedBy: row.uploaded_by,
    }
  )
}

// A cell that holds a name, with its texts turned by `turn`; other cells stay as they are.
function inNames(returnId: string, turn: (text: string, purpose: string) => string) {
  return (cell: CellDifference): CellDifference => {
    if (cell.field !== 'supervisor') return cell
    const purpose = `plan_decomposition_return.differences ${returnId} ${cell.key}`
    const value = cell.value === null ? null : turn(cell.value, purpose)
    return { ...cell, old: turn(cell.old, purpose), new: turn(cell.new, purpose), value }
  }
}

/** Notes that a staged table was applied. */
export async function noteApplied(tx: WriteTx, id: string, at: string): Promise<void> {
  await tx
    .updateTable('plan_decomposition_return')
    .set({ state: 'applied', applied_at: at })
    .where('id', '=', id)
    .execute()
}
