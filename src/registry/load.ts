// Brings a city folder's organisations into the registry, at every start. What people changed on screen
// (revision above 1) stays as they left it; the rest follows the folder.

import { type Context, audit } from '../access/index.ts'
import type { WriteTx } from '../platform/store/tx.ts'
import type { City } from './city.ts'
import { type CityFolder, readCityFolder } from './folder.ts'
import { type Organisation, pinyinKey } from './organisation.ts'
import * as store from './store.ts'

/** How many organisations were added and how many brought up to date. */
export type LoadedOrganisations = Readonly<{ added: number; updated: number }>

/** Loads the city of a folder with its organisations, and answers it as it is known now. */
export async function loadCity(context: Context, folder: string): Promise<City> {
  const read = await readCityFolder(folder)
  await context.store.write((tx) => loadOrganisations(tx, read, context))
  const known = await context.store.read((tx) => store.city(tx, read.city.id))
  if (!known) throw new Error(`city ${read.city.id} was not loaded`)
  return known
}

/** Loads a city and its organisations; a second run changes nothing. */
export async function loadOrganisations(
  tx: WriteTx,
  { city, organisations }: CityFolder,
  context: Context,
): Promise<LoadedOrganisations> {
  const had = await store.city(tx, city.id)
  await store.putCity(tx, had ? { ...city, settings: { ...city.settings, ...had.settings } } : city)
  const known = await store.organisations(tx, city.id)
  let added = 0
  let updated = 0
  for (const { id, facts } of organisations) {
    const before = known.get(id)
    const after: Organisation = { ...facts, id, cityId: city.id, pinyin: pinyinKey(facts.name), revision: 1 }
    if (!before) {
      await store.insertOrganisation(tx, after)
      added += 1
    } else if (before.revision === 1 && JSON.stringify(sorted(before)) !== JSON.stringify(sorted(after))) {
      await store.updateOrganisation(tx, after, 1)
      updated += 1
    }
  }
  if (had && added + updated === 0) return { added, updated }
  await audit(tx, context, {
    useCase: 'registry.city.load',
    subject: { kind: 'city', id: city.id },
    after: { added, updated },
  })
  return { added, updated }
}

function sorted(organisation: Organisation): unknown {
  return Object.entries(organisation).sort(([a], [b]) => (a < b ? -1 : 1))
}
