// Loads the cities of the data folder at the start: organisations, plans through the real parser, owners,
// observations. What is loaded already stays as people left it.

import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { localContext } from '../access/index.ts'
import { loadObservations } from '../attainment/index.ts'
import { loadCalendar } from './calendar.ts'
import { loadPlans } from '../plan/index.ts'
import { loadOrganisations } from '../registry/index.ts'
import type { World } from './world.ts'

/** Loads every folder of `<data>/cities`. Production starts without the sample city. */
export async function loadCities(world: World, data: string): Promise<void> {
  const folder = join(data, 'cities')
  const names = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory())
  for (const { name } of names.toSorted((a, b) => (a.name < b.name ? 1 : -1))) {
    await loadFolder(world, { folder: join(folder, name), data })
  }
}

async function loadFolder(world: World, { folder, data }: { folder: string; data: string }): Promise<void> {
  const context = localContext(world)
  const calendar = await loadCalendar(data)
  const city = await loadOrganisations(context, folder)
  await loadPlans(context, { folder, city, calendar })
  await loadObservations(context, { folder, city })
}
