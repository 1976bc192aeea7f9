// Decides what a reviewer's change does to a draft: the entries before it, the entries after it. Nothing is
// ever deleted by a change: what is split, merged or re-classed stays as a dropped entry under its key.

import { refuse } from '../../kernel/problem.ts'
import type { Action, Goal } from '../clause.ts'
import { type Draft, type Fragment, type KeyMaker, type NextKeys, keyMaker, keysOf } from '../draft.ts'
import type { Target } from '../target.ts'
import type { OfficialText } from '../text/points.ts'
import type { Change, NewEntry } from './change.ts'
import { newAction, newGoal, newTarget, withClauseFields, withTargetFields } from './entry.ts'

/** What a change does. */
export type DecidedChange = Readonly<{
  keys: readonly string[]
  before: Fragment
  after: Fragment
  nextKeys: NextKeys
}>

/** A draft, its text and the keys that are still free. */
export type ReviewDesk = Readonly<{ draft: Draft; text: OfficialText; nextKeys: NextKeys }>

/**
 * Decides one change.
 *
 * @throws {Refusal} naming what is wrong with it.
 */
export function decideChange(desk: ReviewDesk, change: Change): DecidedChange {
  const keys = keyMaker(desk.nextKeys)
  const { before, after } = apply({ ...desk, keys }, change)
  return { keys: [...new Set([...keysOf(before), ...keysOf(after)])], before, after, nextKeys: keys.next() }
}

type Desk = ReviewDesk & Readonly<{ keys: KeyMaker }>
type Step = Readonly<{ before: Fragment; after: Fragment }>

function apply(desk: Desk, change: Change): Step {
  switch (change.kind) {
    case 'correct':
      return correct(desk, change)
    case 'split':
      return split(desk, change)
    case 'merge':
      return merge(desk, change)
    case 'drop':
    case 'restore':
      return setState(desk, change)
    case 'add':
      return { before: {}, after: added(desk, change.entry) }
    case 'reclass':
      return reclass(desk, change)
  }
}

function correct(desk: Desk, { key, fields }: Extract<Change, { kind: 'correct' }>): Step {
  const entry = find(desk.draft, key)
  mustStand(entry)
  if (entry.as === 'target') {
    const corrected = withTargetFields(desk, entry.entry, fields)
    mustDiffer(entry.entry, corrected)
    return { before: { targets: [entry.entry] }, after: { targets: [marked(corrected)] } }
  }
  const corrected = withClauseFields(desk, entry.entry, fields)
  mustDiffer(entry.entry, corrected)
  const next = { ...corrected, origin: corrected.origin === 'added' ? 'added' : 'corrected' } as const
  return entry.as === 'goal'
    ? { before: { goals: [entry.entry] }, after: { goals: [next as Goal] } }
    : { before: { actions: [entry.entry] }, after: { actions: [next as Action] } }
}

// What people made stays theirs; what the parser read is now corrected.
function marked(target: Target): Target {
  return target.origin === 'read' ? { ...target, origin: 'corrected' } : target
}

function split(desk: Desk, { key, parts }: Extract<Change, { kind: 'split' }>): Step {
  const whole = liveTarget(desk.draft, key)
  if (parts.length < 2) refuse('change-needs-targets')
  const made = parts.map((part): Target => {
    const origin = { ...whole, key: desk.keys.make('T'), origin: 'split', parsedPosition: null } as const
    return withTargetFields(desk, origin, part)
  })
  return { before: { targets: [whole] }, after: { targets: [dropped(whole), ...made] } }
}

function merge(desk: Desk, { keys, fields }: Extract<Change, { kind: 'merge' }>): Step {
  const parts = [...new Set(keys)].map((key) => liveTarget(desk.draft, key))
  const first = parts[0]
  if (!first || parts.length < 2) refuse('change-needs-targets')
  const merged = withTargetFields(
    desk,
    { ...first, key: desk.keys.make('T'), origin: 'merged', parsedPosition: null },
    {
      start: Math.min(...parts.map(({ start }) => start)),
      end: Math.max(...parts.map(({ end }) => end)),
      ...fields,
    },
  )
  return { before: { targets: parts }, after: { targets: [...parts.map(dropped), merged] } }
}

function setState(desk: Desk, change: Extract<Change, { kind: 'drop' | 'restore' }>): Step {
  const entry = find(desk.draft, change.key)
  const toDropped = change.kind === 'drop'
  if (toDropped === (entry.entry.state === 'dropped'))
    refuse('change-wrong-state', { key: change.key, state: entry.entry.state })
  const state = toDropped ? 'dropped' : 'live'
  if (entry.as === 'target')
    return { before: { targets: [entry.entry] }, after: { targets: [{ ...entry.entry, state }] } }
  if (entry.as === 'goal')
    return { before: { goals: [entry.entry] }, after: { goals: [{ ...entry.entry, state }] } }
  const next: Action = { ...entry.entry, state: toDropped ? 'dropped' : 'candidate' }
  return { before: { actions: [entry.entry] }, after: { actions: [next] } }
}

function added(desk: Desk, entry: NewEntry): Fragment {
  if (entry.as === 'target') return { targets: [newTarget(desk, desk.keys.make('T'), entry)] }
  if (entry.as === 'goal') return { goals: [newGoal(desk, desk.keys.make('G'), entry)] }
  return { actions: [newAction(desk, desk.keys.make('A'), entry)] }
}

function reclass(desk: Desk, { key, to, reading }: Extract<Change, { kind: 'reclass' }>): Step {
  const from = find(desk.draft, key)
  mustStand(from)
  if (from.as === to) refuse('change-nothing')
  const { taskKey, start, end } = from.entry
  const made = added(desk, { as: to, taskKey, start, end, reading })
  if (from.as === 'target')
    return { before: { targets: [from.entry] }, after: { targets: [dropped(from.entry)], ...made } }
  if (from.as === 'goal')
    return { before: { goals: [from.entry] }, after: { goals: [dropped(from.entry)], ...made } }
  return { before: { actions: [from.entry] }, after: { actions: [dropped(from.entry)], ...made } }
}

function dropped<E extends { state: string }>(entry: E): E & { state: 'dropped' } {
  return { ...entry, state: 'dropped' }
}

type Found =
  | Readonly<{ as: 'target'; entry: Target }>
  | Readonly<{ as: 'goal'; entry: Goal }>
  | Readonly<{ as: 'action'; entry: Action }>

function find(draft: Draft, key: string): Found {
  const target = draft.targets.find((each) => each.key === key)
  if (target) return { as: 'target', entry: target }
  const goal = draft.goals.find((each) => each.key === key)
  if (goal) return { as: 'goal', entry: goal }
  const action = draft.actions.find((each) => each.key === key)
  if (action) return { as: 'action', entry: action }
  return refuse('change-unknown-item', { key }, 'key')
}

function mustStand({ entry }: Found): void {
  if (entry.state === 'dropped') refuse('change-wrong-state', { key: entry.key, state: entry.state }, 'key')
}

function mustDiffer(before: object, after: object): void {
  if (JSON.stringify(before) === JSON.stringify(after)) refuse('change-nothing')
}

function liveTarget(draft: Draft, key: string): Target {
  const found = find(draft, key)
  mustStand(found)
  return found.as === 'target' ? found.entry : refuse('change-unknown-item', { key }, 'key')
}
