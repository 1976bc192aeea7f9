// kill -9, twenty times, in the middle of writes to one data folder: nothing that was acknowledged may be
// missing, no transaction may be there in part, and the audit must verify.

import assert from 'node:assert/strict'
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { watch } from 'node:fs'
import { createInterface } from 'node:readline'
import { it } from 'node:test'
import { databaseFolder } from './embedded/folder.ts'
import { acknowledgedIn, expectAll } from './kit/crash-check.ts'
import { emptyDatabaseFolder } from './kit/disk.ts'
import { inTestFolder } from './kit/folder.ts'
import { testOptions } from './kit/options.ts'
import { openStore } from './open.ts'

const writerFile = new URL('./kit/crash-writer.ts', import.meta.url)
const kills = 20

it(`the embedded store loses nothing in ${kills} kills`, { timeout: 120_000 }, (test) =>
  inTestFolder('crash', async (dataFolder) => {
    await (await openStore({ dataFolder, template: await emptyDatabaseFolder() }, testOptions())).close()
    const acknowledged: number[] = []
    for (let round = 0; round < kills; round += 1) {
      // Every fifth is killed while it opens, the others after 5 to 35 acknowledged writes.
      const writes = round % 5 === 4 ? 0 : 5 + ((round * 19) % 31)
      acknowledged.push(...(await writeUntilKilled(dataFolder, acknowledged.at(-1) ?? 0, writes)))
    }
    const store = await openStore({ dataFolder }, testOptions())
    try {
      await store.read((tx) => expectAll(tx, acknowledged))
    } finally {
      await store.close()
    }
    assert.ok(acknowledged.length > kills * 5)
    test.diagnostic(`${acknowledged.length} acknowledged writes in ${kills} kills`)
  }),
)

it('a second process is refused the data folder, and told who has it', { timeout: 60_000 }, () =>
  inTestFolder('crash', async (dataFolder) => {
    const store = await openStore({ dataFolder, template: await emptyDatabaseFolder() }, testOptions())
    try {
      const second = spawnSync(process.execPath, [writerFile.pathname, dataFolder, '1'], { encoding: 'utf8' })
      assert.equal(second.status, 1)
      assert.match(second.stderr, new RegExp(`data-folder-in-use: Process ${process.pid} `))
      assert.equal(second.stdout, '')
    } finally {
      await store.close()
    }
  }),
)

/** Starts a writer and kills it after some acknowledgements (0: while it opens the store). */
async function writeUntilKilled(dataFolder: string, last: number, writes: number): Promise<number[]> {
  const child = spawn(process.execPath, [writerFile.pathname, dataFolder, String(last + 100)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const acknowledged: number[] = []
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  if (writes === 0) await killWhileOpening(child, dataFolder)
  for await (const line of createInterface({ input: child.stdout })) {
    acknowledged.push(...acknowledgedIn(line))
    if (acknowledged.length >= Math.max(writes, 1)) child.kill('SIGKILL')
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
