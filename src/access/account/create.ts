// Creating an account. Through the console a system administrator creates it without roles, which the
// security administrator then grants; the command line and the first start create it with roles at once.

import { refuse } from '../../kernel/problem.ts'
import { isUniqueViolation } from '../../platform/store/engine.ts'
import type { AccessContext } from '../access.ts'
import { audit } from '../audited.ts'
import { freshId } from '../fresh.ts'
import { instantOf } from '../instant.ts'
import { actorOf } from '../may.ts'
import { assertAcceptable, storePassword } from '../password/assign.ts'
import { oneTimePassword } from '../password/one-time.ts'
import type { Role } from '../permission.ts'
import { type AccountRow, auditedPart, nameShape } from './account.ts'
import { assertSeparate } from './grant.ts'
import { insertAccount } from './store.ts'

/** A new account. Without a password it gets a one-time password, which is answered once. */
export type NewAccount = Readonly<{
  name: string
  displayName: string
  roles: readonly Role[]
  city: string | null
  organisation: string | null
  ssoName?: string | null
  password?: string
  /** An account of the sample city: usable at once, refused in production. */
  sample?: boolean
}>

/** The account, and its one-time password where none was given. */
export type CreatedAccount = Readonly<{ account: AccountRow; oneTimePassword: string | null }>

/** Creates an account in a transaction of its own. */
export async function createAccount(input: NewAccount, context: AccessContext): Promise<CreatedAccount> {
  const { access, chance, clock } = context
  const { settings, passwords } = access
  const name = nameShape.safeParse(input.name).data ?? refuse('invalid-input', { what: input.name }, 'name')
  if (input.sample && settings.production) refuse('sample-account-refused')
  assertSeparate(input.roles, context)
  const given = input.password ?? null
  if (given !== null) assertAcceptable(given, name, context)
  const password = given ?? oneTimePassword(chance)
  const hash = await passwords.hash(password, chance)
  const account: AccountRow = {
    id: freshId(context),
    name,
    displayName: input.displayName,
    roles: input.roles,
    city: input.city,
    organisation: input.organisation,
    state: 'active',
    sample: input.sample ?? false,
    ssoName: input.ssoName ?? null,
    createdAt: instantOf(clock.now()),
    lastSignInAt: null,
    revision: 1,
  }
  await refusingTakenNames(account, () =>
    context.store.write(async (tx) => {
      await insertAccount(tx, account, actorOf(context.caller))
      const first = { accountId: account.id, hash, oneTime: given === null, previous: 0 }
      await storePassword(tx, first, context)
      await audit(tx, context, {
        useCase: 'access.account.create',
        subject: { kind: 'account', id: account.id },
        after: { name, ...auditedPart(account) },
      })
    }),
  )
  return { account, oneTimePassword: given === null ? password : null }
}

/** Runs a write; a name or claim that another account has is a refusal, not a fault. */
export async function refusingTakenNames<T>(
  { name, ssoName }: Pick<AccountRow, 'name' | 'ssoName'>,
  write: () => Promise<T>,
): Promise<T> {
  try {
    return await write()
  } catch (error) {
    if (isUniqueViolation(error, 'access_account_name_key')) {
      return refuse('account-name-taken', { name }, 'name')
    }
    if (isUniqueViolation(error, 'access_account_sso_name_key')) {
      return refuse('account-name-taken', { name: ssoName ?? '' }, 'ssoName')
    }
    throw error
  }
}
