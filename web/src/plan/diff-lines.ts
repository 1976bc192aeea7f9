// The server's difference of two texts as lines to read. Its form is that of `fumao plan diff`, which the
// route passes on as it is.

import { numbered } from '../words/numbered.ts'
import { comparatorSign } from './comparator.ts'
import type { diffWords } from './diff.words.ts'
import type { Comparator } from './shapes.ts'

/** What happened to a task or a target. */
export type DiffLine = Readonly<{
  what: 'added' | 'removed' | 'changed' | 'moved'
  of: 'task' | 'target'
  name: string
  before: string | null
  after: string | null
  fields: readonly (keyof typeof diffWords)[]
}>

type ReadTask = Readonly<{ number: string; title: string }>
type ReadTarget = Readonly<{
  task: string
  indicator: string
  comparator: Comparator
  value: number
  valueMax?: number
  unit: string
  year: number | null
}>
type Changes<T> = Readonly<{
  added: readonly T[]
  removed: readonly T[]
  changed: readonly Readonly<{ old: T; new: T; fields: readonly string[] }>[]
  moved: readonly Readonly<{ old: T; new: T }>[]
}>

/** The lines of a difference, tasks first. */
export function diffLines(diff: unknown): readonly DiffLine[] {
  const { tasks, targets } = diff as { tasks: Changes<ReadTask>; targets: Changes<ReadTarget> }
  return [
    ...linesOf(
      tasks,
      'task',
      ({ number, title }) => numbered(number, title),
      ({ number }) => number,
    ),
    ...linesOf(targets, 'target', ({ indicator }) => indicator, promised),
  ]
}

function linesOf<T>(
  { added, removed, changed, moved }: Changes<T>,
  of: DiffLine['of'],
  name: (one: T) => string,
  shown: (one: T) => string,
): readonly DiffLine[] {
  const alone = of === 'task' ? () => null : shown
  return [
    ...added.map(
      (one): DiffLine => ({
        what: 'added',
        of,
        name: name(one),
        before: null,
        after: alone(one),
        fields: [],
      }),
    ),
    ...removed.map(
      (one): DiffLine => ({
        what: 'removed',
        of,
        name: name(one),
        before: alone(one),
        after: null,
        fields: [],
      }),
    ),
    ...changed.map((pair): DiffLine => {
      const fields = pair.fields as DiffLine['fields']
      const sides = of === 'task' ? [name(pair.old), name(pair.new)] : [shown(pair.old), shown(pair.new)]
      return {
        what: 'changed',
        of,
        name: name(pair.new),
        before: sides[0] ?? null,
        after: sides[1] ?? null,
        fields,
      }
    }),
    ...moved.map(
      (pair): DiffLine => ({
        what: 'moved',
        of,
        name: name(pair.new),
        before: placeOf(pair.old),
        after: placeOf(pair.new),
        fields: [],
      }),
    ),
  ]
}

function promised({ comparator, value, valueMax, unit, year }: ReadTarget): string {
  const sign = comparator === '=' ? '' : `${comparatorSign(comparator)} `
  const amount = valueMax === undefined ? String(value) : `${value}—${valueMax}`
  return `${sign}${amount} ${unit}${year === null ? '' : ` (${year})`}`
}

function placeOf(one: unknown): string {
  const { number, task, section } = one as { number?: string; task?: string; section?: string }
  return [section, number ?? task].filter((part) => part !== undefined && part !== '').join(' ')
}
