// Changing who an account belongs to and what it is called; disabling and enabling it. Where a scope
// changes, sessions end, so that nobody goes on with yesterday's rights.

import { refuse } from '../../kernel/problem.ts'
import type { WriteTx } from '../../platform/store/store.ts'
import type { AccessContext } from '../access.ts'
import { audit } from '../audited.ts'
import { instantOf } from '../instant.ts'
import { endSessionsOf } from '../session/store.ts'
import { revokeTokensOf } from '../token/store.ts'
import { type AccountChange, type AccountRow, auditedPart } from './account.ts'
import { assertAdministratorsRemain } from './grant.ts'
import { accountOf, accountOfOther, assertRevision } from './other.ts'
import { type AccountUpdate, updateAccount } from './store.ts'

/** Changes display name, city, organisation or the claim of the government sign-on. */
export async function changeAccount(
  tx: WriteTx,
  input: { id: string; change: AccountChange; revision: number },
  context: AccessContext,
): Promise<AccountRow> {
  const account = await accountOf(tx, input.id)
  assertRevision(account, input.revision)
  const { displayName, city, organisation, ssoName } = input.change
  const change: AccountUpdate = {
    ...(displayName === undefined ? {} : { displayName }),
    ...(city === undefined ? {} : { city }),
    ...(organisation === undefined ? {} : { organisation }),
    ...(ssoName === undefined ? {} : { ssoName }),
  }
  const changed = await save(tx, account, change)
  const moved = changed.city !== account.city || changed.organisation !== account.organisation
  const at = instantOf(context.clock.now())
  const sessionsEnded = moved ? await endSessionsOf(tx, account.id, { at, reason: 'account-changed' }) : 0
  await audit(tx, context, {
    useCase: 'access.account.change',
    subject: { kind: 'account', id: account.id },
    before: auditedPart(account),
    after: { ...auditedPart(changed), sessionsEnded },
  })
  return changed
}

/** Disables somebody else's account: sessions end, tokens are revoked. */
export async function disableAccount(
  tx: WriteTx,
  input: { id: string; revision: number },
  context: AccessContext,
): Promise<AccountRow> {
  const account = await accountOfOther(tx, input.id, context)
  assertRevision(account, input.revision)
  await assertAdministratorsRemain(tx, { account, kept: [] }, context)
  const changed = await save(tx, account, { state: 'disabled' })
  const at = instantOf(context.clock.now())
  const sessionsEnded = await endSessionsOf(tx, account.id, { at, reason: 'account-disabled' })
  const tokensRevoked = await revokeTokensOf(tx, account.id, at)
  await audit(tx, context, {
    useCase: 'access.account.disable',
    subject: { kind: 'account', id: account.id },
    before: { state: account.state },
    after: { state: 'disabled', sessionsEnded, tokensRevoked },
  })
  return changed
}

/** Enables somebody else's account again. */
export async function enableAccount(
  tx: WriteTx,
  input: { id: string; revision: number },
  context: AccessContext,
): Promise<AccountRow> {
  const account = await accountOfOther(tx, input.id, context)
  assertRevision(account, input.revision)
  const changed = await save(tx, account, { state: 'active' })
  await audit(tx, context, {
    useCase: 'access.account.enable',
    subject: { kind: 'account', id: account.id },
    before: { state: account.state },
    after: { state: 'active' },
  })
  return changed
}

async function save(tx: WriteTx, account: AccountRow, change: AccountUpdate): Promise<AccountRow> {
  if (!(await updateAccount(tx, { id: account.id, revision: account.revision }, change))) {
    return refuse('changed-meanwhile', { what: account.name, revision: account.revision + 1 })
  }
  return { ...account, ...change, revision: account.revision + 1 }
}
