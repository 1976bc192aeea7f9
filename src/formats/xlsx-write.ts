// Excel workbooks out: plain tables with a head. Texts are written as texts, never as formulas, whatever
// they begin with. The library behind it is known only here.

import { writeXlsx as write } from 'hucre/xlsx'

/** A cell: text, a number or nothing. */
export type XlsxCell = string | number | null

/** One sheet: columns with their widths in characters, and rows. */
export type XlsxSheet = Readonly<{
  name: string
  columns: readonly Readonly<{ width: number; hidden?: boolean }>[]
  rows: readonly (readonly XlsxCell[])[]
  /** Rows that stay in sight when the sheet is scrolled; printed bold. */
  headRows: number
}>

/** Writes a workbook. @throws {Error} for a sheet name that Excel does not allow. */
export async function writeXlsx(sheets: readonly XlsxSheet[]): Promise<Uint8Array> {
  return write({
    sheets: sheets.map(({ name, columns, rows, headRows }) => ({
      name,
      columns: columns.map((column) => ({ ...column })),
      rows: rows.map((row) => [...row]),
      freezePane: { rows: headRows },
      cells: new Map(
        rows
          .slice(0, headRows)
          .flatMap((row, at) => row.map((_, column) => [`${at},${column}`, bold] as const)),
      ),
    })),
  })
}

const bold = { style: { font: { bold: true } } }
