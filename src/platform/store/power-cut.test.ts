// A power cut, played: the folder is put back to what had been synced (kit/power-cut.ts), at different
// moments: within commits, within checkpoints. It shows that the embedded store syncs what PostgreSQL
// relies on, in its order; it cannot show that a disk keeps its word.

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { it } from 'node:test'
import { databaseFolder } from './embedded/folder.ts'
import { acknowledgedIn, expectAll } from './kit/crash-check.ts'
import { emptyDatabaseFolder } from './kit/disk.ts'
import { inTestFolder } from './kit/folder.ts'
import { testOptions } from './kit/options.ts'
import { beginDisk, contentAfterCut } from './kit/power-cut.ts'
import { openStore } from './open.ts'

const writerFile = new URL('./kit/crash-writer.ts', import.meta.url).pathname
const hookFile = new URL('./kit/power-cut.ts', import.meta.url).href

/** After how many syncs the power goes; the writer's checkpoints come after 7, 47, 87 ... writes. */
const cuts = [3, 21, 9, 33, 26, 70]

const skip = process.platform !== 'linux' && 'open files are looked up in /proc'

it('what was synced is enough to bring back everything acknowledged', { skip, timeout: 90_000 }, () =>
  inTestFolder('power', async (dataFolder) => {
    const folder = databaseFolder(dataFolder)
    const disk = join(dataFolder, 'disk')
    const acknowledged: number[] = []
    await (await openStore({ dataFolder, template: await emptyDatabaseFolder() }, testOptions())).close()
    for (const after of cuts) {
      beginDisk({ folder, disk })
      acknowledged.push(...writeUntilCut({ dataFolder, folder, disk, after, last: acknowledged.at(-1) ?? 0 }))
      contentAfterCut({ folder, disk })
      const store = await openStore({ dataFolder }, testOptions())
      try {
        await store.read((tx) => expectAll(tx, acknowledged))
      } finally {
        await store.close()
      }
    }
    assert.ok(acknowledged.length > 60, `only ${acknowledged.length} writes`)
  }),
)

type Cut = Readonly<{ dataFolder: string; folder: string; disk: string; after: number; last: number }>

function writeUntilCut({ dataFolder, folder, disk, after, last }: Cut): readonly number[] {
  const cut = { FUMAO_TEST_FOLDER: folder, FUMAO_TEST_DISK: disk, FUMAO_TEST_CUT: String(after) }
  const args = ['--import', hookFile, writerFile, dataFolder, String(last + 100)]
  const { signal, stdout } = spawnSync(process.execPath, args, {
    env: { ...process.env, ...cut },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  assert.equal(signal, 'SIGKILL')
  return acknowledgedIn(stdout)
}
