// Sentences and clauses. A sentence ends at 。！？ or with its paragraph; a clause at ，；：too. Inside brackets,
// book titles and quotation marks nothing ends.

import type { Span } from './normal.ts'

const OPENING = '（《“〈〔'
const CLOSING = '）》”〉〕'
const MARKS = /[（《“〈〔）》”〉〕]/g
/** No sentence of a plan is longer; junk is cut so that work stays linear. */
const LONGEST = 1500
const SOFT = '，；、：'

/** A clause with the mark that ended it. */
export type Clause = Span & { readonly end: string }

/** The sentences of a stretch of normal text. */
export function sentencesIn(text: string, span: Span): Span[] {
  return cut(text, span, '。！？').map(({ from, to }) => ({ from, to }))
}

/** The clauses of a sentence; the marks that end them are not part of them. */
export function clausesIn(text: string, span: Span): Clause[] {
  return cut(text, span, '，；：。！？').map(({ from, to, end }) => ({
    from,
    to: end === '' ? to : to - 1,
    end,
  }))
}

function cut(text: string, span: Span, stops: string): Clause[] {
  const pieces: Clause[] = []
  const closers = closersIn(text, span)
  let from = span.from
  for (let i = span.from; i < span.to; i++) {
    const char = text[i] as string
    const close = closers.get(i)
    if (i - from >= LONGEST && (SOFT.includes(char) || i - from >= 2 * LONGEST)) {
      pieces.push({ from, to: i + 1, end: char })
      from = i + 1
      continue
    }
    if (close !== undefined && close - from < LONGEST) {
      i = close
      continue
    }
    if (!stops.includes(char)) continue
    if (char === '：' && /\d/.test(text[i - 1] ?? '') && /\d/.test(text[i + 1] ?? '')) continue // 9:00, 1:7
    let to = i + 1
    while (to < span.to && stops === '。！？' && CLOSING.includes(text[to] as string)) to++
    if (i > from) pieces.push({ from, to, end: char })
    from = to
    i = to - 1
  }
  if (from < span.to) pieces.push({ from, to: span.to, end: '' })
  return pieces
}

/**
 * For each opening mark that is closed within the span, where. Unclosed marks hide nothing; quotation marks around
 * whole clauses quote a statement, not a name, and hide nothing either.
 */
function closersIn(text: string, span: Span): Map<number, number> {
  const pairs = new Map<number, number>()
  const open: number[] = []
  for (const match of text.slice(span.from, span.to).matchAll(MARKS)) {
    const i = span.from + match.index
    const char = match[0]
    if (OPENING.includes(char)) open.push(i)
    else if (CLOSING.includes(char)) {
      const kind = CLOSING.indexOf(char)
      let depth = open.length - 1
      const deepest = Math.max(0, open.length - 8) // bounded, so that junk stays linear
      while (depth >= deepest && text[open[depth] as number] !== OPENING[kind]) depth--
      if (depth < deepest) continue
      if (!(char === '”' && /[，。；]/.test(text.slice(open[depth] as number, i))))
        pairs.set(open[depth] as number, i)
      open.length = depth
    }
  }
  return pairs
}

/** The spans of a stretch that stand in marks of the given opening kinds, outermost first. */
export function enclosed(text: string, span: Span, opening: string): Span[] {
  return [...closersIn(text, span)]
    .filter(([at]) => opening.includes(text[at] as string))
    .map(([from, to]) => ({ from, to: to + 1 }))
}
