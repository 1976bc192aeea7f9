// The jobs of this installation: what is over goes, what was left over is delivered, the audit chain is
// verified every night.

import { purgeAccess } from '../access/index.ts'
import { verifyAudit } from '../platform/audit/verify.ts'
import { forgetExpired } from '../platform/idempotency/store.ts'
import { type Job, type Jobs, startJobs } from '../platform/jobs/jobs.ts'
import { forgetHandled } from '../platform/outbox/store.ts'
import type { World } from './world.ts'

const timeZone = 'Asia/Shanghai'
const day = 24 * 60 * 60 * 1000

/** Starts all jobs. */
export function startAppJobs(world: World): Promise<Jobs> {
  const { store, clock, log } = world
  const instant = (milliseconds: number) => new Date(milliseconds).toISOString()
  const jobs: readonly Job[] = [
    {
      name: 'events-catch-up',
      cron: '*/5 * * * *',
      timeZone,
      run: async () => void (await world.events.catchUp()),
    },
    {
      name: 'purge',
      cron: '17 * * * *',
      timeZone,
      run: () =>
        store.write(async (tx) => {
          await purgeAccess(tx, world)
          await forgetExpired(tx, instant(clock.now()))
          await forgetHandled(tx, instant(clock.now() - 30 * day))
        }),
    },
    // The embedded database has no autovacuum of its own.
    { name: 'tidy', cron: '10 3 * * *', timeZone, run: () => store.tidy() },
    {
      name: 'audit-verification',
      cron: '40 2 * * *',
      timeZone,
      run: async () => {
        const verdict = await store.read((tx) => verifyAudit(tx, world.auditKeys))
        if (!verdict.sound) log.error({ verdict }, 'the audit chain is broken')
      },
    },
  ]
  return startJobs(jobs, world)
}
