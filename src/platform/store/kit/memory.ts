// A fresh embedded store in memory with all migrations applied, in a fraction of a second: loaded from a
// template that the first test makes and leaves in node_modules/.cache, named after the engine's version
// and the migrations, so that a changed migration makes a new one.

import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { migrationsDigest, readMigrations } from '../migrations.ts'
import { openStoreInMemory } from '../open.ts'
import type { Store } from '../store.ts'
import { testOptions, type TestOptions } from './options.ts'

/** Opens an empty, migrated store in memory. Close it. */
export async function openMemoryStore(options: Partial<TestOptions> = {}): Promise<Store> {
  return openStoreInMemory(await memoryTemplate(), { ...testOptions(), ...options })
}

/** The tar of an empty, migrated database. */
export async function memoryTemplate(): Promise<Uint8Array> {
  const file = templateFile()
  if (existsSync(file)) return readFileSync(file)
  const store = await openStoreInMemory(null, testOptions())
  try {
    for (const statement of slimming) await store.statement(statement)
    const tar = await store.dump()
    keep(file, tar)
    return tar
  } finally {
    await store.close()
  }
}

/** The two databases that nobody connects to are two thirds of the template. */
const slimming = [
  'update pg_database set datistemplate = false',
  'drop database template0',
  'drop database template1',
  'checkpoint',
]

function keep(file: string, tar: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true })
  for (const old of readdirSync(dirname(file))) {
    if (old.startsWith('empty-') && old.endsWith('.tar')) rmSync(join(dirname(file), old), { force: true })
  }
  const aside = `${file}.${process.pid}`
  writeFileSync(aside, tar)
  renameSync(aside, file)
}

function templateFile(): string {
  return join(templateCache(), `empty-${engineVersion()}-${migrationsDigest(readMigrations())}.tar`)
}

/** Where templates are kept between runs. */
export function templateCache(): string {
  return join(dirname(enginePackage()), '..', '..', '.cache', 'fumao')
}

/** The version of the embedded engine: a template fits one only. */
export function engineVersion(): string {
  return (JSON.parse(readFileSync(enginePackage(), 'utf8')) as { version: string }).version
}

function enginePackage(): string {
  const engine = createRequire(import.meta.url).resolve('@electric-sql/pglite')
  return join(dirname(engine), '..', 'package.json')
}
