// What the page of one target answers.

import { z } from 'zod'
import { bases, forms } from './observation.ts'
import { kind, planOfPage, recurrence, row, seriesHead, status, unit, words } from './reply-parts.ts'

const observation = z.object({
  id: z.number(),
  period: z.string(),
  periodLabel: words,
  value: z.number(),
  valueText: z.string(),
  unit: z.string(),
  form: z.enum(forms),
  basis: z.enum(bases),
  source: z.string(),
  url: z.string().nullable(),
  publishedOn: z.string().nullable(),
  evidence: z.string().nullable(),
  note: z.string().nullable(),
  status,
  enteredAt: z.string(),
  enteredBy: z.string(),
  onBehalfOf: unit.nullable(),
  supersedes: z.number().nullable(),
  supersededBy: z.number().nullable(),
  reason: z.string().nullable(),
  withdrawn: z.object({ at: z.string(), on: z.string(), by: z.string(), reason: z.string() }).nullable(),
  state: z.enum(['valid', 'superseded', 'withdrawn']),
  counts: z.boolean(),
  fits: z.enum(['fits', 'related', 'form', 'part-of-year', 'unit']),
})

const decision = z.object({
  id: z.number(),
  targetKey: z.string(),
  subject: z.object({ indicator: z.string(), unit: z.string(), kind }),
  baseYear: z.number().nullable(),
  baseValue: z.string().nullable(),
  baseUnit: z.string().nullable(),
  baseSource: z.string().nullable(),
  kind: kind.nullable(),
  recurrence: z.enum(['every-year', 'target-year']).nullable(),
  priceBasis: z.enum(['current', 'comparable']).nullable(),
  growthMethod: z.enum(['compound', 'mean']).nullable(),
  currency: z.string().nullable(),
  calibre: z.string().nullable(),
  decidedBy: z.string(),
  decidedOn: z.string(),
  paper: z.string(),
  evidenceDigest: z.string().nullable(),
  onBehalfOf: z.string().nullable(),
  note: z.string().nullable(),
  reason: z.string().nullable(),
  recordedAt: z.string(),
  recordedBy: z.string(),
  supersedes: z.number().nullable(),
  supersededBy: z.number().nullable(),
})

const question = z.object({
  id: z.number(),
  kind: z.string(),
  asks: z.array(z.string()),
  owner: unit.nullable(),
  dueOn: z.string().nullable(),
  dueProvisional: z.boolean(),
  state: z.enum(['open', 'answered', 'withdrawn']),
  decisionId: z.number().nullable(),
  openedAt: z.string(),
  closedAt: z.string().nullable(),
  revision: z.number(),
})

/** One target with all that stands behind it. */
export const targetReply = z.object({
  plan: planOfPage,
  asOf: z.string(),
  task: z.object({ key: z.string(), number: z.string(), title: z.string() }).nullable(),
  row,
  reading: z.object({
    start: z.number(),
    end: z.number(),
    text: z.string(),
    origin: z.string(),
    printedKind: kind,
    kind,
    kindAlternatives: z.array(kind),
    recurrence,
    calibre: z.string().nullable(),
    currency: z.string().nullable(),
    priceBasis: z.string().nullable(),
    growthMethod: z.string().nullable(),
    baseSource: z.string().nullable(),
    decisionId: z.number().nullable(),
  }),
  path: z
    .object({ unit: z.string(), points: z.array(z.object({ year: z.number(), value: z.number() })) })
    .nullable(),
  decisions: z.array(decision),
  questions: z.array(question),
  series: z.array(
    seriesHead.extend({
      relation: z.enum(['measures', 'related']),
      note: z.string(),
      observations: z.array(observation),
    }),
  ),
  disagreements: z.array(
    z.object({
      period: z.string(),
      observations: z.array(z.number()),
      unit: z.string(),
      lowest: z.number(),
      highest: z.number(),
      difference: z.number(),
      sameCalibre: z.boolean(),
    }),
  ),
})
