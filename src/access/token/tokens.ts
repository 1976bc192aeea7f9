// Own tokens: made and revoked by the person in a session; an administrator may see and revoke all.

import { refuse } from '../../kernel/problem.ts'
import type { ReadTx, WriteTx } from '../../platform/store/store.ts'
import type { AccessContext } from '../access.ts'
import { accountOf } from '../account/other.ts'
import { audit } from '../audited.ts'
import { freshId, freshSecret, storedHash } from '../fresh.ts'
import { days, instantOf, momentOf } from '../instant.ts'
import { may } from '../may.ts'
import type { Permission } from '../permission.ts'
import { ownSession } from '../session/current.ts'
import { insertToken, readToken, readTokensOf, revokeTokenRow } from './store.ts'
import { tokenMayCarry, tokenPrefix, type TokenRow, type TokenView, viewToken } from './token.ts'

/** Makes a token; the secret is answered this once. */
export async function createToken(
  input: { name: string; permissions: readonly Permission[]; endsAt: string },
  context: AccessContext,
): Promise<{ token: TokenView; secret: string }> {
  const { access, chance, clock } = context
  const now = clock.now()
  const end = momentOf(input.endsAt)
  const longest = access.settings.tokenDays
  if (!(end > now && end <= now + days(longest))) refuse('token-too-long', { days: longest }, 'endsAt')
  const secret = `${tokenPrefix}${freshSecret(chance)}`
  return context.store.write(async (tx) => {
    const { account } = await ownSession(tx, context)
    const wrong = input.permissions.find((permission) => !tokenMayCarry(account.roles, permission))
    if (wrong !== undefined) refuse('token-permission-refused', { permission: wrong }, 'permissions')
    const row: TokenRow = {
      id: freshId(context),
      accountId: account.id,
      name: input.name,
      permissions: [...new Set(input.permissions)],
      createdAt: instantOf(now),
      endsAt: instantOf(end),
      usedAt: null,
      revokedAt: null,
    }
    await insertToken(tx, row, storedHash(secret))
    await audit(tx, context, {
      useCase: 'access.token.create',
      subject: { kind: 'token', id: row.id },
      after: { account: account.id, permissions: row.permissions, endsAt: row.endsAt },
    })
    return { token: viewToken(row), secret }
  })
}

/** The caller's own tokens. */
export async function ownTokens(tx: ReadTx, context: AccessContext): Promise<{ tokens: TokenView[] }> {
  const { account } = await ownSession(tx, context)
  return { tokens: (await readTokensOf(tx, account.id)).map(viewToken) }
}

/** The tokens of an account, for administrators. */
export async function tokensOf(tx: ReadTx, accountId: string): Promise<{ tokens: TokenView[] }> {
  const account = await accountOf(tx, accountId)
  return { tokens: (await readTokensOf(tx, account.id)).map(viewToken) }
}

/** Revokes an own token; whoever manages accounts may revoke any. */
export async function revokeToken(tx: WriteTx, input: { id: string }, context: AccessContext): Promise<void> {
  const { account } = await ownSession(tx, context)
  const token = await readToken(tx, input.id)
  if (token === undefined || (token.accountId !== account.id && !may(context.caller, 'account.manage'))) {
    return refuse('not-found', { what: input.id }, 'id')
  }
  const revoked = await revokeTokenRow(tx, token.id, instantOf(context.clock.now()))
  await audit(tx, context, {
    useCase: 'access.token.revoke',
    subject: { kind: 'token', id: token.id },
    after: { account: token.accountId, revoked },
  })
}
