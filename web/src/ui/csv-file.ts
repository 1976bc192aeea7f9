// Saves what a list shows, in the order in which it shows it.

import { csvText } from './csv.ts'
import type { ListColumn } from './list-table.tsx'
import { saveFile } from './save-file.ts'

/** Saves the columns that have a value, of the rows shown. */
export function saveCsv<Row>(name: string, columns: readonly ListColumn<Row>[], rows: readonly Row[]): void {
  const kept = columns.filter((column) => column.value !== undefined)
  const text = csvText([
    kept.map((column) => column.title),
    ...rows.map((row) => kept.map((column) => column.value?.(row) ?? null)),
  ])
  saveFile(`${name}.csv`, new Blob([text], { type: 'text/csv;charset=utf-8' }))
}
