// SQL on the observations that can decide the light of a plan's targets on a day. A board with years of
// months behind each target needs few of them: of every series, form and unit the latest that counts on the
// day (judge/move.ts, judge/ceiling.ts), and all that end a year (judge/growth.ts, judge/every-year.ts).
// What counts on a day is said twice, here and in observation.ts; a test holds them together.

import { type SqlBool, sql } from 'kysely'
import type { Day } from '../kernel/day.ts'
import type { ReadTx } from '../platform/store/tx.ts'
import type { Observation } from './observation.ts'
import { observationOf, selectObservations } from './store.ts'

/** Which plan, as of which day, in whose days. */
export type Asked = Readonly<{ planId: string; asOf: Day; timeZone: string }>

/** The observations of all series that measure a target of the plan, as far as they can decide a light. */
export async function decisiveObservations(tx: ReadTx, asked: Asked): Promise<readonly Observation[]> {
  const rows = await selectObservations(tx, asked.timeZone)
    .where('o.id', 'in', decisiveIds(tx, asked))
    .execute()
  return rows.map(observationOf)
}

function decisiveIds(tx: ReadTx, { planId, asOf, timeZone }: Asked) {
  const onDay = (column: string) => sql`(${sql.ref(column)} at time zone ${timeZone})::date`
  const counting = tx
    .selectFrom('attainment_observation as o')
    .leftJoin('attainment_observation as n', 'n.supersedes', 'o.id')
    .leftJoin('attainment_withdrawal as w', 'w.observation_id', 'o.id')
    .select(['o.id', 'o.period_last'])
    .select(
      sql<number>`dense_rank() over (
        partition by o.series_id, o.form, o.basis, o.unit order by o.period_last desc)`.as('age'),
    )
    .where('o.series_id', 'in', (of) =>
      of
        .selectFrom('attainment_series_target')
        .select('series_id')
        .where('plan_id', '=', planId)
        .where('relation', '=', 'measures'),
    )
    .where('o.period_last', '<=', asOf)
    .where(sql<SqlBool>`least(o.published_on, ${onDay('o.entered_at')}) <= ${asOf}::date`)
    .where(sql<SqlBool>`coalesce(${onDay('n.entered_at')} > ${asOf}::date, true)`)
    .where(sql<SqlBool>`coalesce(${onDay('w.at')} > ${asOf}::date, true)`)
  return tx
    .selectFrom(counting.as('counting'))
    .select('counting.id')
    .where(
      sql<SqlBool>`(counting.age = 1 or (extract(month from counting.period_last) = 12
        and extract(day from counting.period_last) = 31))`,
    )
}
