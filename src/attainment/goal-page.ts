// One goal without a number: its sentence and all that was written about it.

import type { Context } from '../access/index.ts'
import { refuse } from '../kernel/problem.ts'
import type { ReadTx } from '../platform/store/tx.ts'
import { assessmentView } from './goal-row.ts'
import { groundOf } from './ground.ts'
import { assessmentsOf } from './store-assessment.ts'

/** Reads one goal with its assessments, the latest first. */
export async function readGoal(
  tx: ReadTx,
  { planId, key }: Readonly<{ planId: string; key: string }>,
  context: Context,
) {
  const { inForce, city } = await groundOf(tx, { planId }, context)
  const goal =
    inForce.content.goals.find((one) => one.key === key && one.state === 'live') ??
    refuse('not-found', { what: key }, 'key')
  const written = await assessmentsOf(tx, planId, city.timeZone)
  return {
    key,
    taskKey: goal.taskKey,
    text: goal.text,
    start: goal.start,
    end: goal.end,
    assessments: written
      .filter(({ goalKey }) => goalKey === key)
      .map(assessmentView)
      .reverse(),
  }
}
