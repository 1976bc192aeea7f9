// Opens a session: always with a fresh secret, so that nobody can plant one before the sign-in (session
// fixation). The secret goes into a cookie, its hash into the store.

import type { WriteTx } from '../../platform/store/store.ts'
import type { AccessContext } from '../access.ts'
import { freshId, freshSecret, storedHash } from '../fresh.ts'
import { instantOf } from '../instant.ts'
import type { EndReason, SessionRow } from './session.ts'
import { endSession, insertSession } from './store.ts'

/** A session with the secret that the browser gets once the transaction has committed. */
export type OpenedSession = Readonly<{ session: SessionRow; secret: string }>

/** Opens a session for an account that has just proved who it is. */
export async function openSession(
  tx: WriteTx,
  of: { accountId: string; via: SessionRow['via']; secondFactor: boolean },
  context: AccessContext,
): Promise<OpenedSession> {
  const now = context.clock.now()
  const at = instantOf(now)
  const session: SessionRow = {
    id: freshId(context),
    accountId: of.accountId,
    via: of.via,
    signedInAt: at,
    seenAt: at,
    endsAt: instantOf(now + context.access.settings.sessionHours * 3_600_000),
    secondFactorAt: of.secondFactor ? at : null,
  }
  return insert(tx, session, context)
}

/** Replaces a session by one with another id and secret; its absolute end stays. */
export async function replaceSession(
  tx: WriteTx,
  { old, secondFactor, reason }: { old: SessionRow; secondFactor: boolean; reason: EndReason },
  context: AccessContext,
): Promise<OpenedSession> {
  const at = instantOf(context.clock.now())
  await endSession(tx, old.id, { at, reason })
  const secondFactorAt = secondFactor ? at : old.secondFactorAt
  return insert(tx, { ...old, id: freshId(context), seenAt: at, secondFactorAt }, context)
}

async function insert(tx: WriteTx, session: SessionRow, context: AccessContext): Promise<OpenedSession> {
  const secret = freshSecret(context.chance)
  await insertSession(tx, session, storedHash(secret))
  return { session, secret }
}
