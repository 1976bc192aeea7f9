// What stands on a page without belonging to the text (GB/T 9704 7.6: page numbers between dashes; running
// heads of gazettes and PDF exports). Such lines are taken out before sentences are put together again.

import type { Line } from './lines.ts'

const PAGE_NUMBER =
  /^(?:[—\-·_~ ]{1,6}\d{1,4}[—\-·_~ ]{1,6}|第\d{1,4}页(?:[，/]?共\d{1,4}页)?|\d{1,4}\/\d{1,4}|〔?第?\d{1,4}页〕?)$/
const BARE_NUMBER = /^\d{1,3}$/

/** The lines without page numbers and running heads. */
export function withoutFurniture(lines: readonly Line[]): Line[] {
  const bare = bareNumbersAreCounting(lines)
  const page = lines.map((line) => PAGE_NUMBER.test(line.text) || (bare && standsAlone(line)))
  const heads = runningHeads(lines, page)
  return lines.filter((line, i) => {
    const goes = page[i] === true || heads.has(line.text)
    const next = lines[i + 1]
    if (goes && next) {
      next.pageBefore ||= true
      next.blankBefore ||= line.blankBefore
    }
    return !goes
  })
}

function standsAlone(line: Line): boolean {
  return BARE_NUMBER.test(line.text) && (line.blankBefore || line.pageBefore)
}

/** Bare numbers are page numbers only where they count up by one through the document. */
function bareNumbersAreCounting(lines: readonly Line[]): boolean {
  const numbers = lines.filter(standsAlone).map((line) => Number(line.text))
  return (
    numbers.length >= 2 && numbers.every((value, i) => i === 0 || value === (numbers[i - 1] as number) + 1)
  )
}

/** Short lines that stand three times or more beside a page end. */
function runningHeads(lines: readonly Line[], page: readonly boolean[]): Set<string> {
  const beside = new Map<string, number>()
  for (const [i, line] of lines.entries()) {
    if (page[i] || line.text.length > 40 || /[。；：（）]$/.test(line.text)) continue
    if (line.pageBefore || page[i - 1] || page[i + 1]) beside.set(line.text, (beside.get(line.text) ?? 0) + 1)
  }
  return new Set([...beside].filter(([, times]) => times >= 3).map(([text]) => text))
}
