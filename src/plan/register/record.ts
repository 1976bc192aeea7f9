// Records a decision in the baseline register. It answers the questions that it settles; it never erases an
// earlier one: it follows it, and says why where it changes what was settled.

import { type Context, actorOf, audit } from '../../access/index.ts'
import { refuse } from '../../kernel/problem.ts'
import { emit } from '../../platform/outbox/emit.ts'
import type { WriteTx } from '../../platform/store/tx.ts'
import { cityOf, holdPlan, versionInForce } from '../find.ts'
import { instantOf, todayIn } from '../instant.ts'
import { type OnBehalf, checkOnBehalf } from '../on-behalf.ts'
import { targetsOf } from '../store-content.ts'
import * as store from '../store-register.ts'
import type { Target } from '../target.ts'
import { type DecidedPoints, contradicted, settledPoints, subjectOf } from './decision.ts'
import type { Calendars } from './due.ts'
import { refreshQuestions } from './refresh.ts'

/** A decision as it is told. */
export type DecisionInput = OnBehalf &
  Readonly<{
    planId: string
    targetKey: string
    points: DecidedPoints
    decidedBy: string
    decidedOn: string
    paper: string
    note: string | null
    /** Why it changes what was settled. */
    reason: string | null
  }>

/** What the outbox carries when a decision was recorded (`plan.decided`). */
export type PlanDecided = Readonly<{ planId: string; targetKey: string; decisionId: number }>

/** Records a decision about a target of the version in force. */
export async function recordDecision(
  tx: WriteTx,
  input: DecisionInput,
  { calendars, ...context }: Context & Readonly<{ calendars: Calendars }>,
): Promise<Readonly<{ id: number; answered: readonly number[] }>> {
  const { planId, targetKey, points, ...told } = input
  const plan = await holdPlan(tx, planId, context)
  const version = await versionInForce(tx, plan)
  const targets = await targetsOf(tx, { planId, version: version.number })
  const target = targets.find(({ key, state }) => key === targetKey && state === 'live')
  if (!target) return refuse('change-unknown-item', { key: targetKey }, 'key')
  const city = await cityOf(tx, plan.cityId)
  await checkOnBehalf(tx, city.id, input)
  const earlier = await store.decisionsOf(tx, planId, targetKey)
  const { points: settled, decisionId } = settledPoints(earlier, target)
  checkDecision({ ...input, target, settled, decisionId, today: todayIn(city, context) })
  const latest = earlier.at(-1)
  const decision = {
    ...points,
    ...told,
    targetKey,
    subject: subjectOf(target),
    recordedAt: instantOf(context),
    recordedBy: actorOf(context.caller),
    supersedes: latest?.id ?? null,
  }
  const id = await store.insertDecision(tx, planId, decision)
  const { closed } = await refreshQuestions(
    tx,
    { planId, version: version.number, city, calendars, cause: { state: 'answered', decisionId: id } },
    context,
  )
  await emit(tx, 'plan.decided', { planId, targetKey, decisionId: id } satisfies PlanDecided)
  await audit(tx, context, {
    useCase: 'plan.decide',
    subject: { kind: 'plan-target', id: `${planId}/${targetKey}` },
    before: { ...settled },
    after: { id, ...decision, answered: closed },
  })
  return { id, answered: closed }
}

type Checked = DecisionInput &
  Readonly<{ target: Target; settled: DecidedPoints; decisionId: number | null; today: string }>

/** What a decision must obey. @throws {Refusal} naming the field. */
export function checkDecision({ points, target, settled, ...told }: Checked): void {
  if (Object.values(points).every((point) => point === null)) refuse('decision-decides-nothing')
  const { baseYear, baseValue, baseUnit, baseSource } = points
  if (baseValue !== null && (baseYear === null || baseUnit === null || baseSource === null))
    refuse('decision-base-incomplete', {}, 'baseValue')
  if (baseYear !== null && target.year !== null && baseYear >= target.year)
    refuse('decision-base-too-late', { base: baseYear, year: target.year }, 'baseYear')
  if (contradicted(settled, points).length > 0 && (told.reason ?? '').trim() === '')
    refuse('decision-needs-reason', { id: told.decisionId ?? 0 }, 'reason')
  if (told.decidedOn > told.today) refuse('decision-in-future', { day: told.decidedOn }, 'decidedOn')
}
