// Reading the audit's records, newest first. Nothing here changes one: the database refuses it.

import type { AuditLink } from '../../platform/audit/chain.ts'
import { selectLinks } from '../../platform/audit/store.ts'
import { type Page, page, type PageRequest } from '../../platform/store/page.ts'
import type { ReadTx } from '../../platform/store/store.ts'

/** What the records are narrowed to; moments as text, `until` exclusive. */
export type RecordFilter = Readonly<{
  actor?: string | undefined
  /** A use case, or the beginning of one: `access.account`. */
  useCase?: string | undefined
  subjectKind?: string | undefined
  subjectId?: string | undefined
  outcome?: 'done' | 'refused' | 'failed' | undefined
  from?: string | undefined
  until?: string | undefined
}>

/** One page of records. */
export async function readRecords(
  tx: ReadTx,
  filter: RecordFilter,
  asked: PageRequest,
): Promise<Page<AuditLink>> {
  const { actor, useCase, subjectKind, subjectId, outcome, from, until } = filter
  let query = selectLinks(tx)
  if (actor !== undefined) query = query.where('actor', '=', actor)
  if (useCase !== undefined) query = query.where('use_case', 'like', `${useCase.replace(/[\\%_]/g, '\\$&')}%`)
  if (subjectKind !== undefined) query = query.where('subject_kind', '=', subjectKind)
  if (subjectId !== undefined) query = query.where('subject_id', '=', subjectId)
  if (outcome !== undefined) query = query.where('outcome', '=', outcome)
  if (from !== undefined) query = query.where('at', '>=', from)
  if (until !== undefined) query = query.where('at', '<', until)
  return page(query, [{ column: 'seq', as: 'seq', order: 'desc' }], asked)
}
