// Opens the relational store: the embedded engine in a data folder, or a PostgreSQL server. Both are
// migrated before anybody reads.

import { join } from 'node:path'
import { Kysely } from 'kysely'
import { takeLock } from '../lock.ts'
import { openEmbedded } from './embedded/engine.ts'
import { databaseFolder, makeDatabaseFolder, removeStaleLock } from './embedded/folder.ts'
import { dialectOf } from './driver.ts'
import type { Engine } from './engine.ts'
import { migrate } from './migrate.ts'
import { type Migration, readMigrations } from './migrations.ts'
import type { Services } from './scope.ts'
import { openServer } from './server/engine.ts'
import { Store } from './store.ts'
import type { Tables } from './tx.ts'

/** Where the data lies. `template` is the folder of an empty embedded database to copy at first start. */
export type StorePlace = Readonly<{ dataFolder: string; template?: string } | { databaseUrl: string }>

/** What a store needs from outside, and its limits in milliseconds (with their defaults). */
export type StoreOptions = Services &
  Readonly<{
    /** The migrations to bring it to; null leaves the database as it is. */
    migrations?: readonly Migration[] | null
    /** How long a transaction may wait for a connection before `store-busy`: 10 s. */
    longestWait?: number
    /** How long a transaction may do nothing before it is rolled back: 30 s. */
    longestPause?: number
    /** How long one statement may run, server only: 60 s. */
    longestStatement?: number
    /** Connections to the server: 10. */
    connections?: number
  }>

/**
 * Opens and migrates a store.
 *
 * @throws {Refusal} `data-folder-in-use`, `schema-newer`, `migration-edited`, `store-unreachable`,
 *   `store-unfit`.
 */
export async function openStore(place: StorePlace, options: StoreOptions): Promise<Store> {
  if ('databaseUrl' in place) {
    return startStore(await openServer(place.databaseUrl, limitsOf(options)), options, async () => {})
  }
  const lock = await takeLock(join(place.dataFolder, 'fumao.lock'))
  try {
    const folder = databaseFolder(place.dataFolder)
    await makeDatabaseFolder(folder, place.template)
    removeStaleLock(folder)
    const engine = await openEmbedded({ folder, template: null }, limitsOf(options))
    return await startStore(engine, options, lock.release)
  } catch (error) {
    await lock.release()
    throw error
  }
}

/** Opens a store in memory, from the tar of a template where given: for tests. */
export async function openStoreInMemory(template: Uint8Array | null, options: StoreOptions): Promise<Store> {
  const engine = await openEmbedded({ folder: null, template }, limitsOf(options))
  return startStore(engine, options, async () => {})
}

async function startStore(
  engine: Engine,
  options: StoreOptions,
  onClose: () => Promise<void>,
): Promise<Store> {
  const { migrations = readMigrations(), clock } = options
  try {
    const session = await engine.acquire()
    try {
      if (migrations !== null) await migrate(session, migrations, clock)
    } finally {
      await session.release()
    }
  } catch (error) {
    await engine.close()
    throw error
  }
  const db = new Kysely<Tables>({ dialect: dialectOf(engine) })
  const services = { clock: options.clock, auditKeys: options.auditKeys, box: options.box }
  return new Store({ engine, db, services, onClose })
}

function limitsOf({
  longestWait = 10_000,
  longestPause = 30_000,
  longestStatement = 60_000,
  connections = 10,
}: StoreOptions) {
  return { longestWait, longestPause, longestStatement, connections }
}
