// What was in force on a day: the version approved last by then, and the questions that were open. A day before
// the first approval is shown by the first version, as it stood when it came into force here.

import type { Day } from '../kernel/day.ts'
import { dayOf } from '../kernel/day-zone.ts'
import type { Question } from './register/reconcile.ts'

/** A day, and where it is that day. */
export type OnDay = Readonly<{ day: Day; timeZone: string }>

/** A version that was approved, with the moment. */
export type Approved = Readonly<{ number: number; approvedAt: string }>

/** The version in force on a day (in the order of approval), and the day as of which its questions count. */
export function versionOn(approvals: readonly Approved[], { day, timeZone }: OnDay): VersionOn | null {
  const [first] = approvals
  if (!first) return null
  const by = approvals.filter(({ approvedAt }) => dayIn(approvedAt, timeZone) <= day)
  const from = dayIn(first.approvedAt, timeZone)
  return { number: (by.at(-1) ?? first).number, questionsOn: from > day ? from : day }
}

/** Which version, and which day its questions are seen on. */
export type VersionOn = Readonly<{ number: number; questionsOn: Day }>

/** The questions that were open at the end of a day. */
export function openOn(questions: readonly Question[], { day, timeZone }: OnDay): readonly Question[] {
  return questions.filter(
    ({ openedAt, closedAt }) =>
      dayIn(openedAt, timeZone) <= day && (closedAt === null || dayIn(closedAt, timeZone) > day),
  )
}

function dayIn(instant: string, timeZone: string): Day {
  return dayOf(Date.parse(instant), timeZone)
}
