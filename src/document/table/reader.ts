// Reads the rows of tables in reading order: a head holds for the rows after it until running text comes.

import type { Found } from '../target/find.ts'
import type { Span } from '../text/normal.ts'
import { headOf, type TableHead } from './header.ts'
import { cellsOf, rowTarget } from './row.ts'

/** Reads row after row; `end` when running text comes. */
export type TableReader = Readonly<{ read: (row: Span) => Found | null; end: () => void }>

/** A reader of the tables of one text. */
export function tableReader(text: string, horizon: number | null): TableReader {
  let head: TableHead | null = null
  return {
    read: (row) => {
      const cells = cellsOf(text, row).map(({ from, to }) => text.slice(from, to))
      const found = headOf(cells, horizon)
      if (found) head = found
      return head && !found ? rowTarget(text, row, head) : null
    },
    end: () => {
      head = null
    },
  }
}
