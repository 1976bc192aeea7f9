// The text cut into written lines in normal form: blanks go (but between Latin words and numbers), characters
// are canonical, each remembers where it stood. Works on typed arrays: one pass, whatever the length.

import { BLANK, canonical, DROPPED, FORMFEED, NEWLINE } from './canonical.ts'
import { isHighSurrogate } from './normal.ts'

/** A written line: its normal characters and their places; what stood between it and the line before. */
export type Line = {
  text: string
  at: Int32Array
  blankBefore: boolean
  pageBefore: boolean
  /** Where blanks stood between words: index of the character after; wide where a tab or several blanks. */
  gaps: readonly { at: number; wide: boolean }[]
  /** A row of a table, its cells apart by tabs. */
  row?: boolean
}

const BEYOND = 0xe000 // stands for any character outside the basic plane

/** Cuts a decoded text into its non-empty lines. */
export function linesOf(raw: string): { lines: Line[]; surrogates: Int32Array } {
  const lines: Line[] = []
  const surrogates: number[] = []
  let codes = new Uint16Array(256)
  let places = new Int32Array(256)
  let length = 0
  let blankPending = 0
  let gaps: { at: number; wide: boolean }[] = []
  let breaks = 0
  let pageBefore = false

  const finish = () => {
    if (length > 0) {
      const text = decode(codes, length)
      lines.push({ text, at: places.slice(0, length), blankBefore: breaks > 1, pageBefore, gaps })
      breaks = 0
      pageBefore = false
    }
    length = 0
    blankPending = 0
    gaps = []
  }

  for (let i = 0; i < raw.length; i++) {
    const unit = raw.charCodeAt(i)
    let code = canonical(unit)
    if (code === DROPPED) continue
    if (code === NEWLINE || code === FORMFEED) {
      finish()
      if (code === FORMFEED) pageBefore = true
      breaks++
      continue
    }
    if (code === BLANK) {
      if (length > 0) blankPending += unit === 0x09 ? 2 : 1
      continue
    }
    const at = i
    if (isHighSurrogate(unit)) {
      surrogates.push(i)
      code = BEYOND
      i++
    }
    if (length + 2 > codes.length) {
      const [wider, further] = [new Uint16Array(codes.length * 2), new Int32Array(codes.length * 2)]
      wider.set(codes)
      further.set(places)
      codes = wider
      places = further
    }
    const gap = blankPending
    if (gap > 0 && isLatin(codes[length - 1] as number) && isLatin(code)) {
      codes[length] = BLANK
      places[length++] = at - 1
    }
    blankPending = 0
    if (gap > 0) gaps.push({ at: length, wide: gap > 1 })
    codes[length] = code
    places[length++] = at
  }
  finish()
  return { lines, surrogates: Int32Array.from(surrogates) }
}

function isLatin(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    code === 0x25
  )
}

function decode(codes: Uint16Array, length: number): string {
  let text = ''
  for (let i = 0; i < length; i += 8192) {
    text += String.fromCharCode.apply(
      null,
      codes.subarray(i, Math.min(i + 8192, length)) as unknown as number[],
    )
  }
  return text
}
