// The entries of a reading as marks over its text.

import type { Action, Goal, Quoted, Target } from '../shapes.ts'
import type { MarkKind, TextMark } from './segments.ts'

/** The entries of one reading. */
export type Reading = Readonly<{
  targets: readonly Target[]
  goals: readonly Goal[]
  actions: readonly Action[]
}>

/** Marks of what stands; dropped entries leave no mark. */
export function readingMarks(reading: Reading, unmapped: readonly Quoted[] = []): readonly TextMark[] {
  return [
    ...marksOf('target', reading.targets),
    ...marksOf('goal', reading.goals),
    ...marksOf('action', reading.actions),
    ...unmapped.map(({ start, end }) => ({ kind: 'unmapped' as const, key: `U${start}`, start, end })),
  ]
}

/**
 * What no entry covers and what is no heading: the context (salutation, motive, signature), shown on request.
 */
export function contextMarks(
  length: number,
  covered: readonly Readonly<{ start: number; end: number }>[],
): readonly TextMark[] {
  const marks: TextMark[] = []
  let from = 0
  for (const { start, end } of [...covered].sort((a, b) => a.start - b.start)) {
    if (start > from) marks.push({ kind: 'context', key: `C${from}`, start: from, end: start })
    from = Math.max(from, end)
  }
  if (from < length) marks.push({ kind: 'context', key: `C${from}`, start: from, end: length })
  return marks
}

type Entry = Readonly<{ key: string; start: number; end: number; state: string }>

function marksOf(kind: MarkKind, entries: readonly Entry[]): readonly TextMark[] {
  return entries
    .filter(({ state }) => state !== 'dropped')
    .map(({ key, start, end }) => ({ kind, key, start, end }))
}
