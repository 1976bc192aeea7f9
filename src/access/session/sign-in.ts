// Signing in with name and password. What a stranger can see does not depend on whether the account
// exists: the lock counts names as typed, and an unknown name costs the same hashing as a known one.

import type { ProblemCode } from '../../kernel/problems.ts'
import { refuse } from '../../kernel/problem.ts'
import type { WordParams } from '../../kernel/words.ts'
import type { WriteTx } from '../../platform/store/store.ts'
import type { AccessContext } from '../access.ts'
import { type AccountRow, normalName } from '../account/account.ts'
import { noteSignIn, readAccount, readAccountByName } from '../account/store.ts'
import { addressKey, lockLeft, nameKey, takeAttempt, writeCounting } from '../attempt/take.ts'
import { deleteAttempts } from '../attempt/store.ts'
import { audit } from '../audited.ts'
import { days, momentOf } from '../instant.ts'
import { type PasswordRow, readPasswords } from '../password/store.ts'
import { endPresented, entryBarrier } from './entry.ts'
import { openSession } from './open.ts'
import { resolveSession } from './resolve.ts'
import { type SessionView, viewOf } from './view.ts'

/** Signs in; sets the session cookie. @throws {Refusal} after the refusal has been recorded. */
export async function signIn(
  input: { name: string; password: string },
  context: AccessContext,
): Promise<SessionView> {
  const name = normalName(input.name)
  const known = await writeCounting(context, (tx) => begin(tx, name, context))
  if ('refusal' in known) return refuse(known.refusal.code, known.refusal.params)
  const { account, password } = known
  const { passwords } = context.access
  const matches = await passwords.matches(input.password, password?.hash ?? passwords.nobody)
  if (!matches || account === undefined || password === undefined || isStale(password, context)) {
    await writeCounting(context, (tx) => fail(tx, { account, code: 'sign-in-refused' }, context))
    const { lockFailures, lockMinutes } = context.access.settings
    return refuse('sign-in-refused', { failures: lockFailures, minutes: lockMinutes })
  }
  const outcome = await context.store.write((tx) => finish(tx, { id: account.id, password }, context))
  if ('code' in outcome) return refuse(outcome.code)
  context.browser?.write('session', outcome.secret)
  return outcome.view
}

/** An id that no account has. */
const nobody = 'unknown'

type Refused = Readonly<{ code: ProblemCode; params?: WordParams }>
type Known = Readonly<{ account: AccountRow | undefined; password: PasswordRow | undefined }>

// Counts the attempt before anything is verified; a lock is recorded and refused.
async function begin(
  tx: WriteTx,
  name: string,
  context: AccessContext,
): Promise<Known | { refusal: Required<Refused> }> {
  // As many statements for an unknown name as for a known one, whose roles are read besides.
  const account = (await readAccountByName(tx, name)) ?? (await readAccount(tx, nobody))
  const throttled = await lockLeft(tx, addressKey(context.address), context)
  if (throttled !== null) {
    await recordRefusal(tx, { account, code: 'sign-in-throttled' }, context)
    return { refusal: { code: 'sign-in-throttled', params: { minutes: throttled } } }
  }
  const locked = await takeAttempt(tx, nameKey(name), context)
  if (locked !== null) {
    await fail(tx, { account, code: 'sign-in-locked' }, context)
    return { refusal: { code: 'sign-in-locked', params: { minutes: locked } } }
  }
  const [password] = await readPasswords(tx, account?.id ?? nobody, 1)
  return { account, password }
}

// The password was right; whoever gets here learns why the account may still not enter.
async function finish(
  tx: WriteTx,
  { id, password }: { id: string; password: PasswordRow },
  context: AccessContext,
): Promise<Refused | { secret: string; view: SessionView }> {
  const account = await readAccount(tx, id)
  const [present] = await readPasswords(tx, id, 1)
  // Another number: the password was changed while the old one was being verified.
  const code =
    account && present?.number === password.number ? entryBarrier(account, context) : 'session-ended'
  if (account === undefined || code !== null) {
    await recordRefusal(tx, { account, code: code ?? 'session-ended' }, context)
    return { code: code ?? 'session-ended' }
  }
  await deleteAttempts(tx, nameKey(account.name))
  await endPresented(tx, context)
  const opened = await openSession(tx, { accountId: id, via: 'password', secondFactor: false }, context)
  await noteSignIn(tx, id, opened.session.signedInAt)
  await audit(tx, context, {
    useCase: 'access.sign-in',
    actor: id,
    subject: { kind: 'account', id },
    after: { session: opened.session.id, via: 'password', address: context.address },
  })
  const resolved = await resolveSession(tx, opened.session, context)
  if (resolved === undefined) throw new Error('a session that was just opened does not resolve')
  return { secret: opened.secret, view: viewOf(resolved, context) }
}

function isStale(password: PasswordRow, { clock, access }: AccessContext): boolean {
  const limit = days(access.settings.password.oneTimeDays)
  return password.oneTime && clock.now() - momentOf(password.setAt) > limit
}

type Failure = Readonly<{ account: AccountRow | undefined; code: ProblemCode }>

async function fail(tx: WriteTx, failure: Failure, context: AccessContext): Promise<void> {
  await takeAttempt(tx, addressKey(context.address), context)
  await recordRefusal(tx, failure, context)
}

async function recordRefusal(tx: WriteTx, { account, code }: Failure, context: AccessContext): Promise<void> {
  await audit(tx, context, {
    useCase: 'access.sign-in',
    outcome: 'refused',
    subject: { kind: 'account', id: account?.id ?? nobody },
    after: { code, address: context.address },
  })
}
