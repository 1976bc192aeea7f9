// Parts that several replies of attainment have in common.

import { z } from 'zod'
import { lights } from './judge/light.ts'
import { lacks } from './judge/verdict.ts'
import { forms } from './observation.ts'

/** One text in both languages. */
export const words = z.object({ zh: z.string(), en: z.string() })
/** Kinds of targets. */
export const kind = z.enum([
  'level',
  'average-growth',
  'share',
  'cumulative',
  'annual-flow',
  'increment',
  'rank',
])
/** Which years a yearly amount binds. */
export const recurrence = z.enum(['every-year', 'target-year', 'undecided']).nullable()
/** How a value binds. */
export const comparator = z.enum(['>=', '>', '<=', '<', '='])
/** Where an observation comes from. */
export const status = z.enum(['sourced', 'reported', 'demo'])
/** A unit by name. */
export const unit = z.object({ id: z.string(), name: z.string(), shortName: z.string() })
/** Who answers, and how sure that is. */
export const owner = unit.extend({ status: z.enum(['printed', 'assumed', 'confirmed']) })
/** The base of a target. */
export const base = z
  .object({
    year: z.number().nullable(),
    value: z.number().nullable(),
    /** Exact, as decimal text. */
    valueText: z.string().nullable(),
    unit: z.string().nullable(),
    from: z.enum(['text', 'decision']),
  })
  .nullable()

/** The observation that a row shows. */
export const latest = z
  .object({
    id: z.number(),
    seriesId: z.string(),
    value: z.number(),
    /** Exact, as decimal text. */
    valueText: z.string(),
    unit: z.string(),
    period: z.string(),
    periodLabel: words,
    form: z.enum(forms),
    source: z.string(),
    url: z.string().nullable(),
    publishedOn: z.string().nullable(),
    status,
    calibre: z.string(),
    compared: z.boolean(),
    disputed: z.boolean(),
  })
  .nullable()

/** What a target lacks, and who must settle it by when. */
export const missing = z.object({
  matter: z.enum(lacks),
  asks: z.array(z.string()),
  questionId: z.number().nullable(),
  unit: unit.nullable(),
  dueOn: z.string().nullable(),
  dueProvisional: z.boolean(),
})

/** One line of the board. */
export const row = z.object({
  key: z.string(),
  taskKey: z.string().nullable(),
  indicator: z.string(),
  comparator,
  value: z.number(),
  valueMax: z.number().nullable(),
  unit: z.string(),
  kind,
  recurrence,
  year: z.number().nullable(),
  direction: z.enum(['up', 'down', 'none']),
  text: z.string(),
  base,
  owner: owner.nullable(),
  latest,
  light: z.enum(lights),
  reason: words,
  rate: z.number().nullable(),
  expected: z.number().nullable(),
  growth: z.object({ average: z.number(), needed: z.number().nullable(), years: z.number() }).nullable(),
  missing: z.array(missing),
})

/** The plan that a page is about. */
export const planOfPage = z.object({
  id: z.string(),
  cityId: z.string(),
  title: z.string(),
  documentNumber: z.string().nullable(),
  horizonYear: z.number().nullable(),
  version: z.number(),
  demo: z.boolean(),
})

/** A series. */
export const seriesHead = z.object({
  id: z.string(),
  name: z.string(),
  unit: z.string(),
  form: z.enum(forms),
  geo: z.string().nullable(),
  calibre: z.string(),
  demo: z.boolean(),
  revision: z.number(),
})
