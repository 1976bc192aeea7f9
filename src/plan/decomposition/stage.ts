// A decomposition table comes back: it is read, compared cell by cell, and kept aside until somebody confirms
// the differences. A table of another plan or version is refused; one with a wrong cell is not kept.

import { type Context, actorOf, audit } from '../../access/index.ts'
import { refuse } from '../../kernel/problem.ts'
import { freshId, instantOf } from '../instant.ts'
import type { Evidence } from '../evidence.ts'
import { insertReturn } from '../store-commitment.ts'
import { putEvidence } from '../store-evidence.ts'
import { type TableComparison, compareTable } from './compare.ts'
import { tableGround } from './ground.ts'
import { readGrids } from './read.ts'
import { type ReturnedRow, returnedRows } from './returned.ts'
import { type TableGround, tableRows } from './table.ts'

/** A returned table as it was understood; `id` is what the confirmation names, null where cells are wrong. */
export type StagedTable = TableComparison & Readonly<{ id: string | null }>

/** Reads a returned table and stages what it changes. */
export async function stageTable(
  input: Readonly<{ planId: string; file: Readonly<{ name: string; mediaType: string; bytes: Uint8Array }> }>,
  context: Context,
): Promise<StagedTable> {
  const { planId, file } = input
  await context.store.read((tx) => tableGround(tx, planId, context)) // who may not see it sends nothing
  const log = (trace: string) =>
    context.log.error({ trace, requestId: context.requestId }, 'table reader crashed')
  const returned = returnedRows(await readGrids(file.bytes, log))
  const fileDigest = await context.files.put(file.bytes)
  return context.store.write(async (tx) => {
    const ground = await tableGround(tx, planId, context)
    mustBelong(returned, ground)
    const comparison = compareTable(tableRows(ground), returned, ground.organisations)
    const id = comparison.errors.length > 0 ? null : freshId(context)
    const uploadedAt = instantOf(context)
    const uploadedBy = actorOf(context.caller)
    if (id !== null) {
      const { name, mediaType, bytes } = file
      const evidence: Evidence = {
        digest: fileDigest,
        name,
        mediaType,
        size: bytes.length,
        uploadedAt,
        uploadedBy,
      }
      await putEvidence(tx, ground.inForce.plan.cityId, evidence)
      await insertReturn(tx, {
        id,
        planId,
        version: ground.inForce.version,
        fileDigest,
        fileName: name,
        differences: comparison.differences,
        state: 'staged',
        uploadedAt,
        uploadedBy,
      })
    }
    await audit(tx, context, {
      useCase: 'plan.decomposition.stage',
      subject: { kind: 'plan', id: planId },
      outcome: id === null ? 'refused' : 'done',
      after: {
        return: id,
        fileDigest,
        differences: comparison.differences.length,
        errors: comparison.errors.length,
      },
    })
    return { ...comparison, id }
  })
}

function mustBelong(returned: readonly ReturnedRow[], { inForce }: TableGround): void {
  const foreign = returned.find(
    ({ stamp }) => stamp !== null && (stamp.planId !== inForce.plan.id || stamp.version !== inForce.version),
  )?.stamp
  if (foreign)
    refuse('decomposition-other-plan', {
      plan: foreign.planId,
      version: foreign.version,
      current: inForce.version,
    })
}
