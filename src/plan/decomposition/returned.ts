// A decomposition table that came back: finds its head, its stamped rows, and what stands in each cell, in
// whichever order people left columns and rows.

import { refuse } from '../../kernel/problem.ts'
import { type FilledField, columns } from './table.ts'

/** A sheet or Word table as text, with the way a person finds a cell in it. */
export type Grid = Readonly<{ rows: readonly (readonly string[])[]; form: 'xlsx' | 'docx'; number: number }>

/** A row of the table as it came back. */
export type ReturnedRow = Readonly<{
  stamp: Readonly<{ planId: string; version: number; key: string }> | null
  cells: readonly ReturnedCell[]
  /** The row as people find it. */
  place: string
}>

/** A cell that somebody may have filled in. */
export type ReturnedCell = Readonly<{ field: FilledField; text: string; place: string }>

const stamp = /\[([a-z0-9][a-z0-9-]{1,60})\/(\d{1,6})\/([TGA][1-9]\d{0,6})\]/

/**
 * The rows of a table that came back.
 *
 * @throws {Refusal} `decomposition-not-a-table` where no grid has the head of one.
 */
export function returnedRows(grids: readonly Grid[]): readonly ReturnedRow[] {
  const rows = grids.flatMap((grid) => rowsOf(grid) ?? [])
  if (rows.length === 0) refuse('decomposition-not-a-table', { what: '表头(具体措施、完成时限)' })
  return rows
}

function rowsOf(grid: Grid): readonly ReturnedRow[] | null {
  const head = grid.rows.findIndex(isHead)
  if (head === -1) return null
  const names = (grid.rows[head] ?? []).map(plain)
  const filled = columns.flatMap((column) => {
    const at = 'filled' in column ? names.indexOf(column.name) : -1
    return 'filled' in column && at !== -1 ? [{ field: column.filled, at }] : []
  })
  return grid.rows.slice(head + 1).flatMap((row, index) => {
    const number = head + 2 + index
    const found = row.map((cell) => stamp.exec(cell)).find((match) => match !== null)
    const cells = filled.map(({ field, at }) => ({
      field,
      text: (row[at] ?? '').replace(stamp, '').trim(),
      place: cellPlace(grid, number, at),
    }))
    if (isHead(row) || (!found && cells.every(({ text }) => text === ''))) return []
    const [, planId = '', version = '', key = ''] = found ?? []
    const place = grid.form === 'xlsx' ? `${number}` : `${grid.number}-${number}`
    return [{ stamp: found ? { planId, version: Number(version), key } : null, cells, place }]
  })
}

function isHead(row: readonly string[]): boolean {
  const names = new Set(row.map(plain))
  return names.has('具体措施') && names.has('完成时限')
}

function plain(cell: string): string {
  return cell.replace(/\s/gu, '')
}

/** G7 in Excel; 表1 第7行第7列 in Word. */
function cellPlace({ form, number: table }: Grid, row: number, column: number): string {
  if (form === 'docx') return `表${table} 第${row}行第${column + 1}列`
  return `${columnLetters(column)}${row}`
}

function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter
}
