// Organisations and cities as the API takes and gives them.

import { z } from 'zod'
import { isDay } from '../kernel/day.ts'
import { citySettings } from './city.ts'
import { organisationKinds } from './organisation.ts'

const id = z.string().min(1).max(80)
const day = z.string().refine(isDay, { error: 'YYYY-MM-DD' })

const facts = {
  parentId: id.nullable(),
  name: z.string().trim().min(2).max(100),
  shortName: z.string().trim().min(1).max(50),
  kind: z.enum(organisationKinds),
  code: z.string().trim().min(1).max(30).nullable(),
  statisticalParent: id.nullable(),
  counting: z.enum(['inside_parent', 'separate']).nullable(),
  status: z.enum(['verified', 'assumed']),
  source: z.string().trim().min(1).max(300),
  validFrom: day.nullable(),
  validTo: day.nullable(),
}

/** A city. */
export const cityReply = z.object({
  id,
  name: z.string(),
  nameEn: z.string(),
  shortName: z.string(),
  demo: z.boolean(),
  timeZone: z.string(),
  calendar: z.string(),
  settings: citySettings,
})

/** Cities that the caller may see. */
export const citiesReply = z.object({ items: z.array(cityReply), next: z.null() })

/** An organisation. */
export const organisationReply = z.object({ id, cityId: id, ...facts, revision: z.number().int() })

/** The tree of a city as a flat list, parents before children within the order of names. */
export const organisationsReply = z.object({
  items: z.array(organisationReply),
  next: z.string().nullable(),
})

/** A new organisation. */
export const newOrganisation = z.object({
  city: id,
  ...facts,
  parentId: id,
  code: facts.code.default(null),
  statisticalParent: facts.statisticalParent.default(null),
  counting: facts.counting.default(null),
  validFrom: facts.validFrom.default(null),
  validTo: facts.validTo.default(null),
})

/** The fields of an organisation that are to change. */
export const organisationFields = z.object(facts).partial()

/** Which organisation. */
export const organisationPath = z.object({ id })

/** Which city's organisations, and as of which day. */
export const organisationsQuery = z.object({
  city: id,
  asOf: day.optional(),
  after: id.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(200),
})
