// CSV (RFC 4180) as Excel opens it without asking: UTF-8 with a byte order mark, CRLF. A text that a
// spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV injection); numbers are
// numbers and stay as they are.

/** A cell: text, a number, a decimal given as text that is to stay a number, or nothing. */
export type CsvCell = string | number | null | Readonly<{ number: string }>

/**
 * Writes rows as CSV.
 *
 * @example writeCsv([['=1+1', -2]]) // "\ufeff'=1+1,-2\r\n"
 */
export function writeCsv(rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')}`
}

/** A text that no spreadsheet takes for a formula. */
export function neutral(text: string): string {
  return /^\s*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text
}

function cellText(cell: CsvCell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  if (typeof cell === 'object') return cell.number
  const text = neutral(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
