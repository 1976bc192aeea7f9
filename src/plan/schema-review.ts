// Changes of a draft and units of tasks as the API takes them.

import { z } from 'zod'
import {
  versionReply,
  textReply,
  onBehalf,
  reason,
  targetKind,
  comparator,
  recurrence,
  direction,
} from './schema.ts'
import { digest, figure, id, itemKey, targetKey, taskKey, unit, year } from './schema.ts'

const offset = z.number().int().min(0)

/** Fields of a target that are to change; the others stay. */
export const targetFields = z
  .object({
    taskKey: taskKey.nullable(),
    indicator: z.string().trim().min(1).max(200),
    comparator,
    value: figure,
    valueMax: figure.nullable(),
    unit: z.string().trim().min(1).max(30),
    kind: targetKind,
    kindAlternatives: z.array(targetKind).max(6),
    recurrence: recurrence.nullable(),
    year: year.nullable(),
    baseYear: year.nullable(),
    baseValue: figure.nullable(),
    direction,
    start: offset,
    end: offset,
  })
  .partial()

const entryKind = z.enum(['target', 'goal', 'action'])

/** One change of a draft, or the undo of the latest. */
export const changeBody = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('correct'), key: itemKey, fields: targetFields, reason, ...onBehalf }),
  z.object({
    kind: z.literal('split'),
    key: targetKey,
    parts: z.array(targetFields).min(2).max(20),
    reason,
    ...onBehalf,
  }),
  z.object({
    kind: z.literal('merge'),
    keys: z.array(targetKey).min(2).max(20),
    fields: targetFields.default({}),
    reason,
    ...onBehalf,
  }),
  z.object({ kind: z.literal('drop'), key: itemKey, reason, ...onBehalf }),
  z.object({ kind: z.literal('restore'), key: itemKey, reason, ...onBehalf }),
  z.object({
    kind: z.literal('add'),
    entry: z.object({
      as: entryKind,
      taskKey: taskKey.nullable(),
      start: offset,
      end: offset,
      reading: targetFields.optional(),
    }),
    reason,
    ...onBehalf,
  }),
  z.object({
    kind: z.literal('reclass'),
    key: itemKey,
    to: entryKind,
    reading: targetFields.optional(),
    reason,
    ...onBehalf,
  }),
  z.object({ kind: z.literal('undo'), reason }),
])

/** What a change answers. */
export const changeReply = z.object({
  changeId: z.number().int(),
  keys: z.array(z.string()).readonly(),
  revision: z.number().int(),
})

/** A logged change. */
export const loggedChange = z.object({
  id: z.number().int(),
  at: z.string(),
  actor: z.string(),
  kind: z.enum([
    'correct',
    'split',
    'merge',
    'drop',
    'restore',
    'add',
    'reclass',
    'assign',
    'confirm',
    'undo',
  ]),
  keys: z.array(z.string()).readonly(),
  before: z.unknown(),
  after: z.unknown(),
  reason: z.string(),
  undoes: z.number().int().nullable(),
  onBehalfOf: id.nullable(),
  evidenceDigest: digest.nullable(),
})

/** All that the review of a version shows; dropped entries are in it. */
export const reviewReply = textReply.extend({
  version: z.number().int(),
  state: versionReply.shape.state,
  carried: versionReply.shape.carried,
  amends: versionReply.shape.amends,
  changes: z.array(loggedChange).readonly(),
  /** The change that an undo would take back. */
  undoable: z.number().int().nullable(),
  revision: z.number().int(),
})

/** What goes with an approval. */
export const approvalBody = z.object({ note: z.string().trim().max(500).nullable().default(null) })

export const approvalReply = z.object({
  planId: id,
  version: z.number().int(),
  opened: z.number().int(),
  withdrawn: z.number().int(),
})

export const reasonBody = z.object({ reason })

export const redraftReply = z.object({
  planId: id,
  version: z.number().int(),
  revision: z.number().int(),
})

/** The units of a task from now on. */
export const unitsBody = z.object({
  units: z
    .array(
      z.object({
        organisationId: id.nullable(),
        printedName: z.string().trim().min(1).max(100).nullable().default(null),
        role: z.enum(['lead', 'support']),
        source: z.string().trim().min(1).max(300),
      }),
    )
    .min(1)
    .max(60),
  /** Confirmed by whoever may say so, or still an assumption. */
  confirm: z.boolean(),
  reason,
  ...onBehalf,
})

export const unitsReply = z.object({
  taskKey,
  units: z.array(unit).readonly(),
  revision: z.number().int(),
})
