// A version's content as the review works on it: tasks, targets, goals, actions. A change is described by
// the entries before it and after it (two fragments), so that it can be logged whole and undone exactly.

import type { Action, Goal } from './clause.ts'
import type { Section, Task, TaskUnit } from './task.ts'
import type { Target } from './target.ts'

/** The letters of keys: task, target, goal, action. */
export type KeyLetter = 'K' | 'T' | 'G' | 'A'

/** The next number of each letter; a number is never used again, whatever becomes of its entry. */
export type NextKeys = Readonly<Record<KeyLetter, number>>

/** Keys of a plan that has none yet. */
export const firstKeys: NextKeys = { K: 1, T: 1, G: 1, A: 1 }

/** What a version holds. */
export type Draft = Readonly<{
  sections: readonly Section[]
  tasks: readonly Task[]
  targets: readonly Target[]
  goals: readonly Goal[]
  actions: readonly Action[]
}>

/** The units of one task. */
export type TaskUnits = Readonly<{ taskKey: string; units: readonly TaskUnit[] }>

/** Some entries of a version. */
export type Fragment = Readonly<{
  targets?: readonly Target[]
  goals?: readonly Goal[]
  actions?: readonly Action[]
  units?: readonly TaskUnits[]
}>

/** Hands out keys in order. */
export type KeyMaker = Readonly<{ make: (letter: KeyLetter) => string; next: () => NextKeys }>

/** A key maker that goes on from `from`. */
export function keyMaker(from: NextKeys): KeyMaker {
  const next: Record<KeyLetter, number> = { ...from }
  return {
    make: (letter) => {
      const key = `${letter}${next[letter]}`
      next[letter] += 1
      return key
    },
    next: () => ({ ...next }),
  }
}

/** The keys of a fragment's targets, goals and actions, and of the tasks whose units it holds. */
export function keysOf(fragment: Fragment): readonly string[] {
  const entries = [...(fragment.targets ?? []), ...(fragment.goals ?? []), ...(fragment.actions ?? [])]
  return [...entries.map(({ key }) => key), ...(fragment.units ?? []).map(({ taskKey }) => taskKey)]
}

/** The draft with `before` taken out and `after` put in: what the store does to a version's rows. */
export function withChange(draft: Draft, before: Fragment, after: Fragment): Draft {
  return {
    ...draft,
    targets: exchange(draft.targets, before.targets, after.targets),
    goals: exchange(draft.goals, before.goals, after.goals),
    actions: exchange(draft.actions, before.actions, after.actions),
  }
}

type Entry = Readonly<{ key: string; position: number }>

function exchange<E extends Entry>(
  entries: readonly E[],
  before: readonly E[] = [],
  after: readonly E[] = [],
): readonly E[] {
  const gone = new Set([...before, ...after].map(({ key }) => key))
  return [...entries.filter(({ key }) => !gone.has(key)), ...after].sort(inTextOrder)
}

/** Entries in the order of the text; those at one place in the order of their keys. */
export function inTextOrder(a: Entry, b: Entry): number {
  return a.position - b.position || Number(a.key.slice(1)) - Number(b.key.slice(1))
}
