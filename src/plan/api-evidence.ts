// Routes of papers kept as evidence, official texts included.

import { z } from 'zod'
import { type AppRoute, plainRoute } from '../access/index.ts'
import { refuse } from '../kernel/problem.ts'
import { cityOfCaller } from '../registry/index.ts'
import { keepEvidence } from './keep-evidence.ts'
import { digest, id } from './schema.ts'
import { evidenceOf } from './store-evidence.ts'

const evidenceReply = z.object({
  digest,
  name: z.string(),
  size: z.number().int(),
  mediaType: z.string(),
})

const keep = plainRoute(
  {
    method: 'POST',
    path: '/files',
    permission: 'observation.enter',
    summary: { zh: '上传佐证材料', en: 'Upload a paper as evidence' },
    body: z.object({ city: id.optional() }),
    upload: { maximumBytes: 20 * 1024 * 1024, maximumFiles: 1 },
    writesOnce: true,
    reply: evidenceReply,
  },
  async ({ body, uploads }, context) => {
    const [file] = uploads
    if (!file) return refuse('upload-missing', {}, 'file')
    const city =
      body.city ?? cityOfCaller(context.caller) ?? refuse('invalid-input', { what: 'city' }, 'city')
    return keepEvidence({ city, name: file.name, bytes: file.bytes }, context)
  },
)

const fetchFile = plainRoute(
  {
    method: 'GET',
    path: '/files/:digest',
    permission: 'plan.read',
    summary: { zh: '下载佐证材料或公文原件', en: 'Fetch a paper or an original document' },
    params: z.object({ digest }),
    query: z.object({ city: id.optional() }),
    reply: 'file',
  },
  async ({ params, query }, context) => {
    const own = cityOfCaller(context.caller)
    const city = own ?? query.city ?? refuse('invalid-input', { what: 'city' }, 'city')
    const evidence = await context.store.read((tx) => evidenceOf(tx, city, params.digest))
    if (!evidence) return refuse('not-found', { what: params.digest }, 'digest')
    const { name, mediaType } = evidence
    return { name, mediaType, body: await context.files.get(params.digest) }
  },
)

/** Routes of evidence. */
export const evidenceRoutes: readonly AppRoute[] = [keep, fetchFile]
