// Routes of the audit, for the audit administrator alone.

import { z } from 'zod'
import type { Access } from '../access.ts'
import { type AppRoute, plainRoute, readRoute } from '../route.ts'
import { within } from '../within.ts'
import { exportRecords } from './csv.ts'
import { auditPage, auditVerification, recordQuery, recordView, verification } from './records.ts'

const paged = recordQuery.extend({
  after: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})

/** The routes of the audit. */
export function auditRoutes(access: Access): readonly AppRoute[] {
  const here = within(access)
  return [
    readRoute(
      {
        method: 'GET',
        path: '/audit/records',
        permission: 'audit.read',
        summary: { zh: '审计记录', en: 'Audit records' },
        query: paged,
        reply: z.object({ records: z.array(recordView), next: z.string().nullable() }),
      },
      (tx, { query: { after, limit, ...query } }, context) =>
        auditPage(tx, { query, asked: { after, limit } }, here(context)),
    ),
    plainRoute(
      {
        method: 'GET',
        path: '/audit/records.csv',
        permission: 'audit.read',
        summary: { zh: '导出审计记录', en: 'Export audit records' },
        query: recordQuery,
        reply: 'file',
      },
      ({ query }, context) => exportRecords(query, here(context)),
    ),
    readRoute(
      {
        method: 'GET',
        path: '/audit/verification',
        permission: 'audit.read',
        summary: { zh: '校验审计链', en: 'Verify the audit chain' },
        reply: verification,
      },
      (tx, _, context) => auditVerification(tx, context),
    ),
  ]
}
