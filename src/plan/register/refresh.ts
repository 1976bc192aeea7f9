// Keeps the open questions in line with the version in force, after an approval, a decision or a change of
// units. Whoever must answer: the target's own unit, else the task's lead, else the coordinating bureau.

import type { Context } from '../../access/index.ts'
import type { WriteTx } from '../../platform/store/tx.ts'
import type { City } from '../../registry/index.ts'
import { withOwners } from '../decomposition/owner.ts'
import { type Duties, ownerOf } from '../duty.ts'
import { instantOf, todayIn } from '../instant.ts'
import { leadsOf } from '../store-commitment.ts'
import { draftOf } from '../store-content.ts'
import * as store from '../store-register.ts'
import { unitsOf } from '../store-unit.ts'
import type { Target } from '../target.ts'
import { type Calendars, calendarOf, dueDay } from './due.ts'
import { type RaisedQuestion, ownerQuestion, questionsOf } from './question.ts'
import { reconcile } from './reconcile.ts'

/** Which plan, whose city, by which calendars, and why it is refreshed. */
export type Refresh = Readonly<{
  planId: string
  version: number
  city: City
  calendars: Calendars
  /** What ends questions that no longer arise. */
  cause: Readonly<{ state: 'answered' | 'withdrawn'; decisionId: number | null }>
}>

/** What became of the questions. */
export type Refreshed = Readonly<{ opened: number; narrowed: number; closed: readonly number[] }>

/** Opens, narrows and closes questions. A second run changes nothing. */
export async function refreshQuestions(tx: WriteTx, refresh: Refresh, context: Context): Promise<Refreshed> {
  const { planId, version, city } = refresh
  const draft = await draftOf(tx, { planId, version })
  const units = await unitsOf(tx, planId)
  const decisions = await store.decisionsByTarget(tx, planId)
  const raised = [
    ...draft.targets.flatMap((target) => questionsOf(target, decisions.get(target.key) ?? [])),
    ...draft.tasks.flatMap(({ key }) => ownerQuestion(key, units.get(key) ?? []) ?? []),
  ]
  const open = await store.questionsOfPlan(tx, planId, { state: 'open' })
  const { open: fresh, narrow, close } = reconcile(open, raised)
  const at = instantOf(context)
  const due = dueDay(
    todayIn(city, context),
    city.settings.questionWorkingDays.value,
    calendarOf(refresh.calendars, city.calendar),
  )
  const targets = withOwners(draft.targets, await leadsOf(tx, planId))
  const answerer = answererOf(targets, { units, city })
  const questions = fresh.map((question) => ({ ...question, ...due, ownerOrganisation: answerer(question) }))
  await store.openQuestions(tx, planId, { at, questions })
  for (const { id, asks } of narrow) await store.updateQuestion(tx, id, { asks })
  await store.closeQuestions(tx, close, { at, ...refresh.cause })
  return { opened: fresh.length, narrowed: narrow.length, closed: close }
}

function answererOf(
  targets: readonly Target[],
  duties: Pick<Duties, 'units' | 'city'>,
): (question: RaisedQuestion) => string {
  const byKey = new Map(targets.map((target) => [target.key, target]))
  return ({ targetKey }) => {
    const target = targetKey === null ? undefined : byKey.get(targetKey)
    return target ? ownerOf(target, duties).organisation : duties.city.settings.coordinator.value
  }
}
