// Granting roles (授权): the security administrator's work, on accounts that the system administrator made.
// The three administrators stay apart from each other and from all business (GB/T 22239-2019 8.1.5.1-3).

import { refuse } from '../../kernel/problem.ts'
import type { WriteTx } from '../../platform/store/store.ts'
import type { AccessContext } from '../access.ts'
import { audit } from '../audited.ts'
import { instantOf } from '../instant.ts'
import { actorOf } from '../may.ts'
import { administrators, conflictingRoles, type Role, roles } from '../permission.ts'
import { endSessionsOf } from '../session/store.ts'
import { roleWords } from '../words.ts'
import type { AccountRow } from './account.ts'
import { accountOfOther, assertRevision } from './other.ts'
import { lockHolders, replaceGrants, updateAccount } from './store.ts'

/** Replaces the roles of somebody else's account; its sessions end. */
export async function grantRoles(
  tx: WriteTx,
  input: { id: string; roles: readonly Role[]; revision: number },
  context: AccessContext,
): Promise<AccountRow> {
  const account = await accountOfOther(tx, input.id, context)
  assertRevision(account, input.revision)
  const granted = roles.filter((role) => input.roles.includes(role))
  assertSeparate(granted, context)
  await assertAdministratorsRemain(tx, { account, kept: granted }, context)
  const at = instantOf(context.clock.now())
  await replaceGrants(tx, { id: account.id, roles: granted }, { at, by: actorOf(context.caller) })
  if (!(await updateAccount(tx, { id: account.id, revision: account.revision }, {}))) {
    refuse('changed-meanwhile', { what: account.name, revision: account.revision + 1 })
  }
  const sessionsEnded = await endSessionsOf(tx, account.id, { at, reason: 'roles-changed' })
  await audit(tx, context, {
    useCase: 'access.account.grant',
    subject: { kind: 'account', id: account.id },
    before: { roles: account.roles },
    after: { roles: granted, sessionsEnded },
  })
  return { ...account, roles: granted, revision: account.revision + 1 }
}

/** Refuses roles that one account must not hold together. */
export function assertSeparate(held: readonly Role[], { language }: AccessContext): void {
  const pair = conflictingRoles(held)
  if (pair === null) return
  const [first, second] = pair
  refuse(
    'duties-conflict',
    { first: roleWords[first][language], second: roleWords[second][language] },
    'roles',
  )
}

/** Refuses where the account is the last active one of a kind of administrator that it would cease to be. */
export async function assertAdministratorsRemain(
  tx: WriteTx,
  { account, kept }: { account: AccountRow; kept: readonly Role[] },
  { language }: AccessContext,
): Promise<void> {
  if (account.state !== 'active') return
  const leaving = administrators.filter((role) => account.roles.includes(role) && !kept.includes(role))
  for (const role of leaving) {
    const holders = await lockHolders(tx, role)
    if (!holders.some((id) => id !== account.id)) {
      refuse('last-administrator', { role: roleWords[role][language] })
    }
  }
}
