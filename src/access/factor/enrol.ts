// Setting up a second factor: a fresh secret is shown once (as text, address and QR code), then confirmed
// by its first code. Until that the old one, if any, keeps its force.

import { renderSVG } from 'uqr'
import { refuse } from '../../kernel/problem.ts'
import type { WriteTx } from '../../platform/store/store.ts'
import type { AccessContext } from '../access.ts'
import { deleteAttempts } from '../attempt/store.ts'
import { factorKey, takeAttempt, writeCounting } from '../attempt/take.ts'
import { audit } from '../audited.ts'
import { instantOf, minutes, momentOf } from '../instant.ts'
import { needsSecondFactor } from '../permission.ts'
import { ownSession } from '../session/current.ts'
import { replaceSession } from '../session/open.ts'
import { type ResolvedSession, resolveSession } from '../session/resolve.ts'
import { endSessionsOf } from '../session/store.ts'
import { type SessionView, viewOf } from '../session/view.ts'
import { base32 } from './base32.ts'
import { freshRecoveryCodes, recoveryHash } from './recovery-code.ts'
import { factorPurpose, verifyFactor } from './second-factor.ts'
import { confirmCandidate, deleteTotp, readTotp, replaceRecoveryCodes, saveCandidate } from './store.ts'
import { acceptedStep, otpauthUri, secretLength } from './totp.ts'

const candidateMinutes = 15

/** A secret that waits for its first code. */
export type Enrolment = Readonly<{ secret: string; uri: string; qr: string; until: string }>

/** Begins. An account that has a second factor shows a code of it first: a borrowed screen is not enough. */
export async function beginEnrolment(
  input: { code?: string | undefined },
  context: AccessContext,
): Promise<Enrolment> {
  const secret = context.chance.bytes(secretLength)
  const outcome = await writeCounting(context, async (tx) => {
    const { account, facts } = await sessionForFactor(tx, context)
    if (facts.enrolled) {
      const verdict = await verifyFactor(tx, { accountId: account.id, code: input.code ?? '' }, context)
      if (verdict.tag === 'refused') return verdict
    }
    const until = instantOf(context.clock.now() + minutes(candidateMinutes))
    const sealed = context.access.box.seal(secret, factorPurpose(account.id))
    await saveCandidate(tx, account.id, { sealed, until })
    await audit(tx, context, {
      useCase: 'access.second-factor.begin',
      subject: { kind: 'account', id: account.id },
    })
    return { tag: 'begun' as const, name: account.name, until }
  })
  if (outcome.tag === 'refused') return refuse(outcome.code, outcome.params, 'code')
  const uri = otpauthUri(secret, { issuer: context.access.settings.product, name: outcome.name })
  return { secret: base32(secret), uri, qr: renderSVG(uri, { ecc: 'M', border: 2 }), until: outcome.until }
}

/** Confirms with the first code: recovery codes are shown once, all other sessions end. */
export async function confirmEnrolment(
  input: { code: string },
  context: AccessContext,
): Promise<{ recoveryCodes: string[]; session: SessionView }> {
  const recoveryCodes = [...freshRecoveryCodes(context.chance)]
  const outcome = await writeCounting(context, async (tx) => {
    const resolved = await sessionForFactor(tx, context)
    const accountId = resolved.account.id
    const locked = await takeAttempt(tx, factorKey(accountId), context)
    const refusal =
      locked === null ? null : ({ code: 'sign-in-locked', params: { minutes: locked } } as const)
    if (refusal || !(await confirm(tx, { accountId, code: input.code }, context))) {
      const { code, params } = refusal ?? { code: 'second-factor-refused' as const, params: {} }
      await audit(tx, context, {
        useCase: 'access.second-factor.confirm',
        outcome: 'refused',
        subject: { kind: 'account', id: accountId },
        after: { code },
      })
      return { tag: 'refused' as const, code, params }
    }
    await deleteAttempts(tx, factorKey(accountId))
    await replaceRecoveryCodes(tx, accountId, recoveryCodes.map(recoveryHash))
    return { tag: 'confirmed' as const, ...(await enter(tx, resolved, context)) }
  })
  if (outcome.tag === 'refused') return refuse(outcome.code, outcome.params, 'code')
  context.browser?.write('session', outcome.secret)
  return { recoveryCodes, session: outcome.view }
}

/** Removes the own second factor, where no role needs it. */
export async function removeFactor(input: { code: string }, context: AccessContext): Promise<void> {
  const verdict = await writeCounting(context, async (tx) => {
    const { account, facts } = await sessionForFactor(tx, context)
    if (!facts.enrolled) return refuse('second-factor-not-open')
    if (needsSecondFactor(account.roles)) return refuse('second-factor-compulsory')
    const passed = await verifyFactor(tx, { accountId: account.id, code: input.code }, context)
    if (passed.tag === 'refused') return passed
    await deleteTotp(tx, account.id)
    await audit(tx, context, {
      useCase: 'access.second-factor.remove',
      subject: { kind: 'account', id: account.id },
    })
    return passed
  })
  if (verdict.tag === 'refused') refuse(verdict.code, verdict.params, 'code')
}

// Who may work on a second factor: a full session, or one that lacks nothing else.
async function sessionForFactor(tx: WriteTx, context: AccessContext): Promise<ResolvedSession> {
  const resolved = await ownSession(tx, context)
  const { caller } = resolved
  if (caller.kind === 'pending' && caller.needs === 'second-factor') return refuse('second-factor-required')
  if (caller.kind === 'pending' && caller.needs === 'change-password')
    return refuse('password-change-required')
  return resolved
}

async function confirm(
  tx: WriteTx,
  { accountId, code }: { accountId: string; code: string },
  context: AccessContext,
): Promise<boolean> {
  const now = context.clock.now()
  const candidate = (await readTotp(tx, accountId))?.candidate
  if (!candidate || momentOf(candidate.until) < now) return refuse('second-factor-not-open')
  const secret = context.access.box.open(candidate.sealed, factorPurpose(accountId))
  const usedStep = acceptedStep(secret, code.replace(/\s/g, ''), { now, usedStep: 0 })
  if (usedStep === null) return false
  return confirmCandidate(tx, accountId, { sealed: candidate.sealed, at: instantOf(now), usedStep })
}

async function enter(
  tx: WriteTx,
  { session, account }: ResolvedSession,
  context: AccessContext,
): Promise<{ secret: string; view: SessionView }> {
  const at = instantOf(context.clock.now())
  const opened = await replaceSession(tx, { old: session, secondFactor: true, reason: 'replaced' }, context)
  const kept = opened.session.id
  await endSessionsOf(tx, account.id, { at, reason: 'second-factor-reset', except: kept })
  await audit(tx, context, {
    useCase: 'access.second-factor.confirm',
    subject: { kind: 'account', id: account.id },
    after: { session: kept },
  })
  const resolved = await resolveSession(tx, opened.session, context)
  return { secret: opened.secret, view: viewOf(resolved ?? refuse('session-ended'), context) }
}
