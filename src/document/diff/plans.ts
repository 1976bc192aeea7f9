// What changed between two texts of a plan: tasks and targets added, removed, changed, moved. The same target keeps
// its history when its number, its task or its value changes; so it is recognised by its indicator and its task.

import type { ParsedPlan, ParsedTarget, ParsedTask } from '../types.ts'
import { likenessOf, type Pair, paired } from './pair.ts'

/** A thing that changed: both versions and the names of the fields that differ. */
export type Changed<T> = Pair<T> & Readonly<{ fields: readonly (keyof T & string)[] }>

/** What happened to one sort of thing. A thing may be both changed and moved. */
export type Changes<T> = Readonly<{
  added: readonly T[]
  removed: readonly T[]
  changed: readonly Changed<T>[]
  /** Renumbered, put under another task or section, or put before or after others. */
  moved: readonly Pair<T>[]
}>

/** A task with the section it stands in. */
export type PlacedTask = ParsedTask & Readonly<{ section: string }>

/** The difference between two plans. */
export type PlanDiff = Readonly<{ tasks: Changes<PlacedTask>; targets: Changes<ParsedTarget> }>

const TASK_FIELDS = ['title', 'lead', 'support'] as const
const TARGET_FIELDS = [
  'indicator',
  'comparator',
  'value',
  'valueMax',
  'unit',
  'kind',
  'recurrence',
  'year',
  'base',
] as const

/** Compares an old and a new plan. */
export function diffPlans(before: ParsedPlan, after: ParsedPlan): PlanDiff {
  const tasks = paired(tasksOf(before), tasksOf(after), {
    key: (task) => task.title,
    likeness: (a, b) => likenessOf(a.title, b.title) * 0.9 + (a.number === b.number ? 0.1 : 0),
    least: 0.5,
  })
  const renamed = new Map(tasks.pairs.map((pair) => [pair.old.number, pair.new.number]))
  const home = (target: ParsedTarget) => renamed.get(target.task) ?? target.task
  const olds = new Set(before.targets)
  const targets = paired(before.targets, after.targets, {
    key: (target) =>
      [olds.has(target) ? home(target) : target.task, target.indicator, target.unit].join('\u0000'),
    likeness: (a, b) => {
      const name = likenessOf(a.indicator, b.indicator)
      if (name < 0.5) return 0
      const near = home(a) === b.task ? 0.15 : 0
      return name * 0.6 + near + (a.unit === b.unit ? 0.15 : 0) + (a.value === b.value ? 0.1 : 0)
    },
    least: 0.6,
  })
  const changedTasks = changes(tasks, TASK_FIELDS)
  const changedTargets = changes(targets, TARGET_FIELDS)
  return {
    tasks: {
      ...changedTasks,
      moved: moved(tasks.pairs, (task) => [task.section, task.number].join('\u0000')),
    },
    targets: { ...changedTargets, moved: moved(targets.pairs, (target) => target.task) },
  }
}

function tasksOf(plan: ParsedPlan): PlacedTask[] {
  return plan.sections.flatMap((section) =>
    section.tasks.map((task) => ({ ...task, section: section.number })),
  )
}

function changes<T>(
  pairing: { pairs: readonly Pair<T>[]; added: readonly T[]; removed: readonly T[] },
  fields: readonly (keyof T & string)[],
) {
  const changed = pairing.pairs
    .map((pair) => ({
      ...pair,
      fields: fields.filter((field) => JSON.stringify(pair.old[field]) !== JSON.stringify(pair.new[field])),
    }))
    .filter((pair) => pair.fields.length > 0)
  return { added: pairing.added, removed: pairing.removed, changed }
}

/** Pairs whose place differs by name, or that no longer stand in the old order. */
function moved<T extends { start: number }>(
  pairs: readonly Pair<T>[],
  placeOf: (thing: T) => string,
): Pair<T>[] {
  const inOrder = [...pairs].sort((a, b) => a.old.start - b.old.start)
  const kept = longestRising(inOrder.map((pair) => pair.new.start))
  return inOrder.filter((pair, i) => placeOf(pair.old) !== placeOf(pair.new) || !kept.has(i))
}

/** Indices of a longest rising subsequence: what did not move (patience sorting). */
function longestRising(values: readonly number[]): Set<number> {
  const tails: number[] = []
  const before: number[] = []
  for (const [i, value] of values.entries()) {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((values[tails[middle] as number] as number) < value) low = middle + 1
      else high = middle
    }
    before[i] = tails[low - 1] ?? -1
    tails[low] = i
  }
  const kept = new Set<number>()
  for (let i = tails.at(-1) ?? -1; i >= 0; i = before[i] as number) kept.add(i)
  return kept
}
