// The audit as a CSV file for a spreadsheet or an archive: UTF-8 with a byte order mark, page by page, so
// that years of records never stand in memory at once.

import { Readable } from 'node:stream'
import type { FileReply } from '../../platform/http/route.ts'
import { largestPage } from '../../platform/store/page.ts'
import type { AccessContext } from '../access.ts'
import { audit } from '../audited.ts'
import { auditPage, type RecordQuery, type RecordView } from './records.ts'

const columns = [
  'seq',
  'at',
  'actor',
  'actorName',
  'role',
  'useCase',
  'subjectKind',
  'subjectId',
  'outcome',
  'before',
  'after',
  'requestId',
  'hash',
] as const satisfies (keyof RecordView)[]

/** Exports the records asked for; the export is recorded first, and so stands in its own file. */
export async function exportRecords(query: RecordQuery, context: AccessContext): Promise<FileReply> {
  await context.store.write((tx) =>
    audit(tx, context, {
      useCase: 'access.audit.export',
      subject: { kind: 'audit', id: 'records' },
      after: { ...query },
    }),
  )
  return {
    name: '审计记录.csv',
    mediaType: 'text/csv; charset=utf-8',
    body: Readable.from(lines(query, context)),
  }
}

async function* lines(query: RecordQuery, context: AccessContext): AsyncGenerator<string> {
  yield `\uFEFF${columns.join(',')}\r\n`
  let after: string | undefined
  do {
    const asked = { after, limit: largestPage }
    const { records, next } = await context.store.read((tx) => auditPage(tx, { query, asked }, context))
    yield records.map((record) => `${columns.map((column) => cell(record[column])).join(',')}\r\n`).join('')
    after = next ?? undefined
  } while (after !== undefined)
}

/**
 * One cell. What a spreadsheet would take for a formula gets an apostrophe before it: names are typed by
 * people, and the file is opened by an administrator.
 */
export function cell(value: unknown): string {
  const text = typeof value === 'string' ? value : value === null ? '' : JSON.stringify(value)
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
