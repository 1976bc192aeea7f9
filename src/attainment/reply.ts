// What the routes of attainment answer.

import { z } from 'zod'
import { judgements } from './assessment.ts'
import { lightRules, lights } from './judge/light.ts'
import { lacks } from './judge/verdict.ts'
import {
  base,
  comparator,
  kind,
  latest,
  owner,
  planOfPage,
  recurrence,
  row,
  seriesHead,
} from './reply-parts.ts'

const assessment = z.object({
  id: z.number(),
  period: z.string(),
  judgement: z.enum(judgements),
  text: z.string(),
  source: z.string(),
  evidence: z.string().nullable(),
  enteredAt: z.string(),
  enteredBy: z.string(),
  onBehalfOf: z.string().nullable(),
})

const goal = z.object({
  key: z.string(),
  taskKey: z.string().nullable(),
  text: z.string(),
  assessment: assessment.nullable(),
  series: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      relation: z.enum(['measures', 'related']),
      latest: z
        .object({
          value: z.number(),
          /** Exact, as decimal text. */
          valueText: z.string(),
          unit: z.string(),
          period: z.string(),
          source: z.string(),
          url: z.string().nullable(),
        })
        .nullable(),
    }),
  ),
})

/** One goal with all that was written about it. */
export const goalReply = z.object({
  key: z.string(),
  taskKey: z.string().nullable(),
  text: z.string(),
  start: z.number(),
  end: z.number(),
  assessments: z.array(assessment),
})

/** The board. */
export const boardReply = z.object({
  plan: planOfPage.extend({ issuer: z.string().nullable(), issuedOn: z.string().nullable() }),
  asOf: z.string(),
  daysLeft: z.number().nullable(),
  counts: z.object({
    total: z.number(),
    reached: z.number(),
    onTrack: z.number(),
    behind: z.number(),
    farBehind: z.number(),
    unknown: z.number(),
  }),
  unknownFor: z.record(z.enum(lacks), z.number()),
  rules: lightRules,
  overall: z.object({ targets: z.array(row), goals: z.array(goal) }),
  sections: z.array(
    z.object({
      number: z.string(),
      title: z.string(),
      tasks: z.array(
        z.object({
          key: z.string(),
          number: z.string(),
          title: z.string(),
          lead: owner.nullable(),
          targets: z.array(row),
          goals: z.array(goal),
        }),
      ),
    }),
  ),
})

/** The targets of a plan, for programs (a public interface). */
export const targetsReply = z.object({
  items: z.array(
    z.object({
      key: z.string(),
      task: z.string(),
      taskKey: z.string().nullable(),
      indicator: z.string(),
      comparator,
      value: z.number(),
      valueMax: z.number().nullable(),
      unit: z.string(),
      kind,
      kindAlternatives: z.array(kind),
      recurrence,
      year: z.number().nullable(),
      base,
      start: z.number(),
      end: z.number(),
      text: z.string(),
      span: z.object({ start: z.number(), end: z.number() }),
      latestObservation: latest,
      light: z.enum(lights),
    }),
  ),
  next: z.string().nullable(),
})

/** A page of series. */
export const seriesListReply = z.object({
  items: z.array(seriesHead.extend({ cityId: z.string() })),
  next: z.string().nullable(),
})

/** One series. */
export const seriesReply = seriesHead.extend({ cityId: z.string() })

/** Where an observation went. */
export const enteredReply = z.object({ id: z.number(), seriesId: z.string() })

/** The number of what was written. */
export const writtenReply = z.object({ id: z.number() })

/** What a search found. */
export const searchReply = z.object({
  items: z.array(
    z.object({
      kind: z.enum(['plan', 'task', 'target', 'goal', 'action', 'organisation', 'question']),
      id: z.string(),
      title: z.string(),
      planId: z.string().nullable(),
      key: z.string().nullable(),
    }),
  ),
  next: z.null(),
})
