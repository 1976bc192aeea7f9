// The caller's own session: what it is, staying signed in, signing out.

import { refuse } from '../../kernel/problem.ts'
import type { ReadTx, WriteTx } from '../../platform/store/store.ts'
import type { AccessContext } from '../access.ts'
import { audit } from '../audited.ts'
import { instantOf } from '../instant.ts'
import { type ResolvedSession, resolveSession } from './resolve.ts'
import { endSession, noteSeen, readSession } from './store.ts'
import { type SessionView, signedOutView, viewOf } from './view.ts'

/** Who am I. Nobody known is an answer, not an error. */
export async function currentSession(tx: ReadTx, context: AccessContext): Promise<SessionView> {
  const { caller } = context
  if (caller.kind === 'public') return signedOutView(caller.sessionEnded ?? false, context)
  return viewOf(await ownSession(tx, context), context)
}

/** The session that carries the request. @throws {Refusal} where a token or the command line asks. */
export async function ownSession(tx: ReadTx, context: AccessContext): Promise<ResolvedSession> {
  const { caller } = context
  if (caller.kind === 'public') return refuse('not-signed-in')
  if (caller.sessionId === undefined) return refuse('session-needed')
  const session = await readSession(tx, caller.sessionId)
  return (await resolveSession(tx, session, context)) ?? refuse('session-ended')
}

/** Stays signed in: the idle time starts again. */
export async function extendSession(context: AccessContext): Promise<SessionView> {
  return context.store.write(async (tx) => {
    const resolved = await ownSession(tx, context)
    const seenAt = instantOf(context.clock.now())
    await noteSeen(tx, resolved.session.id, seenAt)
    return viewOf({ ...resolved, session: { ...resolved.session, seenAt } }, context)
  })
}

/** Signs out: the server forgets the secret, the browser its cookie. */
export async function signOut(tx: WriteTx, context: AccessContext): Promise<void> {
  const { session } = await ownSession(tx, context)
  await endSession(tx, session.id, { at: instantOf(context.clock.now()), reason: 'signed-out' })
  await audit(tx, context, {
    useCase: 'access.sign-out',
    subject: { kind: 'account', id: session.accountId },
    after: { session: session.id },
  })
  context.browser?.write('session', null)
}
