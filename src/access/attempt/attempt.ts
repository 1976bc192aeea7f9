// Failed attempts (GB/T 22239-2019 8.1.4.1 b): five in a row lock a name for half an hour, whether an account
// of that name exists or not, so that the lock betrays nothing; and one address cannot try many names.
// An attempt is counted before it is verified and forgiven when it succeeds: a hundred guesses sent at
// once find the lock as surely as a hundred in a row.

import { instantOf, minutes, momentOf } from '../instant.ts'
import type { AccessSettings } from '../settings.ts'

/** What attempts are counted by: the name as typed, the address, or an account's second factor. */
export type AttemptKind = 'name' | 'address' | 'factor'

/** Attempts as stored; absent where there were none. */
export type AttemptRow = Readonly<{ failures: number; firstAt: string; lockedUntil: string | null }>

/** What one more attempt meets. */
export type AttemptVerdict =
  | Readonly<{ open: true; next: AttemptRow }>
  | Readonly<{ open: false; minutesLeft: number }>

type Limit = Readonly<{ failures: number; minutes: number }>

/** The limit of a kind. */
export function limitOf(kind: AttemptKind, settings: AccessSettings): Limit {
  return kind === 'address'
    ? { failures: settings.addressFailures, minutes: settings.addressMinutes }
    : { failures: settings.lockFailures, minutes: settings.lockMinutes }
}

/** Counts one more attempt, or says for how long none is taken. Attempts during a lock do not prolong it. */
export function countAttempt(row: AttemptRow | undefined, now: number, limit: Limit): AttemptVerdict {
  const span = minutes(limit.minutes)
  if (row?.lockedUntil && momentOf(row.lockedUntil) > now) {
    return { open: false, minutesLeft: Math.ceil((momentOf(row.lockedUntil) - now) / 60_000) }
  }
  const stale = row === undefined || row.lockedUntil !== null || momentOf(row.firstAt) + span <= now
  const failures = stale ? 1 : row.failures + 1
  return {
    open: true,
    next: {
      failures,
      firstAt: stale ? instantOf(now) : row.firstAt,
      lockedUntil: failures >= limit.failures ? instantOf(now + span) : null,
    },
  }
}
