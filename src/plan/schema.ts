// Plans, versions and their entries as the API gives them. Offsets count code points of `text`, end exclusive
// (in a browser: Array.from(text)), as in the plan documents' own form.

import { z } from 'zod'
import { isDay } from '../kernel/day.ts'

export const id = z.string().min(1).max(80)
export const day = z.string().refine(isDay, { error: 'YYYY-MM-DD' })
/** A day that something is due: a calendar of working days is walked up to it. */
export const dueDay = day.refine((text) => text < '2100-01-01', { error: '< 2100-01-01' })
/** A figure that a board can calculate with exactly: at most 18 places before the point and 20 behind it. */
export const figure = z.number().refine((value) => /^-?\d{1,18}(?:\.\d{1,20})?$/.test(String(value)), {
  error: '-999999999999999999.99 … 999999999999999999.99',
})
export const digest = z.string().regex(/^[0-9a-f]{64}$/)
export const itemKey = z.string().regex(/^[TGA][1-9]\d{0,6}$/)
export const targetKey = z.string().regex(/^T[1-9]\d{0,6}$/)
export const taskKey = z.string().regex(/^K[1-9]\d{0,6}$/)
export const revision = z.number().int().min(0)
export const reason = z.string().trim().min(2).max(500)
const offset = z.number().int().min(0)
const number = z.number().int().min(1)
const instant = z.string()

export const comparator = z.enum(['>=', '>', '<=', '<', '='])
export const targetKind = z.enum([
  'level',
  'average-growth',
  'share',
  'cumulative',
  'annual-flow',
  'increment',
  'rank',
])
export const recurrence = z.enum(['every-year', 'target-year', 'undecided'])
export const direction = z.enum(['up', 'down', 'none'])
export const year = z.number().int().min(1949).max(2100)

/** The largest number of a version: what the database counts to. */
export const largestNumber = 2 ** 31 - 1

/** Where a plan is named in the address. */
export const planPath = z.object({ planId: id })
/** Where a version is named in the address. */
export const versionPath = planPath.extend({ n: z.coerce.number().int().min(1).max(largestNumber) })

/** A page of a list. */
export const page = {
  after: z.string().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
}

/** A page of a list that usually comes whole. */
export const listPage = z.object({
  after: z.string().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(200),
})

/** For whom something is entered, with the paper behind it (代录). */
export const onBehalf = {
  onBehalfOf: id.nullable().default(null),
  evidenceDigest: digest.nullable().default(null),
}

/** A plan. `draftVersion` is the one under review. */
export const planReply = z.object({
  id,
  cityId: id,
  title: z.string(),
  documentNumber: z.string().nullable(),
  issuer: z.string().nullable(),
  issuedOn: day.nullable(),
  horizonYear: z.number().int().nullable(),
  state: z.enum(['draft', 'in-force', 'withdrawn']),
  currentVersion: number.nullable(),
  draftVersion: number.nullable(),
  createdAt: instant,
  revision,
})

export const plansReply = z.object({ items: z.array(planReply), next: z.string().nullable() })

const quoted = z.object({ start: offset, end: offset, text: z.string() })

export const coverage = z.object({
  sentences: z.number().int(),
  target: z.number().int(),
  qualitative: z.number().int(),
  action: z.number().int(),
  heading: z.number().int(),
  context: z.number().int(),
  unmapped: z.array(quoted).readonly(),
})

export const section = z.object({
  position: z.number().int(),
  number: z.string(),
  title: z.string(),
  start: offset,
  end: offset,
})

export const unit = z.object({
  organisationId: id.nullable(),
  printedName: z.string().nullable(),
  role: z.enum(['lead', 'support']),
  status: z.enum(['printed', 'assumed', 'confirmed']),
  source: z.string(),
  confirmedBy: z.string().nullable(),
  confirmedOn: day.nullable(),
})

/** A task with its units; `unitsRevision` is what PUT …/units takes as If-Match. */
export const task = z.object({
  key: taskKey,
  position: z.number().int(),
  sectionPosition: z.number().int(),
  number: z.string(),
  title: z.string(),
  start: offset,
  end: offset,
  units: z.array(unit).readonly(),
  unitsRevision: revision,
})

export const target = z.object({
  key: targetKey,
  position: z.number().int(),
  taskKey: taskKey.nullable(),
  indicator: z.string(),
  comparator,
  value: z.number(),
  valueMax: z.number().nullable(),
  unit: z.string(),
  kind: targetKind,
  kindAlternatives: z.array(targetKind).readonly(),
  recurrence: recurrence.nullable(),
  year: z.number().int().nullable(),
  baseYear: z.number().int().nullable(),
  baseValue: z.number().nullable(),
  direction,
  start: offset,
  end: offset,
  text: z.string(),
  origin: z.enum(['read', 'corrected', 'split', 'merged', 'added']),
  ownerOrganisation: id.nullable(),
  state: z.enum(['live', 'dropped']),
})

const clause = {
  position: z.number().int(),
  taskKey: taskKey.nullable(),
  text: z.string(),
  start: offset,
  end: offset,
  origin: z.enum(['read', 'corrected', 'added']),
}
export const goal = z.object({ key: itemKey, ...clause, state: z.enum(['live', 'dropped']) })
export const action = z.object({ key: itemKey, ...clause, state: z.enum(['candidate', 'dropped']) })

/** The official text of a version with all that was understood of it. */
export const textReply = z.object({
  planId: id,
  version: number,
  title: z.string(),
  noticeTitle: z.string().nullable(),
  documentNumber: z.string().nullable(),
  /** What the offsets count. */
  offsets: z.literal('code-points'),
  text: z.string(),
  sections: z.array(section).readonly(),
  tasks: z.array(task).readonly(),
  targets: z.array(target).readonly(),
  goals: z.array(goal).readonly(),
  actions: z.array(action).readonly(),
  coverage,
})

export const carried = z.object({
  kept: z.array(z.string()).readonly(),
  changed: z.array(z.object({ key: z.string(), fields: z.array(z.string()).readonly() })).readonly(),
  removed: z.array(z.string()).readonly(),
  added: z.array(z.string()).readonly(),
})

export const versionReply = z.object({
  planId: id,
  number,
  state: z.enum(['draft', 'approved', 'superseded', 'discarded']),
  amends: number.nullable(),
  carried: carried.nullable(),
  fileName: z.string(),
  fileDigest: digest,
  format: z.string(),
  encoding: z.string().nullable(),
  createdAt: instant,
  createdBy: z.string(),
  approvedAt: instant.nullable(),
  approvedBy: z.string().nullable(),
  note: z.string().nullable(),
  revision,
})

export const versionsReply = z.object({ items: z.array(versionReply), next: z.string().nullable() })

export const importedReply = z.object({
  planId: id,
  version: number,
  counts: z.object({
    sections: z.number().int(),
    tasks: z.number().int(),
    targets: z.number().int(),
    goals: z.number().int(),
    actions: z.number().int(),
  }),
  coverage,
})
