// What the routes of attainment take.

import { z } from 'zod'
import { type Day, isDay } from '../kernel/day.ts'
import { judgements } from './assessment.ts'
import { bases, forms } from './observation.ts'

const id = z.string().min(1).max(80)
const text = (most: number) => z.string().trim().min(1).max(most)

/** A day as YYYY-MM-DD. */
export const day = z.string().refine((value): value is Day => isDay(value), { error: 'YYYY-MM-DD' })

/** Which plan. */
export const planPath = z.object({ planId: id })

/** Which entry of a plan. */
export const entryPath = z.object({ planId: id, key: z.string().regex(/^[TG][1-9]\d{0,5}$/) })

/** Which observation. */
export const observationPath = z.object({ id: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER) })

/** Which series. */
export const seriesPath = z.object({ id: z.string().min(1).max(120) })

/** As of which day; today where absent. */
export const asOfQuery = z.object({ asOf: day.optional() })

/** The board as a file. */
export const exportQuery = z.object({ asOf: day.optional(), format: z.enum(['csv', 'xlsx']) })

/** A page of a list. */
export const pageQuery = z.object({
  after: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(200),
})

/** A page of a city's series. */
export const seriesQuery = z.object({
  city: id,
  after: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})

const typed = {
  /** As people write it: 2026, 2026-Q3, 2026年1—9月. */
  period: text(40),
  value: z.union([z.string().trim().min(1).max(60), z.number().transform(String)]),
  unit: text(20),
  form: z.enum(forms).default('level'),
  basis: z.enum(bases).default('unstated'),
  source: text(300),
  url: z
    .url({ protocol: /^https?$/ })
    .max(1000)
    .nullable()
    .default(null),
  publishedOn: day.nullable().default(null),
  evidence: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable()
    .default(null),
  note: text(1000).nullable().default(null),
  onBehalfOf: id.nullable().default(null),
}

/** A new observation; `calibre` where it is not the one decided for the target. */
export const newObservation = z.object({
  ...typed,
  calibre: z.string().trim().max(300).nullable().default(null),
})

/** A correction: the whole statement anew, and why. */
export const correction = z.object({ ...typed, reason: text(500) })

/** Why something is taken out. */
export const withdrawal = z.object({ reason: text(500) })

/** Fields of a series that may change. */
export const seriesFields = z.object({
  name: text(200).optional(),
  calibre: z.string().trim().max(300).optional(),
})

/** A written assessment. */
export const newAssessment = z.object({
  period: text(40),
  judgement: z.enum(judgements),
  text: text(4000),
  source: text(300),
  evidence: typed.evidence,
  onBehalfOf: typed.onBehalfOf,
})

/** What to look for, and in which city. */
export const searchQuery = z.object({
  q: z.string().trim().min(1).max(100),
  city: id,
  limit: z.coerce.number().int().min(1).max(100).default(30),
})
