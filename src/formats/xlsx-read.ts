// Excel workbooks in: sheets as rows of cells. The container is judged before the library sees it; the
// library (hucre) is known only here and in xlsx-write.ts. Run it in a bounded child process.

import { readXlsx as read } from 'hucre/xlsx'
import { refuse } from '../kernel/problem.ts'
import { zipKind } from './media-type-office.ts'
import { openZip } from './zip.ts'

/** A cell as an importer sees it; a date is ISO text, an empty cell null. */
export type ReadCell = string | number | boolean | null | Readonly<{ date: string }>

/** One sheet: rows from the first, cells from column A. */
export type ReadSheet = Readonly<{ name: string; rows: readonly (readonly ReadCell[])[] }>

/**
 * Reads all sheets of a workbook, at most `maxRows` rows of each.
 *
 * @throws {Refusal} `document-broken`, `document-protected`, `document-unsafe`, `document-type-unknown`
 * @example (await readXlsx(bytes))[0]?.rows[0] // ['任务', '措施']
 */
export async function readXlsx(bytes: Uint8Array, maxRows = 20_000): Promise<readonly ReadSheet[]> {
  const zip = await openZip(bytes)
  if ('fault' in zip) return refuse(faults[zip.fault])
  const kind = zipKind(zip.names)
  if (kind !== 'XLSX') return refuse('document-type-unknown', { what: kind })
  const workbook = await read(bytes, { maxRows }).catch(() => refuse('document-broken'))
  return workbook.sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map(cellOf)) }))
}

const faults = {
  broken: 'document-broken',
  protected: 'document-protected',
  inflated: 'document-unsafe',
} as const

// A date in Excel has no zone: the library gives its calendar day at midnight UTC.
function cellOf(value: string | number | boolean | Date | null | undefined): ReadCell {
  if (value instanceof Date) return { date: value.toISOString().slice(0, 10) }
  return value ?? null
}
