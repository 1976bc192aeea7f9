// Routes of the decomposition table: out as Excel or Word, and back.

import { z } from 'zod'
import { type AppRoute, plainRoute, readRoute, writeRoute } from '../access/index.ts'
import { refuse } from '../kernel/problem.ts'
import { pageOfList } from '../platform/store/page-list.ts'
import { applyTable } from './decomposition/apply.ts'
import { commitItem } from './decomposition/commit.ts'
import { tableFile } from './decomposition/export.ts'
import { tableGround } from './decomposition/ground.ts'
import { stageTable } from './decomposition/stage.ts'
import { defined } from './defined.ts'
import { cityOf, findPlan } from './find.ts'
import { day, digest, dueDay, id, itemKey, listPage, onBehalf, planPath, revision } from './schema.ts'
import { commitmentsOf } from './store-commitment.ts'

const exportTable = readRoute(
  {
    method: 'GET',
    path: '/plans/:planId/decomposition',
    permission: 'plan.read',
    summary: { zh: '导出任务分解表(Excel 或 Word)', en: 'The decomposition table as Excel or Word' },
    params: planPath,
    query: z.object({ format: z.enum(['xlsx', 'docx']).default('xlsx') }),
    reply: 'file',
  },
  async (tx, { params, query }, context) => {
    const ground = await tableGround(tx, params.planId, context)
    return tableFile(ground, query.format, await cityOf(tx, ground.inForce.plan.cityId))
  },
)

const words = z.object({ zh: z.string(), en: z.string() })

const returnBody = z.object({
  /** `true` applies the staged table that `staged` names. */
  confirm: z.enum(['true', 'false']).default('false'),
  staged: id.optional(),
  onBehalfOf: id.optional(),
  evidenceDigest: digest.optional(),
})

const returnTable = plainRoute(
  {
    method: 'POST',
    path: '/plans/:planId/decomposition',
    permission: 'plan.review',
    summary: {
      zh: '传回任务分解表：先上传并核对差异，再以 confirm=true 和 staged 确认生效',
      en: 'Send the table back: upload it and look at the differences, then confirm=true with staged',
    },
    params: planPath,
    body: returnBody,
    upload: { maximumBytes: 20 * 1024 * 1024, maximumFiles: 1 },
    writesOnce: true,
    reply: z.object({
      /** Names the staged table; null where cells are wrong or it was applied. */
      staged: id.nullable(),
      applied: z.number().int(),
      rows: z.number().int(),
      differences: z
        .array(
          z.object({
            key: itemKey,
            field: z.enum(['leadOrganisation', 'measure', 'deadline', 'supervisor', 'office']),
            place: z.string(),
            old: z.string(),
            new: z.string(),
          }),
        )
        .readonly(),
      errors: z.array(z.object({ place: z.string(), message: words })).readonly(),
    }),
  },
  async ({ params, body, uploads }, context) => {
    const { planId } = params
    if (body.confirm === 'true') {
      const staged = body.staged ?? refuse('invalid-input', { what: 'staged' }, 'staged')
      const { onBehalfOf = null, evidenceDigest = null } = body
      const confirmation = { planId, id: staged, onBehalfOf, evidenceDigest }
      const { applied, items } = await context.store.write((tx) => applyTable(tx, confirmation, context))
      return { staged: null, applied, rows: items, differences: [], errors: [] }
    }
    const [file] = uploads
    if (!file) return refuse('upload-missing', {}, 'file')
    const { id: staged, ...comparison } = await stageTable({ planId, file }, context)
    return { staged, applied: 0, ...comparison }
  },
)

const commitment = z.object({
  itemKey,
  leadOrganisation: id.nullable(),
  measure: z.string().nullable(),
  deadline: day.nullable(),
  supervisor: z.string().nullable(),
  office: z.string().nullable(),
  enteredAt: z.string(),
  enteredBy: z.string(),
  onBehalfOf: id.nullable(),
  evidenceDigest: digest.nullable(),
  revision,
})

const listCommitments = readRoute(
  {
    method: 'GET',
    path: '/plans/:planId/commitments',
    permission: 'plan.read',
    summary: { zh: '列出已填报的任务分解', en: 'List what units have committed to' },
    params: planPath,
    query: listPage,
    reply: z.object({ items: z.array(commitment), next: z.string().nullable() }),
  },
  async (tx, { params, query }, context) => {
    const plan = await findPlan(tx, params.planId, context)
    const all = [...(await commitmentsOf(tx, plan.id)).values()]
    const { rows, next } = pageOfList(all, (one) => one.itemKey, query)
    return { items: [...rows], next }
  },
)

const filled = (most: number) => z.string().trim().min(1).max(most).nullable().optional()

const commit = writeRoute(
  {
    method: 'PUT',
    path: '/plans/:planId/commitments/:key',
    permission: 'plan.confirm-owner',
    summary: {
      zh: '填报或代录一项任务分解(未填报过的 If-Match 为 0)',
      en: 'Fill in one line of the decomposition (If-Match 0 where nobody has)',
    },
    params: planPath.extend({ key: itemKey }),
    body: z.object({
      leadOrganisation: id.nullable().optional(),
      measure: filled(2000),
      deadline: dueDay.nullable().optional(),
      supervisor: filled(50),
      office: filled(100),
      ...onBehalf,
    }),
    revised: true,
    reply: commitment,
  },
  async (tx, { params, body, revision }, context) => {
    const { onBehalfOf, evidenceDigest, ...fields } = body
    const item = { planId: params.planId, itemKey: params.key, revision }
    return commitItem(tx, { ...item, fields: defined(fields), onBehalfOf, evidenceDigest }, context)
  },
)

/** Routes of the decomposition table. */
export const decompositionRoutes: readonly AppRoute[] = [exportTable, returnTable, listCommitments, commit]
