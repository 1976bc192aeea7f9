import assert from 'node:assert/strict'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { Refusal } from '../../../kernel/problem.ts'
import { emptyDatabaseFolder } from '../kit/disk.ts'
import { inTestFolder } from '../kit/folder.ts'
import { openMemoryStore } from '../kit/memory.ts'
import { testOptions } from '../kit/options.ts'
import { openStore, type StorePlace } from '../open.ts'
import type { ReadTx, WriteTx } from '../store.ts'
import { databaseFolder } from './folder.ts'

const event = { kind: 'a', payload: '{}', created_at: '2026-11-20T00:00:00Z' }
const add = (tx: WriteTx) => tx.insertInto('platform_outbox').values(event).execute()
const count = async (tx: ReadTx) => (await tx.selectFrom('platform_outbox').select('id').execute()).length

const inFolder = (body: (place: StorePlace & { dataFolder: string }) => Promise<void>) =>
  inTestFolder('embedded', async (dataFolder) => body({ dataFolder, template: await emptyDatabaseFolder() }))

describe('an embedded store on disk', () => {
  it('has at its next start what it had', () =>
    inFolder(async (place) => {
      for (const before of [0, 1, 2]) {
        const store = await openStore(place, testOptions())
        assert.equal(await store.read(count), before)
        await store.write(add)
        await store.close()
      }
    }))

  it('syncs its log with every commit', () =>
    inFolder(async (place) => {
      const store = await openStore(place, testOptions())
      try {
        const rows = await store.statement(
          `select name, setting from pg_settings where name in ('fsync', 'full_page_writes',
            'synchronous_commit', 'wal_sync_method') order by name`,
        )
        const settings = Object.fromEntries(rows.map((row) => [row['name'], row['setting']]))
        const expected = {
          fsync: 'on',
          full_page_writes: 'on',
          synchronous_commit: 'on',
          wal_sync_method: 'fsync',
        }
        assert.deepEqual(settings, expected)
      } finally {
        await store.close()
      }
    }))

  it('begins anew where the first start was cut off', () =>
    inFolder(async (place) => {
      const making = `${databaseFolder(place.dataFolder)}.making`
      mkdirSync(making)
      writeFileSync(join(making, 'PG_VERSION'), '18\n')
      await (await openStore(place, testOptions())).close()
      assert.ok(!existsSync(making))
    }))

  it('opens after PostgreSQL was killed while it wrote its own lock file', () =>
    inFolder(async (place) => {
      await (await openStore(place, testOptions())).close()
      writeFileSync(join(databaseFolder(place.dataFolder), 'postmaster.pid'), '')
      await (await openStore(place, testOptions())).close()
    }))

  it('says why it cannot open, and lets go of the folder', () =>
    inFolder(async (place) => {
      await (await openStore(place, testOptions())).close()
      rmSync(join(databaseFolder(place.dataFolder), 'global', 'pg_control'))
      await assert.rejects(openStore(place, testOptions()), /the database did not open: .*pg_control/)
      assert.ok(!existsSync(join(place.dataFolder, 'fumao.lock')))
    }))

  it('counts its rows anew when it is tidied', () =>
    inFolder(async (place) => {
      const store = await openStore(place, testOptions())
      try {
        await store.write(async (tx) => void (await Promise.all([add(tx), add(tx), add(tx)])))
        await store.tidy()
        const counted = "select reltuples::int as rows from pg_class where relname = 'platform_outbox'"
        assert.deepEqual(await store.statement(counted), [{ rows: 3 }])
      } finally {
        await store.close()
      }
    }))

  it('is not opened twice by one process', () =>
    inFolder(async (place) => {
      const store = await openStore(place, testOptions())
      try {
        await assert.rejects(
          openStore(place, testOptions()),
          (error) => error instanceof Refusal && error.code === 'data-folder-in-use',
        )
        assert.equal(await store.read(count), 0)
      } finally {
        await store.close()
      }
    }))

  it('leaves the main thread free while the database computes', async () => {
    const store = await openMemoryStore()
    try {
      let beats = 0
      const heart = setInterval(() => {
        beats += 1
      }, 5)
      await store.statement('select count(*) from generate_series(1, 2000000)')
      clearInterval(heart)
      assert.ok(beats > 3, `${beats} beats`)
    } finally {
      await store.close()
    }
  })
})
