// SQL on the log of the review.

import { type ReadTx, type WriteTx, json } from '../platform/store/tx.ts'
import type { Fragment } from './draft.ts'
import type { LoggedChange, NewLoggedChange } from './review/logged.ts'
import type { VersionKey } from './store-content.ts'

/** Adds a change to the log; answers its number. */
export async function insertChange(tx: WriteTx, change: NewLoggedChange): Promise<number> {
  const { id } = await tx
    .insertInto('plan_change')
    .values({
      plan_id: change.planId,
      version: change.version,
      at: change.at,
      actor: change.actor,
      kind: change.kind,
      keys: json(change.keys),
      before: json(change.before),
      after: json(change.after),
      reason: change.reason,
      undoes: change.undoes,
      on_behalf_of: change.onBehalfOf,
      evidence_digest: change.evidenceDigest,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** The log of a version, oldest first. */
export async function changesOf(
  tx: ReadTx,
  { planId, version }: VersionKey,
): Promise<readonly LoggedChange[]> {
  const rows = await tx
    .selectFrom('plan_change')
    .selectAll()
    .where('plan_id', '=', planId)
    .where('version', '=', version)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    planId: row.plan_id,
    version: row.version,
    at: row.at,
    actor: row.actor,
    kind: row.kind,
    keys: row.keys as readonly string[],
    before: row.before as Fragment,
    after: row.after as Fragment,
    reason: row.reason,
    undoes: row.undoes,
    onBehalfOf: row.on_behalf_of,
    evidenceDigest: row.evidence_digest,
  }))
}
