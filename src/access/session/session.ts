// A session (登录会话): who a browser is, kept on the server. Pure decisions: until when it lives, and what it
// still lacks before it carries any right.

import { days, instantOf, minutes, momentOf } from '../instant.ts'
import type { PendingStep } from '../context.ts'
import { needsSecondFactor, type Role } from '../permission.ts'
import type { AccessSettings } from '../settings.ts'

/** A session as stored. */
export type SessionRow = Readonly<{
  id: string
  accountId: string
  via: 'password' | 'sso'
  signedInAt: string
  seenAt: string
  /** Absolute end, whatever happens. */
  endsAt: string
  /** When the second factor was passed, or null. */
  secondFactorAt: string | null
}>

/** Why a session ended. */
export type EndReason =
  | 'signed-out'
  | 'replaced'
  | 'expired'
  | 'password-changed'
  | 'roles-changed'
  | 'account-changed'
  | 'account-disabled'
  | 'second-factor-reset'
  | 'second-factor-locked'

/** The moment at which a session ends if nobody uses it: the idle limit or the absolute end. */
export function expiresAt(session: Pick<SessionRow, 'seenAt' | 'endsAt'>, settings: AccessSettings): string {
  const idle = momentOf(session.seenAt) + minutes(settings.idleMinutes)
  return instantOf(Math.min(idle, momentOf(session.endsAt)))
}

/** Whether the session is over at a moment. */
export function isOver(session: SessionRow, now: number, settings: AccessSettings): boolean {
  return now >= momentOf(expiresAt(session, settings))
}

/** Seen again: written at most twice a minute, so that reading a screen costs no write. */
export function worthNoting(session: SessionRow, now: number): boolean {
  return now - momentOf(session.seenAt) >= 30_000
}

/** What a sign-in stands on. */
export type SignInFacts = Readonly<{
  roles: readonly Role[]
  sample: boolean
  /** A second factor is set up. */
  enrolled: boolean
  /** The present password; undefined where the account has none. */
  password: { oneTime: boolean; setAt: string } | undefined
}>

/**
 * What the session still lacks, or null. A second factor that exists is asked for first; a password that
 * is one-time or too old is changed next; then a role that needs a second factor must set one up, save for
 * sample accounts outside of production, which are there to be tried.
 */
export function pendingStep(
  session: Pick<SessionRow, 'via' | 'secondFactorAt'>,
  facts: SignInFacts,
  { now, settings }: { now: number; settings: AccessSettings },
): PendingStep | null {
  const passed = session.secondFactorAt !== null
  if (facts.enrolled && !passed) return 'second-factor'
  if (session.via === 'password' && facts.password && isSpent(facts.password, now, settings)) {
    return 'change-password'
  }
  const exempt = facts.sample && !settings.production
  if (needsSecondFactor(facts.roles) && !passed && !exempt) return 'enrol-second-factor'
  return null
}

function isSpent(
  password: { oneTime: boolean; setAt: string },
  now: number,
  { password: rule }: AccessSettings,
): boolean {
  return password.oneTime || now - momentOf(password.setAt) > days(rule.maximumAgeDays)
}
