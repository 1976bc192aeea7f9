// What a reviewer may do to a draft (核对). Every change is logged with its reason and can be undone.

import type { TargetReading } from '../target.ts'

/** Fields of a target that a correction names; the others stay. */
export type TargetFields = Partial<TargetReading>

/** Fields of a goal or action that a correction names. */
export type ClauseFields = Partial<Readonly<{ taskKey: string | null; start: number; end: number }>>

/** What an entry is. */
export type EntryKind = 'target' | 'goal' | 'action'

/** A new entry: its place in the text, its task, and the reading where it is a target. */
export type NewEntry = Readonly<{
  as: EntryKind
  taskKey: string | null
  start: number
  end: number
  reading?: TargetFields | undefined
}>

/** A change of a draft. */
export type Change =
  | Readonly<{ kind: 'correct'; key: string; fields: TargetFields | ClauseFields }>
  | Readonly<{ kind: 'split'; key: string; parts: readonly TargetFields[] }>
  | Readonly<{ kind: 'merge'; keys: readonly string[]; fields: TargetFields }>
  | Readonly<{ kind: 'drop'; key: string }>
  | Readonly<{ kind: 'restore'; key: string }>
  | Readonly<{ kind: 'add'; entry: NewEntry }>
  | Readonly<{ kind: 'reclass'; key: string; to: EntryKind; reading?: TargetFields | undefined }>
