// Signing in through the government sign-on. The answer leads to an account that was linked before, or to
// the one for which an administrator entered the name claimed; an account is never made by this.

import { z } from 'zod'
import { Refusal, refuse } from '../../kernel/problem.ts'
import type { ProblemCode } from '../../kernel/problems.ts'
import type { WriteTx } from '../../platform/store/store.ts'
import type { AccessContext } from '../access.ts'
import type { AccountRow } from '../account/account.ts'
import { noteSignIn, readAccount, readAccountBySsoName } from '../account/store.ts'
import { audit } from '../audited.ts'
import { freshSecret } from '../fresh.ts'
import { instantOf, minutes } from '../instant.ts'
import { endPresented, entryBarrier } from '../session/entry.ts'
import { openSession } from '../session/open.ts'
import type { SsoAnswer, SsoChecks, SsoProvider } from './provider.ts'
import { insertLink, readLink } from './store.ts'

const purpose = 'sso sign-in'
const minutesToFinish = 10

const waiting = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  until: z.number(),
  next: z.string().nullable(),
})

type Waiting = z.output<typeof waiting>

/** Sends the browser to the provider; what must come back, and where to go then, is sealed into a cookie. */
export async function startSso(
  input: { next?: string | undefined },
  context: AccessContext,
): Promise<{ location: string }> {
  const provider = providerOf(context)
  return refusingOnPage(provider, async () => {
    const { chance, clock, access, browser } = context
    const checks = { state: freshSecret(chance), nonce: freshSecret(chance), verifier: freshSecret(chance) }
    const location = await provider.start(checks)
    const until = clock.now() + minutes(minutesToFinish)
    const kept = new TextEncoder().encode(JSON.stringify({ ...checks, until, next: ownPage(input.next) }))
    browser?.write('sso', access.box.seal(kept, purpose))
    return location
  })
}

/** Takes the provider's answer; opens a session where it leads to an account. */
export async function finishSso(
  query: URLSearchParams,
  context: AccessContext,
): Promise<{ location: string }> {
  const provider = providerOf(context)
  return refusingOnPage(provider, async () => {
    const checks = checksOf(context)
    context.browser?.write('sso', null)
    if (checks === null) return refuse('sso-refused')
    const answer = await answered(provider, { query, checks }, context)
    const outcome = await context.store.write((tx) => enter(tx, answer, context))
    if ('code' in outcome) return refuse(outcome.code)
    context.browser?.write('session', outcome.secret)
    return checks.next ?? provider.homePage
  })
}

// A wrong answer is recorded before it is refused, as a wrong password is.
async function answered(
  provider: SsoProvider,
  { query, checks }: { query: URLSearchParams; checks: SsoChecks },
  context: AccessContext,
): Promise<SsoAnswer> {
  try {
    return await provider.finish(query, checks)
  } catch (error) {
    if (error instanceof Refusal) {
      const { code } = error
      await context.store.write((tx) => recordRefusal(tx, { id: 'unknown', code }, context))
    }
    throw error
  }
}

async function recordRefusal(
  tx: WriteTx,
  { id, code }: { id: string; code: ProblemCode },
  context: AccessContext,
): Promise<void> {
  await audit(tx, context, {
    useCase: 'access.sso.sign-in',
    outcome: 'refused',
    subject: { kind: 'account', id },
    after: { code, address: context.address },
  })
}

async function enter(
  tx: WriteTx,
  answer: SsoAnswer,
  context: AccessContext,
): Promise<{ code: ProblemCode } | { secret: string }> {
  const account = await accountBehind(tx, answer, context)
  const code = account === undefined ? 'sso-not-linked' : entryBarrier(account, context)
  if (account === undefined || code !== null) {
    await recordRefusal(tx, { id: account?.id ?? 'unknown', code: code ?? 'sso-not-linked' }, context)
    return { code: code ?? 'sso-not-linked' }
  }
  await endPresented(tx, context)
  const { session, secret } = await openSession(
    tx,
    { accountId: account.id, via: 'sso', secondFactor: answer.secondFactor },
    context,
  )
  await noteSignIn(tx, account.id, session.signedInAt)
  await audit(tx, context, {
    useCase: 'access.sso.sign-in',
    actor: account.id,
    subject: { kind: 'account', id: account.id },
    after: { session: session.id, via: 'sso', issuer: answer.issuer, address: context.address },
  })
  return { secret }
}

async function accountBehind(
  tx: WriteTx,
  { issuer, subject, name }: SsoAnswer,
  context: AccessContext,
): Promise<AccountRow | undefined> {
  const link = await readLink(tx, { issuer, subject })
  if (link !== undefined) return readAccount(tx, link.accountId)
  const account = name === null ? undefined : await readAccountBySsoName(tx, name)
  if (account === undefined) return undefined
  const linkedAt = instantOf(context.clock.now())
  await insertLink(tx, { issuer, subject, accountId: account.id, linkedAt, linkedBy: 'sso-name' })
  await audit(tx, context, {
    useCase: 'access.sso.link',
    subject: { kind: 'account', id: account.id },
    after: { issuer, subject, by: 'sso-name' },
  })
  return account
}

function providerOf({ access }: AccessContext): SsoProvider {
  return access.sso ?? refuse('sso-not-configured')
}

// A page of this console, never an address that somebody else put into the link.
function ownPage(next: string | undefined): string | null {
  return next !== undefined && /^\/(?![/\\])[\x21-\x7e]*$/.test(next) ? next : null
}

// What the cookie keeps; null where it is missing, was changed, or is too old.
function checksOf({ browser, access, clock }: AccessContext): Waiting | null {
  const sealed = browser?.read('sso')
  if (!sealed) return null
  try {
    const kept = waiting.parse(JSON.parse(new TextDecoder().decode(access.box.open(sealed, purpose))))
    return kept.until > clock.now() ? kept : null
  } catch {
    return null // a cookie that we did not seal says nothing
  }
}

// A person is on the way: refusals lead to the sign-in page, which tells them in words.
async function refusingOnPage(
  { signInPage }: SsoProvider,
  step: () => Promise<string>,
): Promise<{ location: string }> {
  try {
    return { location: await step() }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { location: `${signInPage}?problem=${error.code}` }
  }
}
