// From the pieces of text that a PDF page draws to the rows that a reader sees. A PDF knows no lines, only
// places: pieces on one baseline are one row, from left to right.

/** A piece of text as pdf.js reports it: where it starts, how wide it is, its font size, in points. */
export type PdfPiece = Readonly<{ text: string; x: number; y: number; width: number; size: number }>

/** A row: its text, where it starts and ends, its baseline and font size. */
export type PdfRow = Readonly<{ text: string; left: number; right: number; y: number; size: number }>

/**
 * The rows of a page in reading order: as drawn, because writers draw in reading order, columns included;
 * where a page is drawn up and down at random, from top to bottom.
 */
export function rowsOfPage(pieces: readonly PdfPiece[]): readonly PdfRow[] {
  const drawn = groupByBaseline(pieces)
  const rows = isDrawnAtRandom(drawn) ? groupByBaseline([...pieces].sort((a, b) => b.y - a.y)) : drawn
  return rows.map(rowOf).filter((row) => row.text !== '')
}

function groupByBaseline(pieces: readonly PdfPiece[]): readonly (readonly PdfPiece[])[] {
  const rows: PdfPiece[][] = []
  let row: PdfPiece[] = []
  for (const piece of pieces) {
    if (piece.text === '') continue
    const first = row[0]
    if (first && Math.abs(first.y - piece.y) > 0.4 * Math.max(first.size, piece.size)) row = []
    if (row.length === 0) rows.push(row)
    row.push(piece)
  }
  return rows
}

/** More than a third of the rows stand above the row drawn before them: no reading order, no columns. */
function isDrawnAtRandom(rows: readonly (readonly PdfPiece[])[]): boolean {
  const upwards = rows.filter((row, at) => {
    const before = rows[at - 1]?.[0]
    return before && row[0] && row[0].y > before.y + before.size
  })
  return rows.length > 5 && upwards.length > rows.length / 3
}

function rowOf(pieces: readonly PdfPiece[]): PdfRow {
  const inOrder = [...pieces].sort((a, b) => a.x - b.x)
  const written = inOrder.filter((piece) => piece.text.trim() !== '')
  const size = Math.max(0, ...written.map((piece) => piece.size))
  let text = ''
  let right = Number.NEGATIVE_INFINITY
  for (const piece of written) {
    if (text !== '')
      text += gap(text, piece.text, (piece.x - right) / (size || 1), inOrder.length > written.length)
    text += piece.text
    right = Math.max(right, piece.x + piece.width)
  }
  return { text: text.trim(), left: written[0]?.x ?? 0, right, y: written[0]?.y ?? 0, size }
}

/**
 * What stands between two pieces that are `ems` apart: a tab between columns, nothing inside Chinese text
 * that is only set wide, a blank where the distance is that of one. `spaced`: the row has blanks of its own.
 */
function gap(before: string, after: string, ems: number, spaced: boolean): string {
  if (ems >= 2) return '\t'
  if (/\s$/.test(before) || /^\s/.test(after)) return ''
  const chinese = CHINESE.test(before.charAt(before.length - 1)) && CHINESE.test(after.charAt(0))
  if (chinese) return ems >= 0.7 ? ' ' : ''
  return ems >= (spaced ? 0.15 : 0.2) ? ' ' : ''
}

const CHINESE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u2014\u2018-\u201d\u2026]/
