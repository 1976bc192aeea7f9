// The normal form of a text: what the grammar reads, with the way back to the original. Each normal character
// stands for exactly one written character, so a span of the normal form is a slice of the original.

import type { Quoted } from '../types.ts'

/** A span of the normal text, end exclusive. */
export type Span = Readonly<{ from: number; to: number }>

/** The normal text (paragraphs end in a line feed) and, per character, its index in the original (UTF-16). */
export type Normal = Readonly<{ raw: string; text: string; at: Int32Array; surrogates: Int32Array }>

/** The place of a span in the original, in code points, with its characters. Empty spans are a bug. */
export function quote(normal: Normal, span: Span): Quoted {
  let { from, to } = span
  while (from < to && isGap(normal.text, from)) from++
  while (to > from && isGap(normal.text, to - 1)) to--
  if (from >= to) throw new RangeError(`empty span ${span.from}..${span.to}`)
  const first = normal.at[from] as number
  const last = normal.at[to - 1] as number
  const end = last + (isHighSurrogate(normal.raw.charCodeAt(last)) ? 2 : 1)
  return {
    start: first - surrogatesBefore(normal, first),
    end: end - surrogatesBefore(normal, end),
    text: normal.raw.slice(first, end),
  }
}

/** A name as it is stored: letters, digits and characters in normal form, punctuation as printed, no blanks. */
export function nameOf(normal: Normal, span: Span): string {
  let name = ''
  for (let i = span.from; i < span.to; i++) {
    const char = normal.text[i] as string
    if (char === '\n' || char === '\t') continue
    const written = normal.raw.charCodeAt(normal.at[i] as number)
    if (isHighSurrogate(written)) name += normal.raw.slice(normal.at[i], (normal.at[i] as number) + 2)
    else name += isWordCode(normal.text.charCodeAt(i)) ? char : String.fromCharCode(written)
  }
  return name.trim()
}

/** True for the first half of a character outside the basic plane. */
export function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}

/** A letter, a digit, a character, or one of % and . (which keep their normal form in names). */
function isWordCode(code: number): boolean {
  if (code >= 0x4e00 && code <= 0x9fff) return true
  if (code < 0x80)
    return (
      (code >= 0x30 && code <= 0x39) ||
      (code >= 0x41 && code <= 0x5a) ||
      (code >= 0x61 && code <= 0x7a) ||
      code === 0x25 ||
      code === 0x2e
    )
  return /[\p{L}\p{N}]/u.test(String.fromCharCode(code))
}

function isGap(text: string, index: number): boolean {
  const char = text[index]
  return char === ' ' || char === '\n' || char === '\t'
}

/** How many two-unit characters begin before a UTF-16 index. */
function surrogatesBefore(normal: Normal, index: number): number {
  let low = 0
  let high = normal.surrogates.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((normal.surrogates[middle] as number) < index) low = middle + 1
    else high = middle
  }
  return low
}
