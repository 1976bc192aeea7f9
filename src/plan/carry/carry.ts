// The text of a plan was amended: what people knew of the old one goes over to the new reading. Keys stay
// with what diffPlans recognises, so decisions, units, commitments and observations stay with them. A
// sentence that reads as before keeps its corrections; one that changed is read anew under its old key.
// The rules are told to the bureau in docs/method/plan-amendment.md.

import type { ParsedPlan } from '../../document/index.ts'
import type { Clause } from '../clause.ts'
import { type Draft, type KeyLetter, type KeyMaker, type NextKeys, inTextOrder, keyMaker } from '../draft.ts'
import type { Carried } from '../plan.ts'
import {
  type PrintedUnits,
  type TaskFinder,
  readAction,
  readGoal,
  readTarget,
  readTasks,
  taskFinder,
} from '../read.ts'
import type { Target } from '../target.ts'
import { canonical, matchClauses, matchReadings } from './match.ts'
import { carriedOf } from './outcome.ts'
import { type Finder, placeFinder } from './place.ts'

/** The version that is amended, and the new reading. */
export type Amendment = Readonly<{
  old: Readonly<{ parsed: ParsedPlan; draft: Draft }>
  parsed: ParsedPlan
  text: string
  nextKeys: NextKeys
}>

/** The content of the new version, and what became of the old keys. */
export type CarriedOver = Readonly<{
  draft: Draft
  carried: Carried
  printed: readonly PrintedUnits[]
  nextKeys: NextKeys
}>

/** Carries the content of a version over to an amended text. */
export function carryOver({ old, parsed, text, nextKeys }: Amendment): CarriedOver {
  const keys = keyMaker(nextKeys)
  const matches = matchReadings(old.parsed, parsed)
  const oldTaskAt = new Map(old.draft.tasks.map((task) => [task.start, task.key]))
  const { sections, tasks, printed } = readTasks(parsed, ({ start }) => {
    return oldTaskAt.get(matches.tasks.get(start) ?? -1) ?? keys.make('K')
  })
  const ground: Ground = {
    old: old.draft,
    parsed,
    keys,
    taskKeyOf: taskFinder(tasks),
    taskKeys: new Set(tasks.map(({ key }) => key)),
    find: placeFinder(text, tasks),
  }
  const targets = carryTargets(ground, matches.targets)
  const goals = carryClauses(ground, old.draft.goals, {
    letter: 'G',
    read: (at, key) => readGoal(parsed, at, { ...ground, key }),
    count: parsed.qualitative.length,
  })
  const actions = carryClauses(ground, old.draft.actions, {
    letter: 'A',
    read: (at, key) => readAction(parsed, at, { ...ground, key }),
    count: parsed.actions.length,
  })
  const draft: Draft = { sections, tasks, targets, goals, actions }
  return { draft, carried: carriedOf(old.draft, draft), printed, nextKeys: keys.next() }
}

type Ground = Readonly<{
  old: Draft
  parsed: ParsedPlan
  keys: KeyMaker
  taskKeyOf: TaskFinder
  taskKeys: ReadonlySet<string>
  find: Finder
}>

function carryTargets(ground: Ground, matches: ReadonlyMap<number, number>): readonly Target[] {
  const { old, parsed, keys } = ground
  const rowAt = new Map(old.targets.map((target) => [target.parsedPosition, target]))
  const made = old.targets
    .filter(({ parsedPosition }) => parsedPosition === null)
    .flatMap((row) => moved(ground, row))
  const read = parsed.targets.map((_, at): Target => {
    const row = rowAt.get(matches.get(at) ?? -1)
    const fresh = readTarget(parsed, at, { ...ground, key: row?.key ?? keys.make('T') })
    return row ? overlaid(ground, row, fresh, made) : fresh
  })
  return [...read, ...made].sort(inTextOrder)
}

// What a reviewer made of an unchanged sentence stays; of a changed one only the key and the unit stay, and
// it is looked at again unless its parts (a split) or its whole (a merge) still stand.
function overlaid(ground: Ground, row: Target, fresh: Target, made: readonly Target[]): Target {
  const ownerOrganisation = row.ownerOrganisation
  const wordsAt = ground.old.targets.find(({ key }) => key === row.key)?.text ?? ''
  const untouched = row.origin === 'read'
  if (untouched ? canonical(wordsAt) === canonical(fresh.text) : ground.find(row) !== null) {
    if (untouched) return { ...fresh, ownerOrganisation, state: row.state }
    const place = ground.find(row) ?? fresh
    const taskKey = row.taskKey !== null && ground.taskKeys.has(row.taskKey) ? row.taskKey : fresh.taskKey
    const { start, end, text } = place
    return { ...row, taskKey, start, end, text, position: start, parsedPosition: fresh.parsedPosition }
  }
  const replaced = made.some(
    ({ state, start, end }) => state === 'live' && start < fresh.end && fresh.start < end,
  )
  return { ...fresh, ownerOrganisation, state: replaced ? 'dropped' : 'live' }
}

function moved<E extends Clause | Target>(ground: Ground, row: E): readonly E[] {
  const place = ground.find(row)
  if (!place) return []
  const taskKey = row.taskKey !== null && !ground.taskKeys.has(row.taskKey) ? null : row.taskKey
  return [{ ...row, ...place, taskKey, position: place.start }]
}

type Reader<C> = Readonly<{ letter: KeyLetter; read: (at: number, key: string) => C; count: number }>

function carryClauses<C extends Clause & { state: string }>(
  ground: Ground,
  rows: readonly C[],
  { letter, read, count }: Reader<C>,
): readonly C[] {
  const fresh = Array.from({ length: count }, (_, at) => read(at, ''))
  const byParser = rows.filter(({ parsedPosition }) => parsedPosition !== null)
  const matched = matchClauses(byParser, fresh)
  const carried = fresh.map((clause) => {
    const row = matched.get(clause)
    if (!row) return { ...clause, key: ground.keys.make(letter) }
    const same = canonical(row.text) === canonical(clause.text)
    return { ...clause, key: row.key, state: same ? row.state : clause.state }
  })
  const made = rows
    .filter(({ parsedPosition }) => parsedPosition === null)
    .flatMap((row) => moved(ground, row))
  return [...carried, ...made].sort(inTextOrder)
}
