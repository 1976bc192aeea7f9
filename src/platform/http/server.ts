// The HTTP server: routes, security headers, Problems, rate limits, metrics, the console's files, a
// graceful stop. What it serves is given to it.

import cookie from '@fastify/cookie'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import Fastify, { type FastifyError, type FastifyInstance } from 'fastify'
import { Refusal } from '../../kernel/problem.ts'
import type { Language } from '../../kernel/words.ts'
import type { Chance } from '../clock.ts'
import type { Log } from '../log.ts'
import type { Store } from '../store/store.ts'
import { type Metrics, observeRequests } from './metrics.ts'
import { type Gate, mount } from './mount.ts'
import { sendProblem } from './failure.ts'
import type { Route } from './route.ts'
import { secure } from './security.ts'
import { type Console, serveConsole } from './console.ts'

/** All that a server is made of. */
export type ServerParts<Context> = Readonly<{
  routes: readonly Route<Context>[]
  gate: Gate<Context>
  openApi: object
  console: Console | null
  metrics: Metrics
  log: Log
  chance: Chance
  /** True behind a TLS proxy: cookies are Secure, HSTS is sent, X-Forwarded-* is trusted. */
  behindTls: boolean
  /**
   * How many proxies stand before it, 1 by default: so many addresses at the end of X-Forwarded-For are
   * theirs to say. What stands before those, a client could have written itself.
   */
  proxies?: number
  /** Requests a minute from one address. */
  requestsPerMinute: number
  /** Whether the store can serve. */
  healthy: () => Promise<boolean>
}>

/** Builds the server; the caller listens and closes. */
export async function buildServer<
  Context extends { store: Store; language: Language; clock: { now: () => number } },
>(parts: ServerParts<Context>): Promise<FastifyInstance> {
  const server = Fastify({
    logger: false,
    trustProxy: (_, hop) => parts.behindTls && hop < (parts.proxies ?? 1),
    // Addresses that no route can be found for: they never reach the error handler below.
    frameworkErrors: (error, request, reply) => {
      secure(reply, parts.behindTls)
      void sendProblem(error, { request, reply, log: parts.log })
    },
    bodyLimit: 1024 * 1024,
    genReqId: () => Buffer.from(parts.chance.bytes(8)).toString('hex'),
    requestTimeout: 60_000,
    return503OnClosing: false, // what is asked on an open connection while the server stops is still answered
    routerOptions: { maxParamLength: 200 },
  })
  await server.register(cookie)
  await server.register(multipart)
  await server.register(rateLimit, { max: parts.requestsPerMinute, timeWindow: 60_000 })
  server.addHook('onRequest', async (request, reply) => {
    secure(reply, parts.behindTls)
    reply.header('x-request-id', request.id)
  })
  observeRequests(server, parts.metrics, parts.log)
  server.setErrorHandler<FastifyError>((error, request, reply) =>
    sendProblem(error, { request, reply, log: parts.log }),
  )
  for (const route of parts.routes) mount(server, route, parts.gate)
  mountOperations(server, parts)
  if (parts.console) await serveConsole(server, parts.console, parts)
  else
    server.setNotFoundHandler((request, reply) =>
      sendProblem(new Refusal('not-found', { what: request.url }), { request, reply, log: parts.log }),
    )
  return server
}

function mountOperations<Context>(server: FastifyInstance, parts: ServerParts<Context>): void {
  server.get('/healthz', async (_, reply) => {
    const healthy = await parts.healthy()
    return reply.code(healthy ? 200 : 503).send({ status: healthy ? 'ok' : 'unavailable' })
  })
  server.get('/openapi.json', async () => parts.openApi)
}
