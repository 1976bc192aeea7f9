// All SQL on cities and organisations.

import { type SelectType, sql } from 'kysely'
import { type ReadTx, type Tables, type WriteTx, json } from '../platform/store/tx.ts'
import { type City, citySettings } from './city.ts'
import type { Organisation, Organisations } from './organisation.ts'

type OrganisationRow = {
  [K in keyof Tables['registry_organisation']]: SelectType<Tables['registry_organisation'][K]>
}
type CityRow = { [K in keyof Tables['registry_city']]: SelectType<Tables['registry_city'][K]> }

/** All cities, by id. */
export async function cities(tx: ReadTx): Promise<readonly City[]> {
  const rows = await tx.selectFrom('registry_city').selectAll().orderBy('id').execute()
  return rows.map(cityOf)
}

/** One city, or undefined. */
export async function city(tx: ReadTx, id: string): Promise<City | undefined> {
  const row = await tx.selectFrom('registry_city').selectAll().where('id', '=', id).executeTakeFirst()
  return row && cityOf(row)
}

/** Adds a city, or brings its facts up to date. */
export async function putCity(tx: WriteTx, city: City): Promise<void> {
  const row = {
    name: city.name,
    name_en: city.nameEn,
    short_name: city.shortName,
    demo: city.demo,
    time_zone: city.timeZone,
    calendar: city.calendar,
    settings: json(city.settings),
  }
  const { numUpdatedRows } = await tx
    .updateTable('registry_city')
    .set(row)
    .where('id', '=', city.id)
    .executeTakeFirst()
  if (numUpdatedRows === 0n)
    await tx
      .insertInto('registry_city')
      .values({ id: city.id, ...row })
      .execute()
}

/** The organisations of a city in the order of their names. */
export async function organisations(tx: ReadTx, cityId: string): Promise<Organisations> {
  const rows = await tx
    .selectFrom('registry_organisation')
    .selectAll()
    .where('city_id', '=', cityId)
    .orderBy(sql`pinyin collate "C"`)
    .orderBy('id')
    .execute()
  return new Map(rows.map((row) => [row.id, organisationOf(row)]))
}

/** One organisation, or undefined. */
export async function organisation(tx: ReadTx, id: string): Promise<Organisation | undefined> {
  const row = await tx.selectFrom('registry_organisation').selectAll().where('id', '=', id).executeTakeFirst()
  return row && organisationOf(row)
}

/** Adds an organisation. */
export async function insertOrganisation(tx: WriteTx, organisation: Organisation): Promise<void> {
  await tx.insertInto('registry_organisation').values(rowOf(organisation)).execute()
}

/** Replaces an organisation if it still has the revision that the change was made from. */
export async function updateOrganisation(
  tx: WriteTx,
  organisation: Organisation,
  from: number,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('registry_organisation')
    .set(rowOf(organisation))
    .where('id', '=', organisation.id)
    .where('revision', '=', from)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Holds the city's row until the commit, so that changes of its tree, and imports, come one after the other. */
export async function lockCity(tx: WriteTx, cityId: string): Promise<void> {
  await tx.updateTable('registry_city').set({ id: cityId }).where('id', '=', cityId).execute()
}

function cityOf(row: CityRow): City {
  return {
    id: row.id,
    name: row.name,
    nameEn: row.name_en,
    shortName: row.short_name,
    demo: row.demo,
    timeZone: row.time_zone,
    calendar: row.calendar,
    settings: citySettings.parse(row.settings),
  }
}

function organisationOf(row: OrganisationRow): Organisation {
  return {
    id: row.id,
    cityId: row.city_id,
    parentId: row.parent_id,
    name: row.name,
    shortName: row.short_name,
    kind: row.kind,
    code: row.code,
    statisticalParent: row.statistical_parent,
    counting: row.counting,
    status: row.status,
    source: row.source,
    pinyin: row.pinyin,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    revision: row.revision,
  }
}

function rowOf(organisation: Organisation): OrganisationRow {
  return {
    id: organisation.id,
    city_id: organisation.cityId,
    parent_id: organisation.parentId,
    name: organisation.name,
    short_name: organisation.shortName,
    kind: organisation.kind,
    code: organisation.code,
    statistical_parent: organisation.statisticalParent,
    counting: organisation.counting,
    status: organisation.status,
    source: organisation.source,
    pinyin: organisation.pinyin,
    valid_from: organisation.validFrom,
    valid_to: organisation.validTo,
    revision: organisation.revision,
  }
}
