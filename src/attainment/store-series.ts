// SQL on series and on what they measure.

import { type Page, type PageRequest, page } from '../platform/store/page.ts'
import type { ReadTx, WriteTx } from '../platform/store/tx.ts'
import type { Relation, Series } from './observation.ts'
import type { Row } from './store-row.ts'

/** A series as it stands to a target or goal. */
export type Linked = Readonly<{ key: string; relation: Relation; note: string; series: Series }>

/** What a series says of a plan: which of its targets it measures or lies near. */
export type Link = Readonly<{
  seriesId: string
  planId: string
  key: string
  relation: Relation
  note: string
}>

/** One series. */
export async function series(tx: ReadTx, id: string): Promise<Series | undefined> {
  const row = await tx.selectFrom('attainment_series').selectAll().where('id', '=', id).executeTakeFirst()
  return row && seriesOf(row)
}

/** A page of a city's series. */
export async function seriesOfCity(tx: ReadTx, cityId: string, asked: PageRequest): Promise<Page<Series>> {
  const query = tx.selectFrom('attainment_series').selectAll().where('city_id', '=', cityId)
  const { rows, next } = await page(query, [{ column: 'id', as: 'id' }], asked)
  return { rows: rows.map(seriesOf), next }
}

/** Series of the targets of a plan, or of one of them, by target and series. */
export async function targetSeries(tx: ReadTx, planId: string, key?: string): Promise<readonly Linked[]> {
  const all = tx
    .selectFrom('attainment_series_target as l')
    .innerJoin('attainment_series as s', 's.id', 'l.series_id')
    .selectAll('s')
    .select(['l.target_key as key', 'l.relation', 'l.note'])
    .where('l.plan_id', '=', planId)
  const rows = await (key === undefined ? all : all.where('l.target_key', '=', key))
    .orderBy('l.target_key')
    .orderBy('s.id')
    .execute()
  return rows.map(({ key, relation, note, ...row }) => ({ key, relation, note, series: seriesOf(row) }))
}

/** Targets of plans in force that a series measures. */
export async function measuredTargets(
  tx: ReadTx,
  seriesId: string,
): Promise<readonly Readonly<{ planId: string; key: string }>[]> {
  return tx
    .selectFrom('attainment_series_target')
    .select(['plan_id as planId', 'target_key as key'])
    .where('series_id', '=', seriesId)
    .where('relation', '=', 'measures')
    .orderBy('plan_id')
    .orderBy('target_key')
    .execute()
}

/** Series that stand beside goals of a plan. */
export async function goalSeries(tx: ReadTx, planId: string): Promise<readonly Linked[]> {
  const rows = await tx
    .selectFrom('attainment_series_goal as l')
    .innerJoin('attainment_series as s', 's.id', 'l.series_id')
    .selectAll('s')
    .select(['l.goal_key as key', 'l.relation', 'l.note'])
    .where('l.plan_id', '=', planId)
    .orderBy('l.goal_key')
    .orderBy('s.id')
    .execute()
  return rows.map(({ key, relation, note, ...row }) => ({ key, relation, note, series: seriesOf(row) }))
}

/** Adds a series. */
export async function insertSeries(tx: WriteTx, added: Series, at: string): Promise<void> {
  const { id, name, unit, form, geo, calibre, demo } = added
  await tx
    .insertInto('attainment_series')
    .values({ id, city_id: added.cityId, name, unit, form, geo, calibre, demo, created_at: at })
    .execute()
}

/** Brings name and calibre of a series up to date; answers false where it has another revision by now. */
export async function updateSeries(
  tx: WriteTx,
  changed: Pick<Series, 'id' | 'name' | 'calibre'>,
  from: number,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('attainment_series')
    .set({ name: changed.name, calibre: changed.calibre, revision: from + 1 })
    .where('id', '=', changed.id)
    .where('revision', '=', from)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Links a series to a target unless it is linked already; answers whether it was new. */
export async function linkTarget(tx: WriteTx, link: Link): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('attainment_series_target')
    .values({ ...linkRow(link), target_key: link.key })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Links a series to a goal unless it is linked already; answers whether it was new. */
export async function linkGoal(tx: WriteTx, link: Link): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('attainment_series_goal')
    .values({ ...linkRow(link), goal_key: link.key })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

function linkRow({ seriesId, planId, relation, note }: Link) {
  return { series_id: seriesId, plan_id: planId, relation, note }
}

function seriesOf(row: Row<'attainment_series'>): Series {
  return {
    id: row.id,
    cityId: row.city_id,
    name: row.name,
    unit: row.unit,
    form: row.form,
    geo: row.geo,
    calibre: row.calibre,
    demo: row.demo,
    revision: row.revision,
  }
}
