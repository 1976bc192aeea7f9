// How a table becomes lines of plain text, alike for html and docx: one row, one line; cells separated by
// a tab; lines inside a cell joined by a blank; a place that a merged cell covers stays empty, so that the
// columns keep their order. Tables that only lay out a page (one column, or whole passages in a cell) are
// no rows: their cells follow one another as lines.

/** A cell: its lines, and how many columns and rows it covers. */
export type TableCell = Readonly<{ lines: readonly string[]; columns: number; rows: number }>

/**
 * The lines of a table.
 *
 * @example tableLines([[cell('指标'), cell('2027 年')], [cell('旅客'), cell('3500 万人次')]])
 *   // ['指标\t2027 年', '旅客\t3500 万人次']
 */
export function tableLines(rows: readonly (readonly TableCell[])[]): readonly string[] {
  const covered: number[] = [] // per column: how many further rows a cell from above covers
  return rows.flatMap((row) => {
    const columns = place(row, covered)
    const alone = row.length === 1 && columns[0] !== ''
    if (alone || row.some(isPassage)) return row.flatMap((cell) => cell.lines)
    const line = columns.join('\t').replace(/\t+$/, '')
    return line === '' ? [] : [line]
  })
}

/** Puts the cells of one row into their columns, and notes what they cover of the rows below. */
function place(row: readonly TableCell[], covered: number[]): string[] {
  const columns: string[] = []
  const skipCovered = () => {
    while ((covered[columns.length] ?? 0) > 0) {
      covered[columns.length] = (covered[columns.length] ?? 0) - 1
      columns.push('')
    }
  }
  for (const cell of row) {
    skipCovered()
    for (let column = 0; column < Math.min(cell.columns, MOST_COLUMNS); column++) {
      covered[columns.length] = Math.min(cell.rows, MOST_ROWS) - 1
      columns.push(column === 0 ? cell.lines.join(' ') : '')
    }
  }
  skipCovered()
  return columns
}

/** A cell with paragraphs of running text is part of a page's layout, not a field. */
function isPassage(cell: TableCell): boolean {
  return cell.lines.length > 3 && cell.lines.join('').length > 300
}

const MOST_COLUMNS = 100
const MOST_ROWS = 10_000
