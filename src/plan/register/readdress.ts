// An open question goes to another unit, or gets another due day.

import { type Context, audit } from '../../access/index.ts'
import { type Day, day } from '../../kernel/day.ts'
import { isProvisional } from '../../kernel/calendar.ts'
import { refuse } from '../../kernel/problem.ts'
import type { WriteTx } from '../../platform/store/tx.ts'
import { organisation } from '../../registry/index.ts'
import { cityOf, holdPlan } from '../find.ts'
import * as store from '../store-register.ts'
import { type Calendars, calendarOf } from './due.ts'
import type { Question } from './reconcile.ts'

/** Which question, as it was seen, and what changes. */
export type Readdress = Readonly<{
  planId: string
  id: number
  revision: number
  ownerOrganisation?: string | undefined
  dueOn?: string | undefined
  reason: string
}>

/** Changes who must answer a question, or until when. */
export async function readdressQuestion(
  tx: WriteTx,
  input: Readdress,
  { calendars, ...context }: Context & Readonly<{ calendars: Calendars }>,
): Promise<Question> {
  const { planId, id, ownerOrganisation, dueOn } = input
  const plan = await holdPlan(tx, planId, context)
  const before = await store.question(tx, planId, id)
  if (!before) return refuse('not-found', { what: `${planId}/${id}` }, 'id')
  if (before.state !== 'open') refuse('question-closed', { state: before.state })
  if (before.revision !== input.revision)
    refuse('changed-meanwhile', { what: `#${id}`, revision: before.revision })
  if (ownerOrganisation !== undefined && (await organisation(tx, ownerOrganisation))?.cityId !== plan.cityId)
    refuse('organisation-unknown', { id: ownerOrganisation }, 'ownerOrganisation')
  const city = await cityOf(tx, plan.cityId)
  const due = (on: Day) => ({
    dueOn: on,
    dueProvisional: isProvisional(on, calendarOf(calendars, city.calendar)),
  })
  await store.updateQuestion(tx, id, {
    ...(ownerOrganisation === undefined ? {} : { ownerOrganisation }),
    ...(dueOn === undefined ? {} : { due: due(day(dueOn)) }),
  })
  await audit(tx, context, {
    useCase: 'plan.question.readdress',
    subject: { kind: 'plan-question', id: `${planId}/${id}` },
    before: { ownerOrganisation: before.ownerOrganisation, dueOn: before.dueOn },
    after: { ownerOrganisation, dueOn, reason: input.reason },
  })
  return (await store.question(tx, planId, id)) ?? before
}
