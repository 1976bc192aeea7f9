// What every way of signing in has in common: who may enter at all, and that a session which the browser
// still shows is left behind.

import type { ProblemCode } from '../../kernel/problems.ts'
import type { WriteTx } from '../../platform/store/store.ts'
import type { AccessContext } from '../access.ts'
import type { AccountRow } from '../account/account.ts'
import { storedHash } from '../fresh.ts'
import { instantOf } from '../instant.ts'
import { addressAllowed } from '../network.ts'
import { endSession, readSessionByHash } from './store.ts'

/** Why somebody who proved to be this account may still not enter, or null. */
export function entryBarrier(account: AccountRow, context: AccessContext): ProblemCode | null {
  const { settings } = context.access
  if (account.state === 'disabled') return 'account-disabled'
  if (account.sample && settings.production) return 'sample-account-refused'
  if (!addressAllowed(account.roles, context.address, settings)) return 'address-not-allowed'
  return null
}

/** Ends the session that the browser still shows: the new one starts from nothing. */
export async function endPresented(tx: WriteTx, context: AccessContext): Promise<void> {
  const secret = context.browser?.read('session')
  if (!secret) return
  const session = await readSessionByHash(tx, storedHash(secret))
  if (session) await endSession(tx, session.id, { at: instantOf(context.clock.now()), reason: 'replaced' })
}
