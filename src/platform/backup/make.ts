// Makes a backup while the program runs: all tables from one moment, then the evidence files, whose names
// are their digests, so that what is added meanwhile does no harm. On the embedded store, writers wait
// until the tables are read. The audit's key is not in it: whoever has a backup cannot forge the audit.

import { createHash, type Hash } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { once } from 'node:events'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip, type Gzip } from 'node:zlib'
import { refuse } from '../../kernel/problem.ts'
import { currentHead } from '../audit/store.ts'
import type { Clock } from '../clock.ts'
import type { Store } from '../store/store.ts'
import type { ReadTx } from '../store/tx.ts'
import type { BackupEnd, BackupHead, BackupSummary, PartHead } from './format.ts'
import { nameOfPart } from './format.ts'
import { appliedSchema, backupTables, sequenceValues, tableRows } from './store.ts'

/** What to back up, and where to. */
export type BackupOrder = Readonly<{
  store: Store
  /** The folder of evidence files, or null. */
  files: string | null
  /** The file to write; it must not exist. */
  to: string
  clock: Clock
}>

/**
 * Writes a backup. It stands under its name only once it is complete and on the disk.
 *
 * @throws {Refusal} `backup-exists`.
 */
export async function makeBackup({ store, files, to, clock }: BackupOrder): Promise<BackupSummary> {
  if (existsSync(to)) refuse('backup-exists', { file: to })
  await mkdir(dirname(to), { recursive: true })
  const aside = `${to}.part`
  await rm(aside, { force: true })
  const gzip = createGzip({ level: 6 })
  const writing = pipeline(gzip, createWriteStream(aside, { flags: 'wx', mode: 0o600, flush: true }))
  const settled = Promise.allSettled([writing]) // a full disk is reported where `writing` is awaited
  try {
    const writer = openWriter(gzip)
    const createdAt = new Date(clock.now()).toISOString()
    const { head, tables } = await store.read((tx) => writeTables(tx, writer, createdAt))
    const count = files === null ? 0 : await writeFiles(files, writer)
    const end: BackupEnd = { complete: true, tables: Object.keys(tables).length, files: count }
    await writer.line(end)
    gzip.end()
    await writing
    await rename(aside, to)
    await syncFolder(dirname(to))
    return { createdAt, schemaVersion: head.schema.length, tables, files: count, auditHead: head.auditHead }
  } catch (error) {
    gzip.destroy()
    await settled
    await rm(aside, { force: true })
    throw error
  }
}

async function writeTables(tx: ReadTx, writer: Writer, createdAt: string) {
  const auditHead = await currentHead(tx)
  const head: BackupHead = {
    'fumao-backup': 1,
    createdAt,
    schema: await appliedSchema(tx),
    sequences: await sequenceValues(tx),
    auditHead: auditHead === undefined ? null : { seq: auditHead.seq, hash: auditHead.hash },
  }
  await writer.line(head)
  const tables: Record<string, number> = {}
  for (const shape of await backupTables(tx)) {
    tables[shape.table] = await writer.part(shape, async (add) => {
      for await (const rows of tableRows(tx, shape)) for (const row of rows) await add(row)
    })
  }
  return { head, tables }
}

async function writeFiles(folder: string, writer: Writer): Promise<number> {
  let count = 0
  for (const digest of await storedFiles(folder)) {
    await writer.part({ file: digest }, async (add) => {
      const stream = createReadStream(join(folder, digest.slice(0, 2), digest.slice(2)), {
        highWaterMark: 49_152,
      })
      for await (const piece of stream) await add([(piece as Buffer).toString('base64')])
    })
    count += 1
  }
  return count
}

/** Digests of all files in a content-addressed folder, sorted. */
export async function storedFiles(folder: string): Promise<readonly string[]> {
  if (!existsSync(folder)) return []
  const names = await readdir(folder, { recursive: true, withFileTypes: true })
  return names
    .filter((entry) => entry.isFile())
    .map((entry) => entry.parentPath.slice(-2) + entry.name)
    .filter((name) => /^[0-9a-f]{64}$/.test(name)) // not the ones that are still being written
    .sort()
}

type Writer = Readonly<{
  line: (value: object) => Promise<void>
  part: (
    head: PartHead,
    fill: (add: (line: readonly (string | null)[]) => Promise<void>) => Promise<void>,
  ) => Promise<number>
}>

function openWriter(gzip: Gzip): Writer {
  const write = async (value: object, hash?: Hash): Promise<void> => {
    const text = `${JSON.stringify(value)}\n`
    hash?.update(text)
    if (!gzip.write(text)) await once(gzip, 'drain')
  }
  return {
    line: (value) => write(value),
    part: async (head, fill) => {
      const hash = createHash('sha256')
      let count = 0
      await write(head)
      await fill(async (line) => {
        count += 1
        await write(line, hash)
      })
      await write({ end: nameOfPart(head), count, sha256: hash.digest('hex') })
      return count
    },
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
