// kill -9, twenty times, in the middle of writes to one data folder: nothing that was acknowledged may be
// missing, no transaction may be there in part, and the audit must verify.

import assert from 'node:assert/strict'
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, watch } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { it } from 'node:test'
import { verifyAudit } from '../audit/verify.ts'
import { databaseFolder } from './embedded/folder.ts'
import { emptyDatabaseFolder } from './kit/disk.ts'
import { testAuditKeys, testOptions } from './kit/options.ts'
import { openStore } from './open.ts'
import type { ReadTx } from './store.ts'

const writerFile = new URL('./kit/crash-writer.ts', import.meta.url)
const kills = 20

type Acknowledged = { kind: 'single' | 'batch'; number: number }

it(`the embedded store loses nothing in ${kills} kills`, { timeout: 120_000 }, async (test) => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'fumao-crash-'))
  try {
    await (await openStore({ dataFolder, template: await emptyDatabaseFolder() }, testOptions())).close()
    const acknowledged: Acknowledged[] = []
    for (let round = 0; round < kills; round += 1) {
      // Every fifth is killed while it opens, the others after 5 to 35 acknowledged writes.
      const writes = round % 5 === 4 ? 0 : 5 + ((round * 19) % 31)
      acknowledged.push(...(await writeUntilKilled(dataFolder, acknowledged.at(-1)?.number ?? 0, writes)))
    }
    const store = await openStore({ dataFolder }, testOptions())
    try {
      await store.read((tx) => expectAll(tx, acknowledged))
    } finally {
      await store.close()
    }
    assert.ok(acknowledged.length > kills * 5)
    test.diagnostic(`${acknowledged.length} acknowledged writes in ${kills} kills`)
  } finally {
    rmSync(dataFolder, { recursive: true, force: true })
  }
})

it('a second process is refused the data folder, and told who has it', { timeout: 60_000 }, async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'fumao-crash-'))
  const store = await openStore({ dataFolder, template: await emptyDatabaseFolder() }, testOptions())
  try {
    const second = spawnSync(process.execPath, [writerFile.pathname, dataFolder, '1'], { encoding: 'utf8' })
    assert.equal(second.status, 1)
    assert.match(second.stderr, new RegExp(`data-folder-in-use: Process ${process.pid} `))
    assert.equal(second.stdout, '')
  } finally {
    await store.close()
    rmSync(dataFolder, { recursive: true, force: true })
  }
})

/** Starts a writer and kills it after some acknowledgements (0: while it opens the store). */
async function writeUntilKilled(dataFolder: string, last: number, writes: number): Promise<Acknowledged[]> {
  const child = spawn(process.execPath, [writerFile.pathname, dataFolder, String(last + 100)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const acknowledged: Acknowledged[] = []
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  if (writes === 0) await killWhileOpening(child, dataFolder)
  for await (const line of createInterface({ input: child.stdout })) {
    const parts = /^(single|batch) (\d+)$/.exec(line)
    if (parts === null) continue
    acknowledged.push({ kind: parts[1] as Acknowledged['kind'], number: Number(parts[2]) })
    if (acknowledged.length >= writes) child.kill('SIGKILL')
  }
  await ended
  assert.equal(child.signalCode, 'SIGKILL')
  return acknowledged
}

/** Kills at the first sign of life in the database's folder: PostgreSQL has begun to recover. */
async function killWhileOpening(child: ChildProcess, dataFolder: string): Promise<void> {
  const watcher = watch(databaseFolder(dataFolder))
  await once(watcher, 'change')
  watcher.close()
  child.kill('SIGKILL')
}

async function expectAll(tx: ReadTx, acknowledged: readonly Acknowledged[]): Promise<void> {
  const rows = await tx
    .selectFrom('platform_outbox')
    .select(({ fn }) => ['kind', fn.countAll<number>().as('count'), fn.min('attempts').as('attempts')])
    .groupBy('kind')
    .execute()
  const counts = new Map(rows.map(({ kind, count }) => [kind, count]))
  const missing = acknowledged.filter(({ number }) => !counts.has(`write-${number}`))
  assert.deepEqual(missing, [], 'acknowledged writes are missing')
  const torn = rows.filter(({ count, attempts }) => (count !== 1 && count !== 20) || attempts !== count)
  assert.deepEqual(torn, [], 'transactions are there in part')

  const verdict = await verifyAudit(tx, testAuditKeys)
  assert.ok(verdict.sound, JSON.stringify(verdict))
  assert.equal(verdict.records, rows.filter(({ count }) => count === 20).length)
}
