// Rows of a list in order, and flat for counting and export where they form a tree.

import type { ListColumn } from './list-table.tsx'

/** A row that may hold rows below it. */
export type TreeRow = Readonly<{ children?: readonly TreeRow[] }>

/** Rows by the column that the address names (`+key`, `-key`), children within their parents. */
export function sortRows<Row extends object>(
  rows: readonly Row[],
  columns: readonly ListColumn<Row>[],
  sort: string | undefined,
): Row[] {
  const value = columns.find((column) => column.key === sort?.slice(1))?.value
  if (!value) return [...rows]
  const turn = sort?.startsWith('-') ? -1 : 1
  return rows
    .toSorted((a, b) => compare(value(a), value(b), turn))
    .map((row) => ('children' in row ? { ...row, children: sortRows(childrenOf(row), columns, sort) } : row))
}

/** All rows, parents before their children. */
export function flatRows<Row extends object>(rows: readonly Row[]): Row[] {
  return rows.flatMap((row) => [row, ...flatRows(childrenOf(row))])
}

function childrenOf<Row extends object>(row: Row): readonly Row[] {
  return (row as { children?: readonly Row[] }).children ?? []
}

// Missing values stand last in either direction; Chinese sorts by sound.
function compare(a: string | number | null, b: string | number | null, turn: number): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
  if (typeof a === 'number' && typeof b === 'number') return turn * (a - b)
  return turn * String(a).localeCompare(String(b), 'zh-CN', { numeric: true })
}
