// Markdown marks at the start of a line (#, >, list bullets) and bold marks around words carry no meaning for a
// plan; web copies are full of them. They are taken out of the normal form like blanks.

import type { Line } from './lines.ts'

const LEADING = /^(?:#{1,6}|>+|[*+•●■◆▪➢★☆]|\|)+ ?/
const SOME = /\*\*|__|^[#>*+•●■◆▪➢★☆|]/

/** The line without markup; null where nothing else stood there. */
export function withoutMarkup(line: Line): Line | null {
  if (!SOME.test(line.text)) return line
  if (/^[*_—=|:+~ -]+$/.test(line.text) && !/\d/.test(line.text)) return null
  const keep: number[] = []
  const lead = LEADING.exec(line.text)?.[0].length ?? 0
  for (let i = lead; i < line.text.length; i++) {
    const pair = line.text.slice(i, i + 2)
    if (pair === '**' || pair === '__') i++
    else keep.push(i)
  }
  if (keep.length === 0) return null
  const at = Int32Array.from(keep, (i) => line.at[i] as number)
  return { ...line, text: keep.map((i) => line.text[i]).join(''), at }
}
