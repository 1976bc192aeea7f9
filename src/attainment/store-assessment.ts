// SQL on written assessments.

import { sql } from 'kysely'
import { day } from '../kernel/day.ts'
import { lastDay, period } from '../kernel/period.ts'
import type { ReadTx, WriteTx } from '../platform/store/tx.ts'
import type { Assessment } from './assessment.ts'
import type { Row } from './store-row.ts'

/** All assessments of a plan's goals, by period, oldest first. */
export async function assessmentsOf(
  tx: ReadTx,
  planId: string,
  timeZone: string,
): Promise<readonly Assessment[]> {
  const rows = await tx
    .selectFrom('attainment_assessment')
    .selectAll()
    .select(sql<string>`(entered_at at time zone ${timeZone})::date`.as('entered_on'))
    .where('plan_id', '=', planId)
    .orderBy('period_last')
    .orderBy('id')
    .execute()
  return rows.map(assessmentOf)
}

/** Adds an assessment; answers its number. */
export async function insertAssessment(
  tx: WriteTx,
  place: Readonly<{ planId: string; cityId: string }>,
  added: Omit<Assessment, 'id' | 'enteredOn'>,
): Promise<number> {
  const { id } = await tx
    .insertInto('attainment_assessment')
    .values({
      plan_id: place.planId,
      city_id: place.cityId,
      goal_key: added.goalKey,
      period: added.period,
      period_last: lastDay(added.period),
      judgement: added.judgement,
      text: added.text,
      source: added.source,
      evidence_digest: added.evidence,
      entered_at: added.enteredAt,
      entered_by: added.enteredBy,
      on_behalf_of: added.onBehalfOf,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

function assessmentOf(row: Row<'attainment_assessment'> & Readonly<{ entered_on: string }>): Assessment {
  return {
    id: row.id,
    goalKey: row.goal_key,
    period: period(row.period),
    judgement: row.judgement,
    text: row.text,
    source: row.source,
    evidence: row.evidence_digest,
    enteredAt: row.entered_at,
    enteredOn: day(row.entered_on),
    enteredBy: row.entered_by,
    onBehalfOf: row.on_behalf_of,
  }
}
