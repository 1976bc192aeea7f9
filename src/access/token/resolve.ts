// Who an API token stands for at this moment.

import type { ReadTx } from '../../platform/store/store.ts'
import { publicPart } from '../account/account.ts'
import { readAccount } from '../account/store.ts'
import type { Caller } from '../context.ts'
import { storedHash } from '../fresh.ts'
import { momentOf } from '../instant.ts'
import { addressAllowed } from '../network.ts'
import { type Judging, mayEnter } from '../session/resolve.ts'
import { readTokenByHash } from './store.ts'
import { knownPermissions, type TokenRow, tokenMayCarry } from './token.ts'

/** The caller behind a token's secret; undefined where it is unknown, over, or its account may not enter. */
export async function resolveToken(
  tx: ReadTx,
  { secret, address }: { secret: string; address: string },
  { clock, access }: Judging,
): Promise<{ caller: Caller; token: TokenRow } | undefined> {
  const token = await readTokenByHash(tx, storedHash(secret))
  if (token === undefined || momentOf(token.endsAt) <= clock.now()) return undefined
  const account = await readAccount(tx, token.accountId)
  if (account === undefined || !mayEnter(account, access.settings.production)) return undefined
  if (!addressAllowed(account.roles, address, access.settings)) return undefined
  const permissions = knownPermissions(token.permissions).filter((permission) =>
    tokenMayCarry(account.roles, permission),
  )
  return { caller: { kind: 'account', via: 'token', account: publicPart(account), permissions }, token }
}
