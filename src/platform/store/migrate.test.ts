import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { Refusal } from '../../kernel/problem.ts'
import { openEmbedded } from './embedded/engine.ts'
import type { Engine } from './engine.ts'
import { testOptions } from './kit/options.ts'
import { testServer } from './kit/postgres.ts'
import { makeDatabase } from './kit/server.ts'
import { migrate } from './migrate.ts'
import { type Migration, readMigrations } from './migrations.ts'
import { openServer } from './server/engine.ts'

const limits = { longestWait: 5_000, longestPause: 5_000, longestStatement: 5_000, connections: 4 }
const step = (version: number, sql: string): Migration => ({
  version,
  name: `step_${version}`,
  sha256: sql,
  sql,
})
const first = step(1, 'create table a (x int); insert into a values (1)')
const second = step(2, 'alter table a add y int; update a set y = 2')
const broken = step(2, 'alter table a add y int; select 1 / 0')

async function run(engine: Engine, migrations: readonly Migration[]): Promise<readonly number[]> {
  const session = await engine.acquire()
  try {
    return await migrate(session, migrations, testOptions().clock)
  } finally {
    await session.release()
  }
}

async function rowsOf(engine: Engine, text: string): Promise<readonly unknown[]> {
  const session = await engine.acquire()
  try {
    return await session.script(text)
  } finally {
    await session.release()
  }
}

const refusedWith = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code

function suite(withEngine: (body: (engine: Engine) => Promise<void>) => Promise<void>): void {
  it('apply what is missing, in order, and nothing twice', () =>
    withEngine(async (engine) => {
      assert.deepEqual(await run(engine, [first]), [1])
      assert.deepEqual(await run(engine, [first, second]), [2])
      assert.deepEqual(await run(engine, [first, second]), [])
      assert.deepEqual(await rowsOf(engine, 'select * from a'), [{ x: 1, y: 2 }])
    }))

  it('leave nothing of one that fails', () =>
    withEngine(async (engine) => {
      await assert.rejects(run(engine, [first, broken]), /migration 2 \(step_2\) failed/)
      assert.deepEqual(await rowsOf(engine, 'select * from a'), [{ x: 1 }])
      assert.deepEqual(await run(engine, [first, second]), [2])
    }))

  it('refuse a database from a newer program', () =>
    withEngine(async (engine) => {
      await run(engine, [first, second])
      await assert.rejects(run(engine, [first]), refusedWith('schema-newer'))
    }))

  it('refuse a history that was edited', () =>
    withEngine(async (engine) => {
      await run(engine, [first])
      const edited = step(1, 'create table a (x bigint)')
      await assert.rejects(run(engine, [edited, second]), refusedWith('migration-edited'))
      assert.deepEqual(await rowsOf(engine, 'select * from a'), [{ x: 1 }])
    }))
}

describe('migrations on the embedded store', () =>
  suite(async (body) => {
    const engine = await openEmbedded({ folder: null, template: null }, limits)
    try {
      await body(engine)
    } finally {
      await engine.close()
    }
  }))

const server = testServer()
const skip = server.kind === 'missing' && process.env['CI'] !== 'true' ? server.why : false
describe('migrations on a PostgreSQL server', { skip }, () => {
  const withEngine = async (body: (engine: Engine) => Promise<void>) => {
    const { databaseUrl, drop } = await makeDatabase()
    const engine = await openServer(databaseUrl, limits)
    try {
      await body(engine)
    } finally {
      await engine.close()
      await drop()
    }
  }
  suite(withEngine)

  it('run once when several programs start together', () =>
    withEngine(async (engine) => {
      const applied = await Promise.all([1, 2, 3].map(() => run(engine, [first, second])))
      assert.deepEqual(applied.flat(), [1, 2])
    }))
})

describe('the files of the migrations', () => {
  it('are numbered without a gap', () => {
    assert.ok(readMigrations().length > 0)
    const folder = mkdtempSync(join(tmpdir(), 'fumao-migrations-'))
    try {
      writeFileSync(join(folder, '000001_a.sql'), 'select 1;\r\n')
      assert.equal(readMigrations(folder)[0]?.sql, 'select 1;\n')
      writeFileSync(join(folder, '000003_c.sql'), '')
      assert.throws(() => readMigrations(folder), /expected number 2/)
      writeFileSync(join(folder, '000002-b.sql'), '')
      assert.throws(() => readMigrations(folder), /is not named like/)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
