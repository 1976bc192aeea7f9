// Paragraphs of the normal text with their numbering marks. A text whose line ends were lost is cut again before
// marks that go on counting: 。2. after 1., 。（二） after （一）.

import type { Span } from '../text/normal.ts'
import { type Mark, type MarkKind, markOf } from './mark.ts'

/** One paragraph: its span without the line feed, and the mark it begins with. */
export type Paragraph = Span & { readonly mark: Mark | null }

const INNER =
  /(?<=[。；：！？）”])(?=[（〔]?[一二三四五六七八九十]{1,3}[、）〕]|\d{1,2}[.、](?!\d)|第[一二三四五六七八九十]{1,4}[条章])/g
const HEADED =
  /(?<=[^，。；：、“（0-9一二三四五六七八九十])(?=（[一二三四五六七八九十]{1,3}）|\d{1,2}\.(?!\d))/g

/** Cuts the normal text into paragraphs. */
export function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = []
  const last = new Map<MarkKind, number>()
  let from = 0
  while (from < text.length) {
    let end = text.indexOf('\n', from)
    if (end < 0) end = text.length
    for (const piece of pieces(text, from, end, last)) paragraphs.push(piece)
    from = end + 1
  }
  return paragraphs
}

function pieces(text: string, from: number, to: number, last: Map<MarkKind, number>): Paragraph[] {
  const line = text.slice(from, to)
  const cuts = [0]
  const before = last.get('arabic') ?? 0
  count(markOf(line), last)
  for (const pattern of [INNER, HEADED]) {
    if (pattern === HEADED && (cuts.length > 1 || /[。；]/.test(line.slice(0, 30)))) continue
    for (const match of line.matchAll(pattern)) {
      const mark = markOf(line.slice(match.index, match.index + 16))
      if (!mark || !goesOn(mark, last) || match.index === 0) continue
      cuts.push(match.index)
      count(mark, last)
    }
  }
  cuts.sort((a, b) => a - b)
  const late = cuts.length === 1 ? counted(line.slice(0, 16), before) : null
  if (late && !markOf(line.slice(0, 16))) count(late, last)
  return cuts.map((cut, i) => {
    const end = cuts[i + 1] ?? line.length
    const head = line.slice(cut, Math.min(end, cut + 16))
    return { from: from + cut, to: from + end, mark: markOf(head) ?? counted(head, before) }
  })
}

/** 11.121人才梯队项目: a number that goes on counting is a mark, though a figure follows its point. */
function counted(head: string, last: number): Mark | null {
  const match = /^(\d{1,3})\.(?=\d+[^\d.%万亿])/.exec(head)
  if (!match || Number(match[1]) !== last + 1 || last === 0) return null
  return {
    kind: 'arabic',
    ordinal: last + 1,
    length: match[0].length,
    numberLength: (match[1] as string).length,
  }
}

/** A mark inside a line counts only as the next of its kind, or as a first one under a heading. */
function goesOn(mark: Mark, last: ReadonlyMap<MarkKind, number>): boolean {
  return mark.ordinal === (last.get(mark.kind) ?? 0) + 1
}

function count(mark: Mark | null, last: Map<MarkKind, number>): void {
  if (!mark) return
  last.set(mark.kind, mark.ordinal)
  if (mark.kind === 'cjk') last.delete('bracket')
}
