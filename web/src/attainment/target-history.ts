// What happened to a target, newest first: values entered, corrected and withdrawn, decisions, questions.

import type { TargetPage } from './shapes.ts'

/** One happening. */
export type Happening = Readonly<{
  at: string
  what: 'value' | 'correction' | 'withdrawal' | 'decision' | 'opened' | 'answered' | 'dropped'
  /** What it concerned: an observation, a decision or a question by id. */
  id: number
  by: string | null
}>

/** The happenings of a target in order, newest first. */
export function historyOf(
  page: Pick<TargetPage, 'series' | 'decisions' | 'questions'>,
): readonly Happening[] {
  const values = page.series.flatMap(({ observations }) =>
    observations.flatMap(({ id, enteredAt, enteredBy, supersedes, withdrawn }): Happening[] => [
      { at: enteredAt, what: supersedes === null ? 'value' : 'correction', id, by: enteredBy },
      ...(withdrawn ? [{ at: withdrawn.at, what: 'withdrawal' as const, id, by: withdrawn.by }] : []),
    ]),
  )
  const decisions = page.decisions.map(
    ({ id, recordedAt, recordedBy }): Happening => ({ at: recordedAt, what: 'decision', id, by: recordedBy }),
  )
  const questions = page.questions.flatMap(({ id, openedAt, closedAt, state }): Happening[] => [
    { at: openedAt, what: 'opened', id, by: null },
    ...(closedAt === null
      ? []
      : [
          {
            at: closedAt,
            what: state === 'withdrawn' ? ('dropped' as const) : ('answered' as const),
            id,
            by: null,
          },
        ]),
  ])
  return [...values, ...decisions, ...questions].sort((a, b) =>
    a.at < b.at ? 1 : a.at > b.at ? -1 : b.id - a.id,
  )
}
