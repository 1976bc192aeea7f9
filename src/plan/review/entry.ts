// Entries as a reviewer makes or corrects them: the place is always a stretch of the text, the task one of
// the version, the reading complete.

import { refuse } from '../../kernel/problem.ts'
import type { Action, Clause, Goal } from '../clause.ts'
import type { Draft } from '../draft.ts'
import { type Target, type TargetReading, directionOf } from '../target.ts'
import { type OfficialText, cutSelected } from '../text/points.ts'
import type { ClauseFields, NewEntry, TargetFields } from './change.ts'

/** Against what an entry is checked. */
type Ground = Readonly<{ draft: Draft; text: OfficialText }>

/** A target with some fields replaced, its text cut anew. @throws {Refusal} where they do not fit. */
export function withTargetFields(ground: Ground, target: Target, fields: TargetFields): Target {
  const next = { ...target, ...fields }
  const text = cutSelected(ground.text, next)
  mustKnowTask(ground.draft, next.taskKey)
  if (next.indicator.trim() === '' || next.unit.trim() === '') refuse('change-needs-reading')
  if (next.valueMax !== null && next.valueMax < next.value)
    refuse('change-range', { least: next.value, most: next.valueMax }, 'valueMax')
  const kindAlternatives = next.kindAlternatives.filter((kind) => kind !== next.kind)
  const turned = fields.comparator !== undefined && fields.direction === undefined
  const direction = turned ? directionOf(next.comparator, text) : next.direction
  return { ...next, kindAlternatives, recurrence: recurrenceFor(next), direction, text, position: next.start }
}

// Only yearly quantities recur; one that became yearly is undecided until somebody says.
function recurrenceFor({ kind, recurrence }: TargetReading): TargetReading['recurrence'] {
  return kind === 'annual-flow' ? (recurrence ?? 'undecided') : null
}

/** A goal or action at another place or task. */
export function withClauseFields<C extends Clause>(ground: Ground, clause: C, fields: ClauseFields): C {
  const { taskKey = clause.taskKey, start = clause.start, end = clause.end } = fields
  const next = { ...clause, taskKey, start, end }
  mustKnowTask(ground.draft, next.taskKey)
  return { ...next, text: cutSelected(ground.text, next), position: next.start }
}

/** A target that a reviewer found. @throws {Refusal} where its reading is incomplete. */
export function newTarget(ground: Ground, key: string, { taskKey, start, end, reading }: NewEntry): Target {
  const { indicator, value, unit, kind, comparator = '>=' } = reading ?? {}
  if (indicator === undefined || value === undefined || unit === undefined || kind === undefined)
    return refuse('change-needs-reading')
  const text = cutSelected(ground.text, { start, end })
  const blank: Target = {
    key,
    position: start,
    taskKey,
    indicator,
    comparator,
    value,
    valueMax: null,
    unit,
    kind,
    kindAlternatives: [],
    recurrence: null,
    year: null,
    baseYear: null,
    baseValue: null,
    direction: directionOf(comparator, text),
    start,
    end,
    text,
    origin: 'added',
    ownerOrganisation: null,
    state: 'live',
    parsedPosition: null,
  }
  return withTargetFields(ground, blank, { ...reading, taskKey, start, end })
}

/** A goal that a reviewer found. */
export function newGoal(ground: Ground, key: string, entry: NewEntry): Goal {
  return { ...newClause(ground, key, entry), state: 'live' }
}

/** An action that a reviewer found. */
export function newAction(ground: Ground, key: string, entry: NewEntry): Action {
  return { ...newClause(ground, key, entry), state: 'candidate' }
}

function newClause(ground: Ground, key: string, { taskKey, start, end }: NewEntry): Clause {
  mustKnowTask(ground.draft, taskKey)
  const text = cutSelected(ground.text, { start, end })
  return { key, position: start, taskKey, text, start, end, origin: 'added', parsedPosition: null }
}

function mustKnowTask({ tasks }: Draft, key: string | null): void {
  if (key !== null && !tasks.some((task) => task.key === key))
    refuse('change-unknown-task', { key }, 'taskKey')
}
