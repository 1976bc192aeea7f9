// A city as a folder of data: city.json, organisations.json and what later stages add. Nothing of any city
// stands in code. What is wrong in a folder is the fault of whoever ships it, so it throws.

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { type City, citySettings } from './city.ts'
import { type OrganisationFacts, organisationKinds } from './organisation.ts'

const cityFile = z.object({
  id: z.string(),
  name: z.string(),
  nameEn: z.string(),
  shortName: z.string(),
  demo: z.boolean(),
  timeZone: z.string(),
  calendar: z.string(),
  plans: z.array(z.object({ id: z.string(), file: z.string() })),
  settings: citySettings,
})

const organisationsFile = z.array(
  z.object({
    id: z.string(),
    parent: z.string().nullable(),
    name: z.string(),
    shortName: z.string(),
    kind: z.enum(organisationKinds),
    code: z.string().nullable(),
    statisticalParent: z.string().nullable(),
    counting: z.enum(['inside_parent', 'separate']).nullable(),
    status: z.enum(['verified', 'assumed']),
    source: z.string().min(1),
  }),
)

/** What a city folder says of the city, its plans and its organisations; parents come before children. */
export type CityFolder = Readonly<{
  folder: string
  city: City
  plans: readonly Readonly<{ id: string; file: string }>[]
  organisations: readonly Readonly<{ id: string; facts: OrganisationFacts }>[]
}>

/**
 * Reads a city folder.
 *
 * @throws {ZodError | RangeError} naming the place that is wrong.
 */
export async function readCityFolder(folder: string): Promise<CityFolder> {
  const { plans, ...city } = cityFile.parse(await readJson(join(folder, 'city.json')))
  const listed = organisationsFile.parse(await readJson(join(folder, 'organisations.json')))
  const seen = new Set<string>()
  const organisations = listed.map(({ id, parent, ...facts }) => {
    if (id !== city.id && !id.startsWith(`${city.id}.`))
      throw new RangeError(`${folder}: ${id} is not of ${city.id}`)
    if (parent !== null && !seen.has(parent)) throw new RangeError(`${folder}: ${id} comes before its parent`)
    if (facts.statisticalParent !== null && !seen.has(facts.statisticalParent))
      throw new RangeError(`${folder}: ${id} comes before its statistical parent`)
    if (seen.has(id)) throw new RangeError(`${folder}: ${id} is given twice`)
    seen.add(id)
    return { id, facts: { ...facts, parentId: parent, validFrom: null, validTo: null } }
  })
  if (organisations[0]?.facts.kind !== 'city') throw new RangeError(`${folder}: the city comes first`)
  if (!seen.has(city.settings.coordinator.value)) throw new RangeError(`${folder}: unknown coordinator`)
  return { folder, city, plans, organisations }
}

/** Reads a JSON file. */
export async function readJson(file: string): Promise<unknown> {
  return JSON.parse(await readFile(file, 'utf8')) as unknown
}
