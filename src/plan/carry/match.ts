// Which part of an amended text is which part of the old one. diffPlans says what was added, removed, changed
// and moved; what it does not name is unchanged and stands in the old order, so it pairs off in that order.

import { type ParsedPlan, type ParsedTarget, diffPlans, likenessOf, paired } from '../../document/index.ts'

/** Old starts of tasks by new starts, and old positions of targets by new positions. */
export type Matches = Readonly<{
  tasks: ReadonlyMap<number, number>
  targets: ReadonlyMap<number, number>
}>

/** Matches the tasks and targets of two readings. */
export function matchReadings(old: ParsedPlan, now: ParsedPlan): Matches {
  const diff = diffPlans(old, now)
  const tasks = pairsOf(allTasks(old), allTasks(now), diff.tasks, ({ start }) => start)
  const targets = pairsOf(old.targets, now.targets, diff.targets, ({ start, end }) => `${start}-${end}`)
  return {
    tasks: new Map(tasks.map((pair) => [pair.now.start, pair.old.start])),
    targets: new Map(
      targets.map((pair) => [positionIn(now.targets, pair.now), positionIn(old.targets, pair.old)]),
    ),
  }
}

function positionIn(list: readonly ParsedTarget[], target: ParsedTarget): number {
  return list.findIndex((each) => each.start === target.start && each.end === target.end)
}

function allTasks(plan: ParsedPlan) {
  return plan.sections.flatMap(({ tasks }) => tasks)
}

type Placed = Readonly<{ start: number }>
type Named<T> = Readonly<{
  added: readonly T[]
  removed: readonly T[]
  changed: readonly Readonly<{ old: T; new: T }>[]
  moved: readonly Readonly<{ old: T; new: T }>[]
}>
type Paired<T> = Readonly<{ old: T; now: T }>

function pairsOf<T extends Placed, N extends T>(
  old: readonly T[],
  now: readonly T[],
  named: Named<N>,
  nameOf: (thing: Placed & { end?: number }) => number | string,
): readonly Paired<T>[] {
  const told = new Map<number | string, Paired<T>>()
  for (const pair of [...named.changed, ...named.moved])
    told.set(nameOf(pair.new), { old: pair.old, now: pair.new })
  const oldTold = new Set([
    ...[...told.values()].map((pair) => nameOf(pair.old)),
    ...named.removed.map(nameOf),
  ])
  const nowTold = new Set([...told.keys(), ...named.added.map(nameOf)])
  const restOld = inOrder(old.filter((thing) => !oldTold.has(nameOf(thing))))
  const restNow = inOrder(now.filter((thing) => !nowTold.has(nameOf(thing))))
  const rest = restNow.flatMap((thing, at) => {
    const before = restOld[at]
    return before ? [{ old: before, now: thing }] : []
  })
  return [...told.values(), ...rest]
}

function inOrder<T extends Placed>(things: readonly T[]): readonly T[] {
  return [...things].sort((a, b) => a.start - b.start)
}

/** A goal or action as it is matched: what it says and under which task. */
export type Worded = Readonly<{ text: string; taskKey: string | null }>

/** Pairs clauses by their words, the same task first; the new clause leads to the old one. */
export function matchClauses<O extends Worded, N extends Worded>(
  old: readonly O[],
  now: readonly N[],
): ReadonlyMap<N, O> {
  type Side = Readonly<{ words: string; taskKey: string | null; old?: O; now?: N }>
  const { pairs } = paired<Side>(
    old.map((clause) => ({ words: canonical(clause.text), taskKey: clause.taskKey, old: clause })),
    now.map((clause) => ({ words: canonical(clause.text), taskKey: clause.taskKey, now: clause })),
    {
      key: ({ words, taskKey }) => `${taskKey ?? ''} ${words}`,
      likeness: (a, b) => likenessOf(a.words, b.words) * 0.9 + (a.taskKey === b.taskKey ? 0.1 : 0),
      least: 0.7,
    },
  )
  return new Map(
    pairs.flatMap((pair) => (pair.old.old && pair.new.now ? [[pair.new.now, pair.old.old]] : [])),
  )
}

/** Words without blanks and line breaks, which an amended print may put elsewhere. */
export function canonical(text: string): string {
  return text.replace(/\s/gu, '')
}
