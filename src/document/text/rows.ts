// Lines that are rows of a table: cells apart by tabs, wide gaps or bars, no sentence in them. In the normal form
// their cells stay apart (by a tab); everything else loses its blanks.

import type { Line } from './lines.ts'

const CELL_NUMBER = /^[≥≤〈〉]?〔?\d[\d.，]*%?〕?(?:以上|左右|以内|以下)?$/
const HEAD = /指标|目标值|单位/
const ATTRIBUTE = /^(?:预期性|约束性|指导性)$/

/** The line as a row with its cells apart, or unchanged. */
export function withCells(line: Line): Line {
  const gaps = line.text.includes('|') ? barGaps(line) : line.gaps
  if (gaps.length < 2 || line.text.length > 160 || /[。；！？]/.test(line.text)) return line
  const cuts = [0, ...gaps.map(({ at }) => at), line.text.length]
  const cells = cuts.slice(0, -1).map((cut, i) => line.text.slice(cut, cuts[i + 1]).replaceAll('|', ''))
  const wide = gaps.filter((gap) => gap.wide).length
  const numbers = cells.filter((cell) => CELL_NUMBER.test(cell)).length
  const named = cells.some((cell) => /[\u4e00-\u9fff]{2}/.test(cell))
  const marked = cells.some((cell) => ATTRIBUTE.test(cell))
  const head = cells.filter((cell) => HEAD.test(cell)).length >= 1 && cells.every((cell) => cell.length <= 20)
  if (!named || !((wide >= 2 && numbers >= 1) || (marked && numbers >= 1) || head)) return line
  return rebuilt(line, gaps)
}

function barGaps(line: Line): Line['gaps'] {
  const bars = [...line.text.matchAll(/\|/g)].map((match) => ({ at: match.index, wide: true }))
  return bars.filter(({ at }) => at > 0 && at < line.text.length - 1)
}

function rebuilt(line: Line, gaps: Line['gaps']): Line {
  const text: string[] = []
  const at: number[] = []
  const starts = new Set(gaps.map((gap) => gap.at))
  for (let i = 0; i < line.text.length; i++) {
    const char = line.text[i] as string
    const bar = char === '|'
    if (starts.has(i)) {
      text.push('\t')
      at.push(line.at[bar ? i : i - 1] as number)
    }
    if (bar || (char === ' ' && starts.has(i + 1))) continue
    text.push(char)
    at.push(line.at[i] as number)
  }
  return { ...line, text: text.join(''), at: Int32Array.from(at), row: true }
}
