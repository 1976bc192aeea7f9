// The security administrator's remedies: ending a lock, and taking away a second factor that was lost.

import { refuse } from '../../kernel/problem.ts'
import type { WriteTx } from '../../platform/store/store.ts'
import type { AccessContext } from '../access.ts'
import { deleteAttempts } from '../attempt/store.ts'
import { factorKey, nameKey } from '../attempt/take.ts'
import { audit } from '../audited.ts'
import { deleteTotp } from '../factor/store.ts'
import { instantOf } from '../instant.ts'
import { endSessionsOf } from '../session/store.ts'
import { accountOfOther } from './other.ts'

/** Ends the locks of somebody else's account. */
export async function unlockAccount(
  tx: WriteTx,
  input: { id: string },
  context: AccessContext,
): Promise<void> {
  const account = await accountOfOther(tx, input.id, context)
  const name = await deleteAttempts(tx, nameKey(account.name))
  const factor = await deleteAttempts(tx, factorKey(account.id))
  await audit(tx, context, {
    useCase: 'access.account.unlock',
    subject: { kind: 'account', id: account.id },
    after: { name, factor },
  })
}

/** Takes away somebody else's second factor; the next sign-in sets up a new one. */
export async function resetSecondFactor(
  tx: WriteTx,
  input: { id: string },
  context: AccessContext,
): Promise<void> {
  const account = await accountOfOther(tx, input.id, context)
  if (!(await deleteTotp(tx, account.id))) refuse('second-factor-not-open')
  await deleteAttempts(tx, factorKey(account.id))
  const at = instantOf(context.clock.now())
  const sessionsEnded = await endSessionsOf(tx, account.id, { at, reason: 'second-factor-reset' })
  await audit(tx, context, {
    useCase: 'access.second-factor.reset',
    subject: { kind: 'account', id: account.id },
    after: { sessionsEnded },
  })
}
