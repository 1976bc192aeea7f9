// The second step of signing in: six digits of the authenticator, or a recovery code. Counted like
// passwords, each code good for one use; the session gets a new id and secret (no fixation across steps).

import type { ProblemCode } from '../../kernel/problems.ts'
import { refuse } from '../../kernel/problem.ts'
import type { WordParams } from '../../kernel/words.ts'
import type { WriteTx } from '../../platform/store/store.ts'
import type { AccessContext } from '../access.ts'
import { deleteAttempts } from '../attempt/store.ts'
import { factorKey, takeAttempt, writeCounting } from '../attempt/take.ts'
import { audit } from '../audited.ts'
import { instantOf } from '../instant.ts'
import { ownSession } from '../session/current.ts'
import { replaceSession } from '../session/open.ts'
import { resolveSession } from '../session/resolve.ts'
import { endSession } from '../session/store.ts'
import { type SessionView, viewOf } from '../session/view.ts'
import { looksLikeRecoveryCode, recoveryHash } from './recovery-code.ts'
import { readTotp, spendRecoveryCode, useStep } from './store.ts'
import { acceptedStep } from './totp.ts'

/** What an attempt at a second factor came to; a refusal has been counted and recorded. */
export type FactorVerdict = Readonly<
  { tag: 'passed' } | { tag: 'refused'; code: ProblemCode; params: WordParams }
>

/** Passes the second factor of a session that waits for it. */
export async function passSecondFactor(
  input: { code: string },
  context: AccessContext,
): Promise<SessionView> {
  const outcome = await writeCounting(context, async (tx) => {
    const { session, account, caller } = await ownSession(tx, context)
    if (caller.kind !== 'pending' || caller.needs !== 'second-factor') return refuse('second-factor-not-open')
    const verdict = await verifyFactor(tx, { accountId: account.id, code: input.code }, context)
    if (verdict.tag === 'refused') {
      if (verdict.code === 'sign-in-locked') {
        const at = instantOf(context.clock.now())
        await endSession(tx, session.id, { at, reason: 'second-factor-locked' })
      }
      return verdict
    }
    const opened = await replaceSession(tx, { old: session, secondFactor: true, reason: 'replaced' }, context)
    await audit(tx, context, {
      useCase: 'access.second-factor',
      subject: { kind: 'account', id: account.id },
      after: { session: opened.session.id },
    })
    const resolved = await resolveSession(tx, opened.session, context)
    return { tag: 'opened' as const, secret: opened.secret, resolved: resolved ?? refuse('session-ended') }
  })
  if (outcome.tag === 'refused') return refuse(outcome.code, outcome.params, 'code')
  context.browser?.write('session', outcome.secret)
  return viewOf(outcome.resolved, context)
}

/** Verifies a code of an account's second factor and uses it up. Counts, and records what it refuses. */
export async function verifyFactor(
  tx: WriteTx,
  { accountId, code }: { accountId: string; code: string },
  context: AccessContext,
): Promise<FactorVerdict> {
  const minutes = await takeAttempt(tx, factorKey(accountId), context)
  const passed = minutes === null && (await useCode(tx, { accountId, code }, context))
  if (passed) {
    await deleteAttempts(tx, factorKey(accountId))
    return { tag: 'passed' }
  }
  const refusal = minutes === null ? 'second-factor-refused' : 'sign-in-locked'
  await audit(tx, context, {
    useCase: 'access.second-factor',
    outcome: 'refused',
    subject: { kind: 'account', id: accountId },
    after: { code: refusal, address: context.address },
  })
  return { tag: 'refused', code: refusal, params: minutes === null ? {} : { minutes } }
}

async function useCode(
  tx: WriteTx,
  { accountId, code }: { accountId: string; code: string },
  context: AccessContext,
): Promise<boolean> {
  const now = context.clock.now()
  if (looksLikeRecoveryCode(code)) {
    return spendRecoveryCode(tx, accountId, { hash: recoveryHash(code), at: instantOf(now) })
  }
  const totp = await readTotp(tx, accountId)
  if (totp?.sealedSecret == null) return false
  const secret = context.access.box.open(totp.sealedSecret, factorPurpose(accountId))
  const step = acceptedStep(secret, code.replace(/\s/g, ''), { now, usedStep: totp.usedStep })
  return step !== null && (await useStep(tx, accountId, step))
}

/** What a sealed second-factor secret is bound to. */
export function factorPurpose(accountId: string): string {
  return `second-factor:${accountId}`
}
