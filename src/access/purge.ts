// What is no longer needed goes: sessions that ran out are ended, ended ones and old failures deleted. The
// audit keeps what happened.

import type { WriteTx } from '../platform/store/store.ts'
import type { AccessContext } from './access.ts'
import { deleteAttemptsBefore } from './attempt/store.ts'
import { days, instantOf, minutes } from './instant.ts'
import { deleteSessionsEndedBefore, endExpiredSessions } from './session/store.ts'

/** Ends and deletes what is over; to be run every hour or so. */
export async function purgeAccess(
  tx: WriteTx,
  { clock, access }: Pick<AccessContext, 'clock' | 'access'>,
): Promise<{ ended: number; deleted: number; attempts: number }> {
  const now = clock.now()
  const idleSince = instantOf(now - minutes(access.settings.idleMinutes))
  return {
    ended: await endExpiredSessions(tx, { now: instantOf(now), idleSince }),
    deleted: await deleteSessionsEndedBefore(tx, instantOf(now - days(30))),
    attempts: await deleteAttemptsBefore(tx, instantOf(now - days(2))),
  }
}
