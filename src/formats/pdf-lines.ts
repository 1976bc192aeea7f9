// From the rows of a PDF page to the lines of its text: rows that are one paragraph are joined, so that a
// sentence stays a sentence. A row goes on in the next one if it reaches the right margin and the next
// starts at the left margin; a title in large print, if both are centred. Chinese is joined without a blank.

import type { PdfRow } from './pdf-rows.ts'

/** Where the running text of a document stands, and its font size. */
export type PdfMargins = Readonly<{ left: number; right: number; size: number }>

/** Finds the margins over all pages, so that a short last page has the same ones. */
export function marginsOf(pages: readonly (readonly PdfRow[])[]): PdfMargins {
  const rows = pages.flat().filter((row) => !row.text.includes('\t'))
  const long = rows.filter((row) => row.text.length >= 10)
  const considered = long.length > 0 ? long : rows
  const lefts = considered.map((row) => row.left).sort((a, b) => a - b)
  const rights = considered.map((row) => row.right).sort((a, b) => a - b)
  const sizes = considered.map((row) => row.size).sort((a, b) => a - b)
  return { left: at(lefts, 0.05), right: at(rights, 0.95), size: at(sizes, 0.5) }
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/** The lines of one page. */
export function linesOfRows(rows: readonly PdfRow[], margins: PdfMargins): readonly string[] {
  const lines: string[] = []
  rows.forEach((row, index) => {
    const before = rows[index - 1]
    const line = lines.at(-1)
    if (before && line !== undefined && goesOn(before, row, margins))
      lines[lines.length - 1] = join(line, row.text)
    else lines.push(row.text)
  })
  return lines
}

function goesOn(row: PdfRow, next: PdfRow, margins: PdfMargins): boolean {
  if (row.text.includes('\t') || next.text.includes('\t')) return false
  const sameType = Math.abs(row.size - next.size) < 0.1 * row.size
  const below = row.y - next.y
  if (!sameType || below <= 0 || below > MOST_LEADING * row.size) return false
  if (row.size > 1.15 * margins.size && isCentred(row, margins) && isCentred(next, margins)) return true

  const reachesRight = row.right > margins.right - 2.5 * row.size
  const startsLeft = Math.abs(next.left - margins.left) < 0.9 * next.size
  return reachesRight && startsLeft && !(ENDS_SENTENCE.test(row.text) && STARTS_CLAUSE.test(next.text))
}

const MOST_LEADING = 2.4
const ENDS_SENTENCE = /[。;;::!?]["”』」)]?$/
const STARTS_CLAUSE =
  /^([一二三四五六七八九十]+、|[((][一二三四五六七八九十\d]+[))]|\d+[..、]|第[一二三四五六七八九十百\d]+[条章节]|——|附件)/

function isCentred(row: PdfRow, margins: PdfMargins): boolean {
  return Math.abs(row.left + row.right - margins.left - margins.right) < 2 * row.size
}

function join(line: string, text: string): string {
  return /[A-Za-z]$/.test(line) && /^[A-Za-z]/.test(text) ? `${line} ${text}` : line + text
}
