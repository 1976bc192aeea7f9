// A list as CSV for Excel: a byte order mark so that Chinese opens rightly, and no cell that a spreadsheet
// would run as a formula.

/** Rows of cells as CSV text with a byte order mark. */
export function csvText(rows: readonly (readonly (string | number | null)[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}

/**
 * One cell. Text that begins like a formula gets an apostrophe; numbers stay numbers.
 *
 * @example cell('=1+1') // "'=1+1"
 */
export function cell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
