// A fresh store on the test server: a database of its own, copied from a template that has the migrations
// applied, dropped when the store closes.

import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { migrationsDigest, readMigrations } from '../migrations.ts'
import { openStore } from '../open.ts'
import type { Store } from '../store.ts'
import { testOptions, type TestOptions } from './options.ts'
import { testServer } from './postgres.ts'

/** A store on a server, with the address of its database. */
export type ServerStore = Readonly<{ store: Store; databaseUrl: string; drop: () => Promise<void> }>

let template: Promise<string> | undefined

/** Opens an empty, migrated store on the test server. `drop` closes it and removes the database. */
export async function openServerStore(options: Partial<TestOptions> = {}): Promise<ServerStore> {
  template ??= makeTemplate()
  const { databaseUrl, drop } = await makeDatabase(await template)
  const store = await openStore({ databaseUrl }, { ...testOptions(), ...options })
  return {
    store,
    databaseUrl,
    drop: async () => {
      await store.close()
      await drop()
    },
  }
}

/** An empty database without any table, for migrations and restores. */
export async function makeDatabase(
  copyOf = 'template0',
): Promise<Readonly<{ databaseUrl: string; drop: () => Promise<void> }>> {
  const name = `fumao_${process.pid}_${randomBytes(4).toString('hex')}`
  await onServer(`create database ${name} template ${copyOf} strategy file_copy`)
  return { databaseUrl: urlOf(name), drop: () => onServer(`drop database ${name} with (force)`) }
}

async function makeTemplate(): Promise<string> {
  const digest = migrationsDigest(readMigrations())
  const { databaseUrl } = await makeDatabase()
  const store = await openStore({ databaseUrl }, testOptions())
  await store.close()
  const name = `fumao_template_${process.pid}_${digest}`
  await onServer(`alter database ${new URL(databaseUrl).pathname.slice(1)} rename to ${name}`)
  return name
}

/** Runs one statement on the server's own database; creating and copying databases cannot be concurrent. */
async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: urlOf('postgres') })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock(20260004)')
    await client.query(statement)
  } finally {
    await client.end()
  }
}

function urlOf(database: string): string {
  const server = testServer()
  if (server.kind === 'missing') throw new Error(server.why)
  return server.url(database)
}
