import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { openMemoryStore } from './kit/memory.ts'
import { dumpSchema, whyNoDump } from './kit/schema-dump.ts'
import { openServerStore } from './kit/server.ts'
import { testServer } from './kit/postgres.ts'
import { renderTables } from './kit/table-types.ts'

const text = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
const inCI = process.env['CI'] === 'true'

describe('what is derived from the migrations', () => {
  it('tables.gen.ts is up to date (node scripts/schema.ts)', async () => {
    const store = await openMemoryStore()
    try {
      assert.equal(text('./tables.gen.ts'), await renderTables(store))
    } finally {
      await store.close()
    }
  })

  const server = testServer()
  it('tables.gen.ts is the same from a server', {
    skip: !inCI && server.kind === 'missing' && server.why,
  }, async () => {
    const { store, drop } = await openServerStore()
    try {
      assert.equal(text('./tables.gen.ts'), await renderTables(store))
    } finally {
      await drop()
    }
  })

  it('schema.sql is up to date (node scripts/schema.ts)', {
    skip: !inCI && (whyNoDump() ?? false),
  }, async () => {
    assert.equal(text('../../../migrations/schema.sql'), await dumpSchema())
  })
})
