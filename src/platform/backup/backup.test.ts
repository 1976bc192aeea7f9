import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { gunzipSync, gzipSync } from 'node:zlib'
import { Refusal } from '../../kernel/problem.ts'
import { record } from '../audit/record.ts'
import { verifyAudit } from '../audit/verify.ts'
import { systemChance } from '../clock.ts'
import { openFiles } from '../files.ts'
import { emit } from '../outbox/emit.ts'
import { indexSubject, searchSubjects } from '../search/store.ts'
import { emptyDatabaseFolder } from '../store/kit/disk.ts'
import { forEachEngine } from '../store/kit/engines.ts'
import { inTestFolder } from '../store/kit/folder.ts'
import { openMemoryStore } from '../store/kit/memory.ts'
import { testAuditKeys, testClock, testOptions } from '../store/kit/options.ts'
import { testServer } from '../store/kit/postgres.ts'
import { makeDatabase } from '../store/kit/server.ts'
import { openStore, type StorePlace } from '../store/open.ts'
import type { Store } from '../store/store.ts'
import { makeBackup } from './make.ts'
import { readBackup } from './read.ts'
import { restoreBackup } from './restore.ts'
import { backupTables, tableRows } from './store.ts'

const clock = testClock()
const refusedWith = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code

const inFolder = <T>(body: (folder: string) => Promise<T>) => inTestFolder('backup', body)

const onDisk = async (folder: string) => ({
  dataFolder: join(folder, 'data'),
  template: await emptyDatabaseFolder(),
})

/** Some content of every kind that is hard to carry over: marks, nulls, identities with gaps, audit. */
async function fill(store: Store): Promise<void> {
  await store.write(async (tx) => {
    for (let n = 0; n < 1203; n += 1) await emit(tx, 'kind', { n, text: `"引号" \\ {},\n第${n}行` })
    await indexSubject(tx, { kind: 'target', id: '1', ownerScope: null, title: '机场', body: "a'b" })
  })
  await store.write(async (tx) => {
    await tx.deleteFrom('platform_outbox').where('id', '>', 1200).execute()
    const entry = { actor: 'a', role: null, requestId: null, useCase: 'x', outcome: 'done' } as const
    await record(tx, { ...entry, subject: { kind: 'k', id: '1' }, before: null, after: { 名: '值' } })
    await record(tx, { ...entry, subject: null, before: { a: 1.5 }, after: null })
  })
}

/** All rows of all tables, as text. */
const contentOf = (store: Store) =>
  store.read(async (tx) => {
    const content: Record<string, string[]> = {}
    for (const shape of await backupTables(tx)) {
      const rows: string[] = []
      for await (const piece of tableRows(tx, shape)) rows.push(...piece.map((row) => JSON.stringify(row)))
      content[shape.table] = rows.sort()
    }
    return content
  })

async function drill(store: Store, folder: string, place: StorePlace): Promise<void> {
  await fill(store)
  const files = await openFiles(join(folder, 'files'), systemChance)
  const small = await files.put(new TextEncoder().encode('证据'))
  const large = await files.put(new Uint8Array(200_000).map((_, index) => index % 251))
  await files.put(new Uint8Array())
  const to = join(folder, 'backups', 'one.jsonl.gz')
  const made = await makeBackup({ store, files: files.folder, to, clock })
  assert.equal(made.tables['platform_outbox'], 1200)
  assert.equal(made.tables['audit_record'], 2)
  assert.equal(made.files, 3)
  assert.deepEqual(await readBackup(to), made)

  const restoredFiles = join(folder, 'restored-files')
  const options = testOptions()
  const order = { from: to, place, files: restoredFiles, options, chance: systemChance }
  assert.deepEqual(await restoreBackup(order), made)
  const restored = await openStore(place, options)
  try {
    assert.deepEqual(await contentOf(restored), await contentOf(store))
    const verdict = await restored.read((tx) => verifyAudit(tx, testAuditKeys, { atLeast: 2 }))
    assert.ok(verdict.sound && verdict.head?.hash === made.auditHead?.hash)
    const hits = await restored.read((tx) => searchSubjects(tx, { words: '机场', scopes: 'all', limit: 5 }))
    assert.equal(hits.length, 1)
    await assert.rejects(restored.statement('delete from audit_record'), { code: '23001' })
    await assert.rejects(restored.statement("insert into platform_search_gram values ('x', 'no', 'no')"), {
      code: '23503',
    })
    await restored.write((tx) => emit(tx, 'next', {}))
    const [last] = await restored.statement('select max(id) as id from platform_outbox')
    assert.deepEqual(last, { id: 1204 }) // a number that was used and deleted is not given again
  } finally {
    await restored.close()
  }
  const copies = await openFiles(restoredFiles, systemChance)
  assert.deepEqual(await copies.get(small), await files.get(small))
  assert.deepEqual(await copies.get(large), await files.get(large))
  await assert.rejects(restoreBackup(order), refusedWith('restore-target-not-empty'))
  await assert.rejects(
    restoreBackup({ ...order, files: join(folder, 'other-files') }),
    refusedWith('restore-target-not-empty'),
  )
  await assert.rejects(makeBackup({ store, files: null, to, clock }), refusedWith('backup-exists'))
}

forEachEngine('a restore', (withStore) => {
  it('gives back everything in an embedded store', () =>
    inFolder((folder) => withStore(async (store) => drill(store, folder, await onDisk(folder)))))

  const server = testServer()
  const skip = server.kind === 'missing' && process.env['CI'] !== 'true' ? server.why : false
  it('gives back everything on a server', { skip }, () =>
    inFolder(async (folder) => {
      const { databaseUrl, drop } = await makeDatabase()
      try {
        await withStore((store) => drill(store, folder, { databaseUrl }))
      } finally {
        await drop()
      }
    }),
  )
})

describe('a backup', () => {
  const damages: readonly (readonly [string, (bytes: Buffer) => Buffer])[] = [
    ['cut off', (bytes) => bytes.subarray(0, bytes.length - 20)],
    ['with a flipped bit', (bytes) => Buffer.from(bytes.map((byte, at) => (at === 300 ? byte ^ 4 : byte)))],
    ['empty', () => Buffer.alloc(0)],
    ['not packed', () => Buffer.from('{"fumao-backup":1}\n')],
    ['of something else', () => gzipSync('{"a":1}\n')],
    ['with a changed value', (bytes) => repacked(bytes, (text) => text.replace('第7行', '第8行'))],
    ['with a removed row', (bytes) => repacked(bytes, (text) => text.replace(/\n\["1".*\n/, '\n'))],
    ['without its last line', (bytes) => repacked(bytes, (text) => text.replace(/\{"complete.*\n/, ''))],
    [
      'with a removed table',
      (bytes) => repacked(bytes, (text) => text.replace(/\{"table":"audit_head"[^]*?\{"end".*\n/, '')),
    ],
  ]
  it('that is damaged is refused, and nothing is restored', () =>
    inFolder(async (folder) => {
      const store = await openMemoryStore()
      const sound = join(folder, 'sound')
      try {
        await fill(store)
        await makeBackup({ store, files: null, to: sound, clock })
      } finally {
        await store.close()
      }
      const bytes = readFileSync(sound)
      for (const [name, damage] of damages) {
        const from = join(folder, 'damaged')
        writeFileSync(from, damage(bytes))
        const place = { dataFolder: join(folder, 'data') }
        const order = { from, place, files: join(folder, 'f'), options: testOptions(), chance: systemChance }
        await assert.rejects(restoreBackup(order), refusedWith('backup-damaged'), name)
        mkdirSync(place.dataFolder) // it is still not there
        rmSync(place.dataFolder, { recursive: true })
      }
    }))

  it('from a newer program, or with another history, is refused', () =>
    inFolder(async (folder) => {
      const write = (schema: unknown) => {
        const from = join(folder, 'other')
        const head = { 'fumao-backup': 1, createdAt: 'x', schema, sequences: [], auditHead: null }
        const end = { complete: true, tables: 0, files: 0 }
        writeFileSync(from, gzipSync(`${JSON.stringify(head)}\n${JSON.stringify(end)}\n`))
        const place = { dataFolder: join(folder, 'data') }
        return { from, place, files: join(folder, 'f'), options: testOptions(), chance: systemChance }
      }
      const migration = { version: 1, name: 'platform', sha256: 'other' }
      await assert.rejects(restoreBackup(write([migration])), refusedWith('migration-edited'))
      const many = Array.from({ length: 1000 }, () => migration)
      await assert.rejects(restoreBackup(write(many)), refusedWith('schema-newer'))
    }))

  it('is made from one moment while others write', () =>
    inFolder(async (folder) => {
      const store = await openMemoryStore()
      try {
        await fill(store)
        let writing = true
        const writer = (async () => {
          for (; writing; ) {
            await store.write(async (tx) => {
              await emit(tx, 'pair', {})
              await emit(tx, 'pair', {})
            })
          }
        })()
        const to = join(folder, 'one')
        const made = await makeBackup({ store, files: null, to, clock })
        writing = false
        await writer
        assert.equal((made.tables['platform_outbox'] ?? 1) % 2, 0)
      } finally {
        await store.close()
      }
    }))
})

function repacked(bytes: Buffer, change: (text: string) => string): Buffer {
  const before = gunzipSync(bytes).toString()
  const after = change(before)
  assert.notEqual(after, before)
  return gzipSync(after)
}
