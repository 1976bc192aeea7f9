// The worker thread that owns the embedded database. It answers requests strictly in order; who may speak
// (one transaction at a time) is decided on the main side. What was not committed when the main side went
// away is not there at the next start: recovery drops it.

import { parentPort, workerData } from 'node:worker_threads'
import { PGlite, type PGliteOptions } from '@electric-sql/pglite'
import { errorPlace } from '../engine.ts'
import { parserOf } from '../values.ts'
import type { Reply, Request, WorkerData } from './messages.ts'
import { SyncedFS, syncedStartParams } from './synced.ts'

const port = parentPort
if (port === null) throw new Error('this file runs as a worker thread')
const reply = (message: Reply) => port.postMessage(message)

/** Every type oid maps to our parser; parameters are text already. */
const pinnedParsers = new Proxy({}, { get: (_, oid) => parserOf(Number(oid)) })
const textAsIs = new Proxy({}, { get: () => (text: string) => text })

const database = open(workerData as WorkerData)
database.then(
  () => reply({ id: 0, done: true }),
  (error: unknown) => fail(0, error),
)

let last: Promise<void> = database.then(
  () => undefined,
  () => undefined, // reported above; the main side ends this thread
)
port.on('message', (request: Request) => {
  last = last.then(() => serve(request))
})

async function open({ folder, template, wasm }: WorkerData): Promise<PGlite> {
  const place = folder === null ? inMemory(template) : onDisk(folder)
  const said: string[] = []
  const hear = (text: string) => {
    said.push(text.trim())
    return false
  }
  const pg = await PGlite.create({ ...place, pgliteWasmModule: wasm, onStderr: hear }).catch(
    (error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error)
      throw new Error(`the database did not open: ${reason}: ${said.slice(-5).join(' | ')}`, { cause: error })
    },
  )
  pg.parsers = pinnedParsers
  pg.serializers = textAsIs
  await pg.exec("set timezone = 'UTC'; set datestyle = 'ISO, YMD'; set intervalstyle = 'iso_8601'")
  return pg
}

function onDisk(folder: string): PGliteOptions {
  return { fs: new SyncedFS(folder), startParams: [...syncedStartParams] }
}

function inMemory(template: Uint8Array | null): PGliteOptions {
  if (template === null) return { initDbStartParams: ['--wal-segsize=1'] } // a smaller template
  return { loadDataDir: new Blob([template.slice()]) }
}

async function serve(request: Request): Promise<void> {
  const { id } = request
  try {
    const pg = await database
    switch (request.ask) {
      case 'query': {
        const {
          rows,
          affectedRows = 0,
          command = '',
        } = await pg.query<Record<string, unknown>>(request.text, [...request.parameters])
        reply({ id, answer: { rows, affected: affectedRows, command } })
        return
      }
      case 'script': {
        const results = await pg.exec(request.text)
        const rows = results.flatMap((result) => result.rows) as Record<string, unknown>[]
        reply({ id, answer: { rows, affected: 0, command: 'SCRIPT' } })
        return
      }
      case 'dump':
        reply({ id, bytes: new Uint8Array(await (await pg.dumpDataDir('none')).arrayBuffer()) })
        return
      case 'close':
        await closeDown(pg)
        reply({ id, done: true })
    }
  } catch (error) {
    fail(id, error)
  }
}

async function closeDown(pg: PGlite): Promise<void> {
  if (pg.isInTransaction()) await pg.exec('rollback')
  await pg.close()
}

function fail(id: number, error: unknown): void {
  const message = error instanceof Error ? error.message : String(error)
  const place = errorPlace(Object(error) as Record<string, unknown>)
  const fromDatabase = error instanceof Error && 'severity' in error
  reply({ id, error: { ...place, message, fromDatabase } })
}
