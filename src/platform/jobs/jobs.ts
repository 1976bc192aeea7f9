// What runs on a schedule (pg-boss on the same database, in a schema of its own). A job calls the same use
// cases as a person's request; one that fails is tried again by the queue and seen in the log.

import { PgBoss } from 'pg-boss'
import type { Log } from '../log.ts'
import type { Store } from '../store/store.ts'

/** One scheduled job. `cron` is read in `timeZone`. */
export type Job = Readonly<{ name: string; cron: string; timeZone: string; run: () => Promise<void> }>

/** The running queue. */
export type Jobs = Readonly<{
  /** Asks for a run of one job beside its schedule. */
  ask: (name: string) => Promise<void>
  /** Takes no new job and waits for the running ones. */
  stop: () => Promise<void>
}>

/** Starts the queue and schedules the jobs. `pollingSeconds` is how often it looks for work. */
export async function startJobs(
  jobs: readonly Job[],
  { store, log, pollingSeconds = 30 }: Readonly<{ store: Store; log: Log; pollingSeconds?: number }>,
): Promise<Jobs> {
  const boss = new PgBoss({
    db: {
      executeSql: async (text, values) => ({
        rows: [...(await store.statement(text, values?.map(asParameter)))],
      }),
    },
    backend: store.engine === 'embedded' ? 'pglite' : 'postgres',
    schema: 'jobs',
    useListenNotify: false,
    cronWorkerIntervalSeconds: 30,
  })
  boss.on('error', (error) => log.error({ err: error }, 'the job queue reports an error'))
  await boss.start()
  for (const job of jobs) {
    await boss.createQueue(job.name, { retryLimit: 3, retryBackoff: true, expireInSeconds: 600 })
    await boss.schedule(job.name, job.cron, null, { tz: job.timeZone })
    await boss.work(job.name, { pollingIntervalSeconds: pollingSeconds }, () => runJob(job, log))
  }
  return {
    ask: async (name) => void (await boss.send(name)),
    stop: () => boss.stop({ graceful: true, timeout: 10_000, close: false }),
  }
}

async function runJob(job: Job, log: Log): Promise<void> {
  try {
    await job.run()
    log.info({ job: job.name }, 'job done')
  } catch (error) {
    log.error({ job: job.name, err: error }, 'job failed')
    throw error
  }
}

// pg-boss hands over dates, and objects for its json columns, as its own driver takes them.
function asParameter(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString()
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isObject ? JSON.stringify(value) : value
}
