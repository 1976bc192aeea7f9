// Linking an account to a government identity, by hand of the system administrator.

import { refuse } from '../../kernel/problem.ts'
import { isUniqueViolation } from '../../platform/store/engine.ts'
import type { WriteTx } from '../../platform/store/store.ts'
import type { AccessContext } from '../access.ts'
import { accountOfOther } from '../account/other.ts'
import { audit } from '../audited.ts'
import { instantOf } from '../instant.ts'
import { actorOf } from '../may.ts'
import { deleteLink, type Identity, insertLink } from './store.ts'

/** Links somebody else's account. */
export async function linkIdentity(input: { id: string } & Identity, context: AccessContext): Promise<void> {
  const { id, issuer, subject } = input
  try {
    await context.store.write(async (tx) => {
      const account = await accountOfOther(tx, id, context)
      const linkedAt = instantOf(context.clock.now())
      const linkedBy = actorOf(context.caller)
      await insertLink(tx, { issuer, subject, accountId: account.id, linkedAt, linkedBy })
      await audit(tx, context, {
        useCase: 'access.sso.link',
        subject: { kind: 'account', id: account.id },
        after: { issuer, subject },
      })
    })
  } catch (error) {
    if (isUniqueViolation(error, 'access_sso_link_pkey')) refuse('sso-link-taken', {}, 'subject')
    throw error
  }
}

/** Removes a link of somebody else's account. */
export async function unlinkIdentity(
  tx: WriteTx,
  input: { id: string } & Identity,
  context: AccessContext,
): Promise<void> {
  const { id, issuer, subject } = input
  const account = await accountOfOther(tx, id, context)
  if (!(await deleteLink(tx, account.id, { issuer, subject })))
    refuse('not-found', { what: subject }, 'subject')
  await audit(tx, context, {
    useCase: 'access.sso.unlink',
    subject: { kind: 'account', id: account.id },
    before: { issuer, subject },
  })
}
