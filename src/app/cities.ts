// Loads the cities of the data folder at the start: organisations, plans through the real parser, owners,
// observations. What is loaded already stays as people left it.

import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { localContext } from '../access/index.ts'
import { loadObservations } from '../attainment/index.ts'
import { loadPlans } from '../plan/index.ts'
import { loadCity } from '../registry/index.ts'
import type { World } from './world.ts'

/** Loads every folder of `<data>/cities`. */
export async function loadCities(world: World, data: string): Promise<void> {
  const folder = join(data, 'cities')
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  for (const name of names.sort()) await loadFolder(world, join(folder, name))
}

async function loadFolder(world: World, folder: string): Promise<void> {
  const context = localContext(world)
  await loadCity(context, folder)
  const plans = await loadPlans(context, { folder, calendars: world.calendars })
  for (const one of plans.unmatched) world.log.warn({ ...one }, 'a decision speaks of no target in force')
  const { unmatched } = await loadObservations(context, { folder })
  for (const one of unmatched) world.log.warn({ ...one }, 'a series measures no target in force')
}
