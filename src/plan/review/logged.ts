// The log of the review (核对记录): what was changed, by whom, why, before and after. Rows are only added; an
// undo is a row of its own that names what it undoes.

import type { Fragment } from '../draft.ts'

/** Kinds of logged changes. */
export type LoggedKind =
  | 'correct'
  | 'split'
  | 'merge'
  | 'drop'
  | 'restore'
  | 'add'
  | 'reclass'
  | 'assign'
  | 'confirm'
  | 'undo'

/** A change to be logged. */
export type NewLoggedChange = Readonly<{
  planId: string
  version: number
  at: string
  actor: string
  kind: LoggedKind
  keys: readonly string[]
  before: Fragment
  after: Fragment
  reason: string
  undoes: number | null
  onBehalfOf: string | null
  evidenceDigest: string | null
}>

/** A change as logged. */
export type LoggedChange = NewLoggedChange & Readonly<{ id: number }>

/**
 * The latest change of a draft that an undo would take back; units are set by task, not by version, and are
 * changed by setting them anew.
 *
 * @example latestUndoable([correct 1, drop 2, undo 3 of 2]) // correct 1
 */
export function latestUndoable(log: readonly LoggedChange[]): LoggedChange | undefined {
  const undone = new Set(log.map(({ undoes }) => undoes))
  return log.findLast(
    ({ id, kind }) => kind !== 'undo' && kind !== 'assign' && kind !== 'confirm' && !undone.has(id),
  )
}
