// Routes of plans: import, list, versions, the official text, what changed between two versions.

import { z } from 'zod'
import { type AppRoute, plainRoute, readRoute } from '../access/index.ts'
import { DOCUMENT_LIMIT_MB, diffPlans } from '../document/index.ts'
import { refuse } from '../kernel/problem.ts'
import { pageOfList } from '../platform/store/page-list.ts'
import { mustServe } from '../registry/index.ts'
import { findPlan, findVersion, versionInForce } from './find.ts'
import { importPlan } from './import.ts'
import * as schema from './schema.ts'
import { showPlan, showText, showVersion } from './show.ts'
import * as store from './store-plan.ts'

const asked = z.coerce.number().int().min(1).max(schema.largestNumber)

const importBody = z.object({ city: schema.id, planId: schema.id.optional() })

const importRoute = plainRoute(
  {
    method: 'POST',
    path: '/plans',
    permission: 'plan.import',
    summary: {
      zh: '导入方案文本(新方案，或用 planId 指明所修订的方案)',
      en: 'Import the text of a plan (a new one, or an amended text of planId)',
    },
    body: importBody,
    upload: { maximumBytes: DOCUMENT_LIMIT_MB * 1024 * 1024, maximumFiles: 1 },
    writesOnce: true,
    reply: schema.importedReply,
  },
  async ({ body, uploads }, context) => {
    const [file] = uploads
    if (!file) return refuse('upload-missing', {}, 'file')
    return importPlan({ ...body, file }, context)
  },
)

const listPlans = readRoute(
  {
    method: 'GET',
    path: '/plans',
    permission: 'plan.read',
    summary: { zh: '列出一个城市的方案', en: 'List the plans of a city' },
    query: z.object({ city: schema.id, ...schema.page }),
    reply: schema.plansReply,
  },
  async (tx, { query }, context) => {
    mustServe(context, query.city)
    const found = await store.plansOf(tx, query.city, { after: query.after ?? null, limit: query.limit })
    const plans = found.slice(0, query.limit)
    const items = []
    for (const plan of plans) items.push(await showPlan(tx, plan))
    return { items, next: found.length > plans.length ? (plans.at(-1)?.id ?? null) : null }
  },
)

const onePlan = readRoute(
  {
    method: 'GET',
    path: '/plans/:planId',
    permission: 'plan.read',
    summary: { zh: '查看一个方案', en: 'Show one plan' },
    params: schema.planPath,
    reply: schema.planReply,
  },
  async (tx, { params }, context) => showPlan(tx, await findPlan(tx, params.planId, context)),
)

const listVersions = readRoute(
  {
    method: 'GET',
    path: '/plans/:planId/versions',
    permission: 'plan.read',
    summary: { zh: '列出方案的各个版本', en: 'List the versions of a plan' },
    params: schema.planPath,
    query: schema.listPage,
    reply: schema.versionsReply,
  },
  async (tx, { params, query }, context) => {
    const plan = await findPlan(tx, params.planId, context)
    const items = []
    const { rows, next } = pageOfList(await store.versions(tx, plan.id), (one) => String(one.number), query)
    for (const version of rows) items.push(await showVersion(tx, version))
    return { items, next }
  },
)

const officialText = readRoute(
  {
    method: 'GET',
    path: '/plans/:planId/text',
    permission: 'plan.read',
    summary: {
      zh: '公文全文及其中的任务、指标、目标和举措(位置按 Unicode 码点计)',
      en: 'The official text with its tasks, targets, goals and actions (offsets count code points)',
    },
    params: schema.planPath,
    query: z.object({ version: asked.optional() }),
    reply: schema.textReply,
  },
  async (tx, { params, query }, context) => {
    const plan = await findPlan(tx, params.planId, context)
    const version =
      query.version === undefined
        ? await versionInForce(tx, plan)
        : await findVersion(tx, plan, query.version)
    return showText(tx, plan, version)
  },
)

const difference = readRoute(
  {
    method: 'GET',
    path: '/plans/:planId/diff',
    permission: 'plan.read',
    summary: {
      zh: '比较两个版本的原文：增加、删除、改动、移动',
      en: 'Compare the texts of two versions: added, removed, changed, moved',
    },
    params: schema.planPath,
    query: z.object({ from: asked, to: asked }),
    reply: z.object({
      from: z.number().int(),
      to: z.number().int(),
      /** As `fumao plan diff` prints it. */
      diff: z.unknown(),
      /** What became of the keys, where `to` amends `from`. */
      carried: schema.carried.nullable(),
    }),
  },
  async (tx, { params, query }, context) => {
    const plan = await findPlan(tx, params.planId, context)
    const from = await findVersion(tx, plan, query.from)
    const to = await findVersion(tx, plan, query.to)
    const carried = to.amends === from.number ? to.carried : null
    return { ...query, diff: diffPlans(from.parsed, to.parsed), carried }
  },
)

/** Routes of plans and their versions. */
export const planRoutesProper: readonly AppRoute[] = [
  importRoute,
  listPlans,
  onePlan,
  listVersions,
  officialText,
  difference,
]
