// Gives an account a password: judged by the rules, hashed outside of any transaction (hashing takes tens of
// milliseconds), then stored if nobody else set one meanwhile.

import { refuse } from '../../kernel/problem.ts'
import type { WriteTx } from '../../platform/store/store.ts'
import type { AccessContext } from '../access.ts'
import { instantOf } from '../instant.ts'
import type { PasswordHash } from './hash.ts'
import { passwordFault } from './rule.ts'
import { deletePasswordsBefore, insertPassword, type PasswordRow } from './store.ts'

/** Refuses a password that breaks a rule. */
export function assertAcceptable(password: string, name: string, context: AccessContext): void {
  const rule = context.access.settings.password
  const fault = passwordFault(password, name, rule)
  if (fault !== null) refuse(fault, { length: rule.minimumLength }, 'password')
}

/** Refuses a password that is one of the remembered ones. */
export async function assertUnused(
  password: string,
  former: readonly PasswordRow[],
  context: AccessContext,
): Promise<void> {
  const { passwords, settings } = context.access
  for (const { hash } of former) {
    if (await passwords.matches(password, hash)) {
      refuse('password-used-before', { remembered: settings.password.remembered }, 'password')
    }
  }
}

/** Stores the next password of an account and forgets what no rule needs any more. */
export async function storePassword(
  tx: WriteTx,
  next: { accountId: string; hash: PasswordHash; oneTime: boolean; previous: number },
  context: AccessContext,
): Promise<void> {
  const number = next.previous + 1
  const setAt = instantOf(context.clock.now())
  await insertPassword(tx, next.accountId, { number, hash: next.hash, oneTime: next.oneTime, setAt })
  await deletePasswordsBefore(tx, next.accountId, number + 1 - context.access.settings.password.remembered)
}
