// The baseline register and the open questions as the API takes and gives them.

import { z } from 'zod'
import {
  day,
  digest,
  dueDay,
  id,
  onBehalf,
  page,
  planPath,
  reason,
  targetKey,
  targetKind,
  taskKey,
  year,
} from './schema.ts'
import { questionKinds } from './register/question.ts'

const decimalText = z.string().regex(/^-?(?:0|[1-9]\d{0,17})(?:\.\d{1,20})?$/, { error: '12.5' })

const points = {
  baseYear: year.nullable().default(null),
  /** Decimal text, so that nothing is lost. */
  baseValue: decimalText.nullable().default(null),
  baseUnit: z.string().trim().min(1).max(30).nullable().default(null),
  baseSource: z.string().trim().min(1).max(300).nullable().default(null),
  kind: targetKind.nullable().default(null),
  recurrence: z.enum(['every-year', 'target-year']).nullable().default(null),
  priceBasis: z.enum(['current', 'comparable']).nullable().default(null),
  growthMethod: z.enum(['compound', 'mean']).nullable().default(null),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable()
    .default(null),
  calibre: z.string().trim().min(1).max(1000).nullable().default(null),
}

/** A decision about a target. */
export const decisionBody = z.object({
  ...points,
  decidedBy: z.string().trim().min(2).max(100),
  decidedOn: day,
  paper: z.string().trim().min(2).max(200),
  note: z.string().trim().max(1000).nullable().default(null),
  reason: reason.nullable().default(null),
  ...onBehalf,
})

export const decidedReply = z.object({
  id: z.number().int(),
  answered: z.array(z.number().int()).readonly(),
})

export const decision = z.object({
  id: z.number().int(),
  targetKey,
  ...z.object(points).shape,
  /** Whether it speaks of the target as it reads now. */
  holds: z.boolean(),
  decidedBy: z.string(),
  decidedOn: day,
  paper: z.string(),
  evidenceDigest: digest.nullable(),
  onBehalfOf: id.nullable(),
  note: z.string().nullable(),
  reason: z.string().nullable(),
  recordedAt: z.string(),
  recordedBy: z.string(),
  supersedes: z.number().int().nullable(),
  supersededBy: z.number().int().nullable(),
})

export const decisionsReply = z.object({ items: z.array(decision), next: z.string().nullable() })

/** The register of a whole plan; `indicator` as the target reads now, or read when it was decided. */
export const registerReply = z.object({
  items: z.array(decision.extend({ indicator: z.string() })),
  next: z.string().nullable(),
})

export const targetPath = planPath.extend({ key: targetKey })

export const question = z.object({
  id: z.number().int(),
  targetKey: targetKey.nullable(),
  taskKey: taskKey.nullable(),
  /** The indicator or the task that it is about, as it reads now. */
  subject: z.string(),
  kind: z.enum(questionKinds),
  asks: z.array(z.string()).readonly(),
  ownerOrganisation: id.nullable(),
  dueOn: day.nullable(),
  /** The holiday notice of that stretch has not appeared. */
  dueProvisional: z.boolean(),
  /** Working days left until the due day, negative when it is over; null once closed. */
  workdaysLeft: z.number().int().nullable(),
  state: z.enum(['open', 'answered', 'withdrawn']),
  decisionId: z.number().int().nullable(),
  openedAt: z.string(),
  closedAt: z.string().nullable(),
  revision: z.number().int(),
})

export const questionsQuery = z.object({
  ...page,
  state: z.enum(['open', 'answered', 'withdrawn']).optional(),
  target: targetKey.optional(),
  owner: id.optional(),
})

export const questionsReply = z.object({
  items: z.array(question),
  next: z.string().nullable(),
  total: z.number().int(),
})

export const questionPath = planPath.extend({ id: z.coerce.number().int().min(1) })

export const questionBody = z.object({
  ownerOrganisation: id.optional(),
  dueOn: dueDay.optional(),
  reason,
})
