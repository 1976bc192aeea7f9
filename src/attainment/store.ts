// SQL on observations and their withdrawals. The day on which something was entered is reckoned in the
// city's time zone, by the database.

import { sql } from 'kysely'
import { day, isDay } from '../kernel/day.ts'
import { type DecimalText, decimal, toText } from '../kernel/decimal.ts'
import { firstDay, lastDay, period } from '../kernel/period.ts'
import type { ReadTx, WriteTx } from '../platform/store/tx.ts'
import type { Observation, ObservationStatus, Statement, Withdrawal } from './observation.ts'

/** Whose observations: of these series, or one by its number. */
export type Whose = Readonly<{ series: readonly string[] }> | Readonly<{ id: number }>

/** Observations with what became of them, by series, period and number. */
export async function observations(
  tx: ReadTx,
  whose: Whose,
  timeZone: string,
): Promise<readonly Observation[]> {
  const all = selectObservations(tx, timeZone)
  // An empty list is no SQL; no series has an empty name.
  const query =
    'id' in whose ? all.where('o.id', '=', whose.id) : all.where('o.series_id', 'in', [...whose.series, ''])
  return (await query.execute()).map(observationOf)
}

/** A new row as it is stored. */
export type NewObservation = Statement &
  Readonly<{
    seriesId: string
    cityId: string
    status: ObservationStatus
    enteredAt: string
    enteredBy: string
    supersedes: number | null
    reason: string | null
  }>

/** Adds observations; answers their numbers in the same order. */
export async function insertObservations(
  tx: WriteTx,
  added: readonly NewObservation[],
): Promise<readonly number[]> {
  if (added.length === 0) return []
  const rows = await tx
    .insertInto('attainment_observation')
    .values(added.map(rowOf))
    .returning('id')
    .execute()
  return rows.map(({ id }) => id).sort((a, b) => a - b)
}

/** Takes an observation out. */
export async function insertWithdrawal(
  tx: WriteTx,
  observationId: number,
  { at, by, reason }: Omit<Withdrawal, 'on'>,
): Promise<void> {
  await tx
    .insertInto('attainment_withdrawal')
    .values({ observation_id: observationId, at, by, reason })
    .execute()
}

/** The city and series of an observation, held until the commit, so that it is changed once. */
export async function holdObservation(
  tx: WriteTx,
  id: number,
): Promise<Readonly<{ cityId: string; seriesId: string }> | undefined> {
  return tx
    .selectFrom('attainment_observation')
    .select(['city_id as cityId', 'series_id as seriesId'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

/** A row of `selectObservations`. */
export type Selected = Awaited<ReturnType<ReturnType<typeof selectObservations>['execute']>>[number]

/** Observations with what became of them, by series, period and number; `o` is the observation. */
export function selectObservations(tx: ReadTx, timeZone: string) {
  const dayOf = (column: string) => sql`(${sql.ref(column)} at time zone ${timeZone})::date`
  return tx
    .selectFrom('attainment_observation as o')
    .leftJoin('attainment_observation as n', 'n.supersedes', 'o.id')
    .leftJoin('attainment_withdrawal as w', 'w.observation_id', 'o.id')
    .select(['o.id', 'o.series_id', 'o.period', 'o.value', 'o.unit', 'o.form', 'o.basis', 'o.source'])
    .select(['o.url', 'o.published_on', 'o.evidence_digest', 'o.note', 'o.status', 'o.entered_at'])
    .select(['o.entered_by', 'o.on_behalf_of', 'o.supersedes', 'o.reason', 'n.id as superseded_by'])
    .select(['w.at as withdrawn_at', 'w.by as withdrawn_by', 'w.reason as withdrawn_reason'])
    .select(dayOf('o.entered_at').$castTo<string>().as('entered_on'))
    .select(dayOf('n.entered_at').$castTo<string | null>().as('superseded_on'))
    .select(dayOf('w.at').$castTo<string | null>().as('withdrawn_on'))
    .orderBy('o.series_id')
    .orderBy('o.period_last')
    .orderBy('o.id')
}

/** An observation from its row. */
export function observationOf(row: Selected): Observation {
  return {
    id: row.id,
    seriesId: row.series_id,
    period: period(row.period),
    value: plain(row.value),
    unit: row.unit,
    form: row.form,
    basis: row.basis,
    source: row.source,
    url: row.url,
    publishedOn: row.published_on === null ? null : day(row.published_on),
    evidence: row.evidence_digest,
    note: row.note,
    status: row.status,
    enteredAt: row.entered_at,
    enteredOn: day(row.entered_on),
    enteredBy: row.entered_by,
    onBehalfOf: row.on_behalf_of,
    supersedes: row.supersedes,
    reason: row.reason,
    supersededBy: row.superseded_by,
    supersededOn: row.superseded_on !== null && isDay(row.superseded_on) ? row.superseded_on : null,
    withdrawn: withdrawalOf(row),
  }
}

function withdrawalOf(row: Selected): Withdrawal | null {
  const { withdrawn_at: at, withdrawn_on: on, withdrawn_by: by, withdrawn_reason: reason } = row
  if (at === null || on === null || by === null || reason === null) return null
  return { at, on: day(on), by, reason }
}

function rowOf(added: NewObservation) {
  return {
    series_id: added.seriesId,
    city_id: added.cityId,
    period: added.period,
    period_first: firstDay(added.period),
    period_last: lastDay(added.period),
    value: added.value,
    unit: added.unit,
    form: added.form,
    basis: added.basis,
    source: added.source,
    url: added.url,
    published_on: added.publishedOn,
    evidence_digest: added.evidence,
    note: added.note,
    status: added.status,
    entered_at: added.enteredAt,
    entered_by: added.enteredBy,
    on_behalf_of: added.onBehalfOf,
    supersedes: added.supersedes,
    reason: added.reason,
  }
}

// numeric keeps the zeros it was given; the plain text has none.
function plain(numeric: string): DecimalText {
  return toText(decimal(numeric))
}
