// The steps of signing in, each answered by the session as it then stands.

import { GET, POST, PUT, reply } from '../client/api.ts'
import { queries } from '../client/queries.ts'
import type { Enrolment, Session } from '../client/shapes.ts'
import { type KnownSession, sessionQuery, withIdle } from '../shell/session.ts'

/** Name and password. */
export async function signIn(body: { name: string; password: string }): Promise<KnownSession> {
  return enter(await reply(POST('/api/v1/session', { body })))
}

/** A code of the second factor, or a recovery code. */
export async function passFactor(code: string): Promise<KnownSession> {
  return enter(await reply(POST('/api/v1/session/second-factor', { body: { code } })))
}

/** A new password. */
export async function changePassword(body: { present: string; next: string }): Promise<KnownSession> {
  return enter(await reply(PUT('/api/v1/session/password', { body })))
}

/** A fresh secret to set up; a code of the old one where there is one. */
export function beginEnrolment(code?: string): Promise<Enrolment> {
  return reply(POST('/api/v1/session/totp', { body: code === undefined ? {} : { code } }))
}

/** Confirms the secret; answers the recovery codes, which are shown once. */
export function confirmEnrolment(code: string): Promise<{ recoveryCodes: string[]; session: Session }> {
  return reply(PUT('/api/v1/session/totp', { body: { code } }))
}

/** The session after a step; once complete, with the idle time by the server's clock. */
export async function enter(session: Session): Promise<KnownSession> {
  if (session.state !== 'signed-in') return withIdle(session, null)
  const { data, response } = await GET('/api/v1/session')
  return withIdle(data ?? session, response.headers.get('date'))
}

/** Shows the console what the session is now. */
export function takeSession(session: KnownSession): void {
  queries.setQueryData(sessionQuery.queryKey, session)
}
