// The lines of the board in groups: as the plan orders them, by the unit that answers, or by light with the
// worst first. Groups that a filter leaves empty are not shown.

import { numbered } from '../words/numbered.ts'
import type { LightState } from '../ui/light.tsx'
import type { Board, BoardGoal, BoardRow } from './shapes.ts'

/** How the board may be grouped. */
export type Grouping = 'task' | 'unit' | 'state'

/** What the address asks for. */
export type BoardFilter = Readonly<{ lights: readonly LightState[]; unit?: string; words?: string }>

/** A line under a heading: a task of a section, a unit, a light. */
export type BoardGroup = Readonly<{
  key: string
  /** Heading above, shown where it changes. */
  section: string | null
  title: string
  /** The task to open, where the group is one. */
  taskKey: string | null
  light: LightState | null
  rows: readonly BoardRow[]
  goals: readonly BoardGoal[]
}>

/** All targets of a board in the order of the text. */
export function allRows(board: Board): readonly BoardRow[] {
  return [
    ...board.overall.targets,
    ...board.sections.flatMap(({ tasks }) => tasks.flatMap(({ targets }) => targets)),
  ]
}

/** Whether a line passes the filter. */
export function passes(row: BoardRow, { lights, unit, words }: BoardFilter): boolean {
  return (
    (lights.length === 0 || lights.includes(row.light)) &&
    (unit === undefined || row.owner?.id === unit) &&
    (words === undefined || `${row.indicator}${row.text}${row.owner?.name ?? ''}`.includes(words))
  )
}

/** The groups to show. Goals appear in the order of the plan only, and only unfiltered. */
export function groupBoard(board: Board, by: Grouping, filter: BoardFilter): readonly BoardGroup[] {
  const plain = filter.lights.length === 0 && filter.unit === undefined && filter.words === undefined
  const shown = (rows: readonly BoardRow[]) => rows.filter((row) => passes(row, filter))
  const groups =
    by === 'task' ? byTask(board) : by === 'unit' ? byUnit(allRows(board)) : byState(allRows(board))
  return groups
    .map((group) => ({ ...group, rows: shown(group.rows), goals: plain ? group.goals : [] }))
    .filter(({ rows, goals }) => rows.length + goals.length > 0)
}

function byTask({ overall, sections }: Board): readonly BoardGroup[] {
  const whole: BoardGroup = {
    key: 'overall',
    section: null,
    title: '',
    taskKey: null,
    light: null,
    rows: overall.targets,
    goals: overall.goals,
  }
  const tasks = sections.flatMap((section) =>
    section.tasks.map((task) => ({
      key: task.key,
      section: numbered(section.number, section.title),
      title: numbered(task.number, task.title),
      taskKey: task.key,
      light: null,
      rows: task.targets,
      goals: task.goals,
    })),
  )
  return [whole, ...tasks]
}

function byUnit(rows: readonly BoardRow[]): readonly BoardGroup[] {
  const units = new Map<string, BoardRow[]>()
  for (const row of rows) {
    const id = row.owner?.id ?? ''
    units.set(id, [...(units.get(id) ?? []), row])
  }
  return [...units]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([id, rows]) => ({ ...plainGroup(`unit ${id}`, rows), title: rows[0]?.owner?.name ?? '' }))
}

const worstFirst: readonly LightState[] = ['far-behind', 'behind', 'unknown', 'on-track', 'reached']

function byState(rows: readonly BoardRow[]): readonly BoardGroup[] {
  return worstFirst.map((light) => ({
    ...plainGroup(
      light,
      rows.filter((row) => row.light === light),
    ),
    light,
  }))
}

function plainGroup(key: string, rows: readonly BoardRow[]): BoardGroup {
  return { key, section: null, title: '', taskKey: null, light: null, rows, goals: [] }
}
