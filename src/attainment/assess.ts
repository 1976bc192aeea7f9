// Assessing a goal without a number in writing.

import { type Context, actorOf, audit } from '../access/index.ts'
import { refuse } from '../kernel/problem.ts'
import type { WriteTx } from '../platform/store/tx.ts'
import type { AssessedAs } from './assessment.ts'
import { mustAnswerFor } from './duty.ts'
import { checkOnBehalf } from '../plan/index.ts'
import { groundOf } from './ground.ts'
import { instantOf, todayIn } from './moment.ts'
import { periodOf } from './state-observation.ts'
import { insertAssessment } from './store-assessment.ts'

/** What is written about which goal. */
export type AssessInput = Readonly<{
  planId: string
  goalKey: string
  period: string
  judgement: AssessedAs
  text: string
  source: string
  evidence: string | null
  onBehalfOf: string | null
}>

/** Records an assessment; answers its number. */
export async function assessGoal(
  tx: WriteTx,
  { planId, goalKey, ...written }: AssessInput,
  context: Context,
): Promise<Readonly<{ id: number }>> {
  const ground = await groundOf(tx, { planId }, context)
  const goal =
    ground.inForce.content.goals.find(({ key, state }) => key === goalKey && state === 'live') ??
    refuse('not-found', { what: goalKey }, 'key')
  const { onBehalfOf, evidence: evidenceDigest } = written
  const charge = { taskKey: goal.taskKey, ownerOrganisation: null, indicator: goal.text, onBehalfOf }
  mustAnswerFor(charge, ground, context)
  await checkOnBehalf(tx, ground.city.id, { onBehalfOf, evidenceDigest })
  const assessment = {
    ...written,
    goalKey,
    period: periodOf(written.period, todayIn(ground.city, context)),
    enteredAt: instantOf(context),
    enteredBy: actorOf(context.caller),
  }
  const id = await insertAssessment(tx, { planId, cityId: ground.city.id }, assessment)
  await audit(tx, context, {
    useCase: 'attainment.goal.assess',
    subject: { kind: 'goal', id: `${planId}/${goalKey}` },
    after: { ...assessment, id },
  })
  return { id }
}
