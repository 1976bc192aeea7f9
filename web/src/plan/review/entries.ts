// The entries of a review as one list: targets, goals, actions and what was not mapped, by task and place.

import type { Action, Goal, Quoted, Review, Target } from '../shapes.ts'

/** What the list can show. */
export const entryFilters = ['target', 'goal', 'action', 'unmapped', 'dropped'] as const
export type EntryFilter = (typeof entryFilters)[number]

/** One entry. */
export type Entry = Readonly<{
  as: 'target' | 'goal' | 'action' | 'unmapped'
  key: string
  /** Indicator of a target, words of the others. */
  name: string
  taskKey: string | null
  start: number
  end: number
  dropped: boolean
  target: Target | null
}>

/** All entries in the order of the text. */
export function entriesOf(
  review: Pick<Review, 'targets' | 'goals' | 'actions' | 'coverage' | 'tasks'>,
): readonly Entry[] {
  const taskAt = (at: number) => review.tasks.find(({ start, end }) => start <= at && at < end)?.key ?? null
  return [
    ...review.targets.map(targetEntry),
    ...review.goals.map((goal) => clauseEntry('goal', goal)),
    ...review.actions.map((action) => clauseEntry('action', action)),
    ...review.coverage.unmapped.map((quoted) => unmappedEntry(quoted, taskAt(quoted.start))),
  ].sort((a, b) => a.start - b.start || a.end - b.end)
}

/** Entries of a kind (or the dropped ones of all kinds) that contain the words. */
export function filterEntries(
  entries: readonly Entry[],
  { kind, words }: Readonly<{ kind: EntryFilter; words: string | undefined }>,
): readonly Entry[] {
  return entries.filter(
    (entry) =>
      (kind === 'dropped' ? entry.dropped : !entry.dropped && entry.as === kind) &&
      (words === undefined || entry.name.includes(words)),
  )
}

/** How many entries each filter shows. */
export function countEntries(entries: readonly Entry[]): Readonly<Record<EntryFilter, number>> {
  const of = (kind: EntryFilter) => filterEntries(entries, { kind, words: undefined }).length
  return {
    target: of('target'),
    goal: of('goal'),
    action: of('action'),
    unmapped: of('unmapped'),
    dropped: of('dropped'),
  }
}

function targetEntry(target: Target): Entry {
  const { key, indicator, taskKey, start, end, state } = target
  return { as: 'target', key, name: indicator, taskKey, start, end, dropped: state === 'dropped', target }
}

function clauseEntry(as: 'goal' | 'action', { key, text, taskKey, start, end, state }: Goal | Action): Entry {
  return { as, key, name: plain(text), taskKey, start, end, dropped: state === 'dropped', target: null }
}

function unmappedEntry({ start, end, text }: Quoted, taskKey: string | null): Entry {
  return {
    as: 'unmapped',
    key: `U${start}`,
    name: plain(text),
    taskKey,
    start,
    end,
    dropped: false,
    target: null,
  }
}

function plain(text: string): string {
  return text.replace(/\s*\n\s*/g, '')
}
