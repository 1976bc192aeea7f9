// Who a session's secret stands for at this moment.

import type { ReadTx } from '../../platform/store/store.ts'
import { type AccountRow, publicPart } from '../account/account.ts'
import { readAccount } from '../account/store.ts'
import type { AccessContext } from '../access.ts'
import type { Caller } from '../context.ts'
import { readEnrolled } from '../factor/store.ts'
import { readPasswords } from '../password/store.ts'
import { isOver, pendingStep, type SessionRow, type SignInFacts } from './session.ts'

/** The part of the context that tells time and rules. */
export type Judging = Pick<AccessContext, 'clock' | 'access'>

/** An open session with its account and what the account still lacks. */
export type ResolvedSession = Readonly<{
  session: SessionRow
  account: AccountRow
  facts: SignInFacts
  caller: Extract<Caller, { kind: 'account' | 'pending' }>
}>

/** Resolves a stored session; undefined where it is over or its account may not enter. */
export async function resolveSession(
  tx: ReadTx,
  session: SessionRow | undefined,
  { clock, access }: Judging,
): Promise<ResolvedSession | undefined> {
  const now = clock.now()
  const { settings } = access
  if (session === undefined || isOver(session, now, settings)) return undefined
  const account = await readAccount(tx, session.accountId)
  if (account === undefined || !mayEnter(account, settings.production)) return undefined
  const facts = await signInFacts(tx, account)
  const needs = pendingStep(session, facts, { now, settings })
  const who = { account: publicPart(account), sessionId: session.id }
  const caller: ResolvedSession['caller'] =
    needs === null ? { kind: 'account', via: 'session', ...who } : { kind: 'pending', needs, ...who }
  return { session, account, facts, caller }
}

/** Whether an account may be used at all: it is active, and no sample in production. */
export function mayEnter(account: AccountRow, production: boolean): boolean {
  return account.state === 'active' && !(account.sample && production)
}

/** What decides which steps a sign-in still lacks. */
export async function signInFacts(tx: ReadTx, account: AccountRow): Promise<SignInFacts> {
  const [password] = await readPasswords(tx, account.id, 1)
  const enrolled = await readEnrolled(tx, [account.id])
  return {
    roles: account.roles,
    sample: account.sample,
    enrolled: enrolled.has(account.id),
    password: password && { oneTime: password.oneTime, setAt: password.setAt },
  }
}
