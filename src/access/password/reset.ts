// A forgotten password: the system administrator hands over a one-time password. The second factor is not
// touched by this (the security administrator resets it), so it takes two people to enter for a third.

import { refuse } from '../../kernel/problem.ts'
import type { AccessContext } from '../access.ts'
import { deleteAttempts } from '../attempt/store.ts'
import { nameKey } from '../attempt/take.ts'
import { audit } from '../audited.ts'
import { instantOf } from '../instant.ts'
import { accountOfOther } from '../account/other.ts'
import { endSessionsOf } from '../session/store.ts'
import { storePassword } from './assign.ts'
import { oneTimePassword } from './one-time.ts'
import { readPasswords } from './store.ts'

/** Sets a one-time password; it is shown this once. All sessions of the account end. */
export async function resetPassword(
  input: { id: string },
  context: AccessContext,
): Promise<{ password: string; until: string }> {
  const { clock, access, chance } = context
  const password = oneTimePassword(chance)
  const hash = await access.passwords.hash(password, chance)
  await context.store.write(async (tx) => {
    const account = await accountOfOther(tx, input.id, context)
    if (account.sample && access.settings.production) refuse('sample-account-refused')
    const [present] = await readPasswords(tx, account.id, 1)
    const next = { accountId: account.id, hash, oneTime: true, previous: present?.number ?? 0 }
    await storePassword(tx, next, context)
    await deleteAttempts(tx, nameKey(account.name))
    const at = instantOf(clock.now())
    const sessionsEnded = await endSessionsOf(tx, account.id, { at, reason: 'password-changed' })
    await audit(tx, context, {
      useCase: 'access.password.reset',
      subject: { kind: 'account', id: account.id },
      after: { sessionsEnded },
    })
  })
  const until = instantOf(clock.now() + access.settings.password.oneTimeDays * 86_400_000)
  return { password, until }
}
