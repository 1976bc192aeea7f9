// The way back in when nobody can help any more: the only security administrator lost the telephone, the
// only system administrator the password. For the command line on the machine itself, and recorded.

import { refuse } from '../../kernel/problem.ts'
import type { AccessContext } from '../access.ts'
import { readTotp } from '../factor/store.ts'
import { resetPassword } from '../password/reset.ts'
import { normalName } from './account.ts'
import { readAccountByName } from './store.ts'
import { resetSecondFactor, unlockAccount } from './unlock.ts'

/** Unlocks an account, takes its second factor away and gives it a one-time password. */
export async function recoverAccount(
  input: { name: string },
  context: AccessContext,
): Promise<{ name: string; password: string; until: string }> {
  const name = normalName(input.name)
  const id = await context.store.write(async (tx) => {
    const account = (await readAccountByName(tx, name)) ?? refuse('not-found', { what: name }, 'NAME')
    await unlockAccount(tx, account, context)
    if (await readTotp(tx, account.id)) await resetSecondFactor(tx, account, context)
    return account.id
  })
  return { name, ...(await resetPassword({ id }, context)) }
}
