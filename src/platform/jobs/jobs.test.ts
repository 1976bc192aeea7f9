// The job queue on both engines: a job that is asked for runs, one that fails is tried again.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { silentLog } from '../log.ts'
import { forEachEngine } from '../store/kit/engines.ts'
import { type Job, startJobs } from './jobs.ts'

forEachEngine('jobs', (withStore) => {
  test('a job that is asked for runs in the process', () =>
    withStore(async (store) => {
      const ran = Promise.withResolvers<string>()
      const job: Job = {
        name: 'greet',
        cron: '0 3 1 1 *',
        timeZone: 'Asia/Shanghai',
        run: async () => ran.resolve('done'),
      }
      const jobs = await startJobs([job], { store, log: silentLog, pollingSeconds: 0.5 })
      await jobs.ask('greet')
      assert.equal(await ran.promise, 'done')
      await jobs.stop()
    }))

  test('a job that fails is tried again', () =>
    withStore(async (store) => {
      const ran = Promise.withResolvers<number>()
      let tries = 0
      const run = async () => {
        tries += 1
        if (tries === 1) throw new Error('the first try fails')
        ran.resolve(tries)
      }
      const job: Job = { name: 'stumble', cron: '0 3 1 1 *', timeZone: 'Asia/Shanghai', run }
      const jobs = await startJobs([job], { store, log: silentLog, pollingSeconds: 0.5 })
      await jobs.ask('stumble')
      assert.equal(await ran.promise, 2)
      await jobs.stop()
    }))
})
