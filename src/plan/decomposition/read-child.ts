// The process that reads one returned table; what a hostile file can break is a process that holds nothing.

import { refuse } from '../../kernel/problem.ts'
import { answerParent } from '../../platform/child-answer.ts'
import { type ReadCell, readXlsx } from '../../formats/xlsx-read.ts'
import { readDocxTables } from '../../formats/docx-tables.ts'
import { zipKind } from '../../formats/media-type-office.ts'
import { openZip } from '../../formats/zip.ts'
import type { Grid } from './returned.ts'

await answerParent(async (_: unknown, bytes): Promise<readonly Grid[]> => {
  const zip = await openZip(bytes)
  const kind = 'fault' in zip ? '' : zipKind(zip.names)
  if (kind === 'XLSX')
    return (await readXlsx(bytes)).map(({ rows }, at) => {
      return { form: 'xlsx', number: at + 1, rows: rows.map((row) => row.map(textOf)) }
    })
  if (kind === 'docx')
    return (await readDocxTables(bytes)).map(({ rows }, at) => ({ form: 'docx', number: at + 1, rows }))
  return refuse('decomposition-not-a-table', { what: kind || 'xlsx / docx' })
})

function textOf(cell: ReadCell): string {
  if (cell === null) return ''
  return typeof cell === 'object' ? cell.date : String(cell)
}
