// The embedded database's folder inside the data folder. A new one is made aside and renamed into place
// once complete and synced, so that a crash during the first start leaves nothing half-made behind.

import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { openEmbedded } from './engine.ts'
import { syncOne, syncTree } from './synced.ts'

/** The folder of the database files inside a data folder. */
export function databaseFolder(dataFolder: string): string {
  return join(dataFolder, 'store')
}

/**
 * Removes PostgreSQL's own lock file of a process that was killed: cut off in the middle of its writing it
 * would keep the database from ever opening. Only the owner of the data folder's lock may do this.
 */
export function removeStaleLock(folder: string): void {
  rmSync(join(folder, 'postmaster.pid'), { force: true })
}

/**
 * Makes the database folder where there is none: a copy of `template` (an empty database's folder,
 * closed) where given, which takes a tenth of the time of initdb.
 */
export async function makeDatabaseFolder(folder: string, template: string | undefined): Promise<void> {
  if (existsSync(folder)) return
  const making = `${folder}.making`
  rmSync(making, { recursive: true, force: true })
  mkdirSync(dirname(folder), { recursive: true })
  if (template === undefined) {
    mkdirSync(making, { mode: 0o700 })
    const engine = await openEmbedded(
      { folder: making, template: null },
      { longestWait: 60_000, longestPause: 60_000 },
    )
    await engine.close()
  } else {
    cpSync(template, making, { recursive: true })
  }
  syncTree(making)
  renameSync(making, folder)
  syncOne(dirname(folder))
}
