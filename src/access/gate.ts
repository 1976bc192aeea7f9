// The gate of the HTTP server: who asks (session cookie, API token, or the command line's own token), and
// whether they may.

import { timingSafeEqual } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { refuse } from '../kernel/problem.ts'
import { languageOf } from '../platform/http/failure.ts'
import type { Gate } from '../platform/http/mount.ts'
import { refuseCrossSite } from '../platform/http/security.ts'
import type { Access } from './access.ts'
import { browserOf } from './gate-cookies.ts'
import type { Browser, Caller, Context, Services } from './context.ts'
import { storedHash } from './fresh.ts'
import { instantOf, momentOf } from './instant.ts'
import { localCaller } from './local.ts'
import { assertMay } from './may.ts'
import { networksOf } from './network.ts'
import type { Permission } from './permission.ts'
import { resolveSession } from './session/resolve.ts'
import { expiresAt, worthNoting } from './session/session.ts'
import { noteSeen, readSessionByHash } from './session/store.ts'
import { resolveToken } from './token/resolve.ts'
import { noteTokenUse } from './token/store.ts'

/** What the gate is made of. `localToken` is the command line's, where a server announces one. */
export type GateParts = Readonly<{
  services: Services
  access: Access
  behindTls: boolean
  localToken?: string
}>

/** The gate in front of all routes. @throws {RangeError} where a network of the settings is none. */
export function accessGate(parts: GateParts): Gate<Context> {
  networksOf(parts.access.settings.administratorNetworks)
  return {
    contextOf: (request, reply) => contextOf(request, reply, parts),
    authorise: (context, permission) => assertMay(context, permission as Permission),
    byCookie: ({ caller }) =>
      caller.kind === 'pending' || (caller.kind === 'account' && caller.via === 'session'),
    callerKey: ({ caller, address }) =>
      caller.kind === 'public' ? `public ${storedHash(address)}` : caller.account.id,
  }
}

async function contextOf(request: FastifyRequest, reply: FastifyReply, parts: GateParts): Promise<Context> {
  const browser = browserOf(request, reply, parts.behindTls)
  const bearer = /^Bearer (\S{1,200})$/i.exec(request.headers.authorization ?? '')?.[1]
  if (bearer === undefined) refuseForeignPage(request)
  const caller = bearer
    ? await callerByToken({ secret: bearer, address: request.ip }, parts)
    : await callerBySession(request, reply, { browser, parts })
  return {
    ...parts.services,
    caller,
    language: languageOf(request),
    requestId: request.id,
    address: request.ip,
    browser,
  }
}

// Signing in needs no cookie yet, so the mount's guard does not see it: a page of another site must not
// sign its visitor in as somebody else.
function refuseForeignPage(request: FastifyRequest): void {
  const { origin } = request.headers
  const fromPage = origin !== undefined || request.headers['sec-fetch-site'] !== undefined
  if (request.method !== 'GET' && fromPage) refuseCrossSite(request)
}

async function callerByToken(
  given: { secret: string; address: string },
  { services, access, localToken }: GateParts,
): Promise<Caller> {
  if (localToken !== undefined && isSame(given.secret, localToken)) return localCaller
  const { store, clock } = services
  const found = await store.read((tx) => resolveToken(tx, given, { clock, access }))
  if (found === undefined) return refuse('token-refused')
  const now = clock.now()
  const { id, usedAt } = found.token
  if (usedAt === null || now - momentOf(usedAt) > 60_000) {
    await store.write((tx) => noteTokenUse(tx, id, instantOf(now)))
  }
  return found.caller
}

async function callerBySession(
  request: FastifyRequest,
  reply: FastifyReply,
  { browser, parts }: { browser: Browser; parts: GateParts },
): Promise<Caller> {
  const { services, access } = parts
  const { store, clock } = services
  const secret = browser.read('session')
  if (secret === null) return { kind: 'public' }
  const resolved = await store.read(async (tx) =>
    resolveSession(tx, await readSessionByHash(tx, storedHash(secret)), { clock, access }),
  )
  if (resolved === undefined) {
    browser.write('session', null)
    return { kind: 'public', sessionEnded: true }
  }
  const now = clock.now()
  // Asking how long the session lasts must not prolong it.
  const asksOnly = request.method === 'GET' && request.routeOptions.url === '/api/v1/session'
  const used = !asksOnly && worthNoting(resolved.session, now)
  if (used) await store.write((tx) => noteSeen(tx, resolved.session.id, instantOf(now)))
  const session = used ? { ...resolved.session, seenAt: instantOf(now) } : resolved.session
  reply.header('x-session-expires', expiresAt(session, access.settings))
  return resolved.caller
}

function isSame(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)]
  return a.length === b.length && timingSafeEqual(a, b)
}
