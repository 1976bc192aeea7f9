// The official text by Unicode code points, in which all offsets are counted, and the way from there to the
// UTF-16 units in which browsers count.

import { refuse } from '../../kernel/problem.ts'
import type { Place } from '../../document/index.ts'

/** A text that is cut by code points. */
export type OfficialText = Readonly<{
  /** Number of code points. */
  length: number
  /** The characters of a place. */
  cut: (place: Place) => string
  /** Offset in UTF-16 units of an offset in code points. */
  utf16: (offset: number) => number
}>

/** Prepares a text for cutting. */
export function officialText(text: string): OfficialText {
  const points = Array.from(text)
  if (points.length === text.length)
    return { length: text.length, cut: ({ start, end }) => text.slice(start, end), utf16: (offset) => offset }
  const units = new Uint32Array(points.length + 1)
  points.forEach((point, at) => {
    units[at + 1] = (units[at] ?? 0) + point.length
  })
  const utf16 = (offset: number) => units[offset] ?? text.length
  return { length: points.length, cut: ({ start, end }) => text.slice(utf16(start), utf16(end)), utf16 }
}

/** The characters of a place that somebody selected. @throws {Refusal} where there are none. */
export function cutSelected(text: OfficialText, place: Place): string {
  const { start, end } = place
  const selected = start >= 0 && start < end && end <= text.length ? text.cut(place) : ''
  if (selected.trim() === '') refuse('span-outside-text', { start, end, length: text.length })
  return selected
}
