// From the parser's reading to the content of a first version: every task, target, goal and action gets its
// key, and the units that the text prints stand with their tasks.

import type { ParsedPlan, ParsedTask, Place } from '../document/index.ts'
import type { Action, Goal } from './clause.ts'
import { type Draft, type NextKeys, firstKeys, keyMaker } from './draft.ts'
import type { Section, Task } from './task.ts'
import { type Target, directionOf } from './target.ts'

/** The units that a text prints with a task. */
export type PrintedUnits = Readonly<{ taskKey: string; lead: readonly string[]; support: readonly string[] }>

/** A reading with keys. */
export type KeyedReading = Readonly<{ draft: Draft; printed: readonly PrintedUnits[]; nextKeys: NextKeys }>

/** Gives every part of a reading a key of its own, in the order of the text. */
export function keyReading(parsed: ParsedPlan, from: NextKeys = firstKeys): KeyedReading {
  const keys = keyMaker(from)
  const { sections, tasks, printed } = readTasks(parsed, () => keys.make('K'))
  const taskKeyOf = taskFinder(tasks)
  const draft: Draft = {
    sections,
    tasks,
    targets: parsed.targets.map((_, at) => readTarget(parsed, at, { key: keys.make('T'), taskKeyOf })),
    goals: parsed.qualitative.map((_, at) => readGoal(parsed, at, { key: keys.make('G'), taskKeyOf })),
    actions: parsed.actions.map((_, at) => readAction(parsed, at, { key: keys.make('A'), taskKeyOf })),
  }
  return { draft, printed, nextKeys: keys.next() }
}

/** What a reading says of sections and tasks; `keyOf` names each task. */
export function readTasks(
  parsed: ParsedPlan,
  keyOf: (task: ParsedTask, at: number) => string,
): Readonly<{ sections: readonly Section[]; tasks: readonly Task[]; printed: readonly PrintedUnits[] }> {
  const sections: Section[] = []
  const tasks: Task[] = []
  const printed: PrintedUnits[] = []
  parsed.sections.forEach(({ number, title, start, end, tasks: within }, sectionPosition) => {
    sections.push({ position: sectionPosition, number, title, start, end })
    for (const task of within) {
      const key = keyOf(task, tasks.length)
      const { number, title, start, end, lead, support } = task
      tasks.push({ key, position: tasks.length, sectionPosition, number, title, start, end })
      printed.push({ taskKey: key, lead, support })
    }
  })
  return { sections, tasks, printed }
}

/** Finds the key of the task that a reading names by its printed number. */
export type TaskFinder = (number: string, place: Place) => string | null

/** Numbers may begin again in every section, so the task around the place comes first; a task without one is named. */
export function taskFinder(tasks: readonly Task[]): TaskFinder {
  return (number, { start }) => {
    const named = tasks.filter((task) => (task.number || task.title) === number)
    const around = named.find((task) => task.start <= start && start < task.end)
    return (around ?? named[0])?.key ?? null
  }
}

type Identity = Readonly<{ key: string; taskKeyOf: TaskFinder }>

/** One of the parser's targets under a key. @throws {RangeError} if there is none at that place. */
export function readTarget(parsed: ParsedPlan, at: number, { key, taskKeyOf }: Identity): Target {
  const read = parsed.targets[at]
  if (!read) throw new RangeError(`no target ${at}`)
  return {
    key,
    position: read.start,
    taskKey: taskKeyOf(read.task, read),
    indicator: read.indicator,
    comparator: read.comparator,
    value: read.value,
    valueMax: read.valueMax ?? null,
    unit: read.unit,
    kind: read.kind,
    kindAlternatives: read.kindAlternatives,
    recurrence: read.recurrence,
    year: read.year,
    baseYear: read.base?.year ?? null,
    baseValue: read.base?.value ?? null,
    direction: directionOf(read.comparator, read.text),
    start: read.start,
    end: read.end,
    text: read.text,
    origin: 'read',
    ownerOrganisation: null,
    state: 'live',
    parsedPosition: at,
  }
}

/** One of the parser's qualitative goals under a key. */
export function readGoal(parsed: ParsedPlan, at: number, identity: Identity): Goal {
  return { ...readClause(parsed.qualitative[at], at, identity), state: 'live' }
}

/** One of the parser's actions under a key. */
export function readAction(parsed: ParsedPlan, at: number, identity: Identity): Action {
  return { ...readClause(parsed.actions[at], at, identity), state: 'candidate' }
}

type ReadClause = Readonly<{ task: string; text: string; start: number; end: number }>

function readClause(clause: ReadClause | undefined, at: number, { key, taskKeyOf }: Identity) {
  if (!clause) throw new RangeError(`no clause ${at}`)
  const { task, text, start, end } = clause
  const taskKey = taskKeyOf(task, clause)
  return { key, position: start, taskKey, text, start, end, origin: 'read', parsedPosition: at } as const
}
