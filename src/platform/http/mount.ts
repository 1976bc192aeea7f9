// One way for every route: who asks -> may they -> what did they bring -> the work in its transaction ->
// the reply by its schema. A write that audited nothing does not commit.

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Language } from '../../kernel/words.ts'
import { wasAudited } from '../audit/record.ts'
import { digestOf } from '../files.ts'
import type { Store, WriteTx } from '../store/store.ts'
import { type KeyedRequest, once, requestDigest } from '../idempotency/once.ts'
import { idempotencyKeyOf, readInput } from './input.ts'
import type { FileReply, RedirectReply, Route, RouteHead, RouteInput } from './route.ts'
import { refuseCrossSite } from './security.ts'

/** What the server needs to know of its callers; access/ supplies it. */
export type Gate<Context> = Readonly<{
  /** Builds the context of a request: who asks, in which language. */
  contextOf: (request: FastifyRequest, reply: FastifyReply) => Promise<Context>
  /** Refuses where the caller lacks the permission. */
  authorise: (context: Context, permission: string) => void
  /** Whether a cookie signed the request in, so that another site could have started it. */
  byCookie: (context: Context) => boolean
  /** Who an idempotency key belongs to. */
  callerKey: (context: Context) => string
}>

type Base = Readonly<{ store: Store; language: Language; clock: { now: () => number } }>

/** Mounts one route below /api/v1. */
export function mount<Context extends Base>(
  server: FastifyInstance,
  route: Route<Context>,
  gate: Gate<Context>,
): void {
  server.route({
    method: route.method,
    url: `/api/v1${route.path}`,
    handler: async (request, reply) => {
      const context = await gate.contextOf(request, reply)
      if (route.method !== 'GET' && gate.byCookie(context)) refuseCrossSite(request)
      gate.authorise(context, route.permission)
      const input = await readInput(route, request, context.language)
      return send(
        route,
        reply,
        await work(route, { input, context, request, owner: gate.callerKey(context) }),
      )
    },
  })
}

type Call<Context> = { input: RouteInput; context: Context; request: FastifyRequest; owner: string }

async function work<Context extends Base>(route: Route<Context>, call: Call<Context>): Promise<unknown> {
  const { input, context } = call
  const { work } = route
  const keyed = keyOf(route, call)
  if (work.kind === 'plain') {
    if (keyed === null || route.writesOnce !== true) return work.run(input, context)
    return work.run(input, { ...context, store: onceThrough(route, context.store, keyed) })
  }
  if (work.kind === 'read') return context.store.read((tx) => work.run(tx, input, context))
  const run = async (tx: WriteTx): Promise<unknown> => {
    const result = await work.run(tx, input, context)
    mustBeAudited(route, tx)
    return result ?? null
  }
  if (keyed === null) return context.store.write(run)
  return context.store.write(async (tx) => (await once(tx, keyed, () => run(tx))).reply)
}

type Named = Pick<RouteHead<string>, 'method' | 'path' | 'reply'>

function keyOf<Context>(route: Named, { input, request, owner }: Call<Context>): KeyedRequest | null {
  const key = idempotencyKeyOf(request)
  if (key === null || route.reply === 'file') return null
  const { params, query, body, revision } = input
  const uploads = input.uploads.map(({ name, bytes }) => [name, digestOf(bytes)])
  const digest = requestDigest({ params, query, body, revision, uploads })
  return { account: owner, route: `${route.method} ${route.path}`, key, digest }
}

// The store for a plain route that declares to write once: its one write is done under the key.
function onceThrough(route: Named, store: Store, keyed: KeyedRequest): Store {
  let written = false
  return store.around(async (tx, body) => {
    if (written) throw new Error(`${route.method} ${route.path} wrote twice under one key`)
    written = true
    const run = async () => {
      const result = await body(tx)
      mustBeAudited(route, tx)
      return result
    }
    return (await once(tx, keyed, run)).reply
  })
}

function mustBeAudited({ method, path }: Named, tx: WriteTx): void {
  if (!wasAudited(tx)) throw new Error(`${method} ${path} wrote without an audit record`)
}

function send(route: Pick<RouteHead<string>, 'reply'>, reply: FastifyReply, result: unknown): unknown {
  if (route.reply === 'empty') return reply.code(204).send()
  if (route.reply === 'file') return sendFile(reply, result as FileReply)
  if (route.reply === 'redirect') return reply.redirect((result as RedirectReply).location, 303)
  const revision = (result as { revision?: unknown } | null)?.revision
  if (typeof revision === 'number') reply.header('etag', `"${revision}"`)
  return reply.type('application/json; charset=utf-8').send(JSON.stringify(route.reply.parse(result)))
}

function sendFile(reply: FastifyReply, file: FileReply): unknown {
  const disposition = file.inline ? 'inline' : 'attachment'
  return reply
    .header('content-disposition', `${disposition}; filename*=UTF-8''${encodeURIComponent(file.name)}`)
    .header('cache-control', 'private, no-store')
    .type(file.mediaType)
    .send(file.body)
}
