// Restores a backup into an empty data folder or an empty database. Everything is checked before anything
// is written; the tables go in within one transaction, so that a failed restore leaves nothing behind.
// A backup of an older schema is loaded as it was and then migrated.

import { existsSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { refuse } from '../../kernel/problem.ts'
import { databaseFolder } from '../store/embedded/folder.ts'
import { openFiles } from '../files.ts'
import type { Chance } from '../clock.ts'
import { readMigrations } from '../store/migrations.ts'
import { openStore, type StoreOptions, type StorePlace } from '../store/open.ts'
import type { WriteTx } from '../store/store.ts'
import type { BackupHead, BackupSummary, PartHead, PartLine } from './format.ts'
import { storedFiles } from './make.ts'
import { readBackup } from './read.ts'
import { backupTables, emptyTables, hasTables, loadRows, setSequence, withoutGuards } from './store.ts'

/** What to restore, and where to. */
export type RestoreOrder = Readonly<{
  from: string
  place: StorePlace
  /** The folder of evidence files; it must be empty. */
  files: string
  options: StoreOptions
  chance: Chance
}>

/**
 * Restores a backup and answers what it held.
 *
 * @throws {Refusal} `backup-damaged`, `schema-newer`, `migration-edited`, `restore-target-not-empty`.
 */
export async function restoreBackup(order: RestoreOrder): Promise<BackupSummary> {
  const { from, place, files, options } = order
  const summary = await readBackup(from, { head: refuseForeignSchema })
  await refuseOccupied(place, files, options)
  const migrations = readMigrations().slice(0, summary.schemaVersion)
  const store = await openStore(place, { ...options, migrations })
  try {
    await store.write((tx) => load(tx, order))
  } catch (error) {
    await store.close()
    await clearAway(place, files)
    throw error
  }
  await store.close()
  await (await openStore(place, options)).close() // migrates to the schema of today
  return summary
}

function refuseForeignSchema({ schema }: BackupHead): void {
  const known = readMigrations()
  if (schema.length > known.length) {
    refuse('schema-newer', { database: schema.length, program: known.length })
  }
  schema.forEach(({ version, name, sha256 }, index) => {
    if (known[index]?.sha256 !== sha256) refuse('migration-edited', { version, name })
  })
}

async function refuseOccupied(place: StorePlace, files: string, options: StoreOptions): Promise<void> {
  if ((await storedFiles(files)).length > 0) refuse('restore-target-not-empty', { target: files })
  if ('dataFolder' in place) {
    const folder = databaseFolder(place.dataFolder)
    if (existsSync(folder)) refuse('restore-target-not-empty', { target: folder })
    return
  }
  const store = await openStore(place, { ...options, migrations: null })
  try {
    if (await store.read(hasTables)) refuse('restore-target-not-empty', { target: 'DATABASE_URL' })
  } finally {
    await store.close()
  }
}

async function load(tx: WriteTx, { from, files, chance }: RestoreOrder): Promise<void> {
  const fileStore = await openFiles(files, chance)
  await withoutGuards(tx, async () => {
    await emptyTables(
      tx,
      (await backupTables(tx)).map(({ table }) => table),
    )
    let lines: PartLine[] = []
    const flush = async (part: PartHead) => {
      if ('table' in part && lines.length > 0) await loadRows(tx, part, lines)
      if ('table' in part) lines = []
    }
    await readBackup(from, {
      head: async ({ sequences }) => {
        for (const { name, value } of sequences) await setSequence(tx, name, value)
      },
      line: async (part, line) => {
        lines.push(line)
        if (lines.length >= 500) await flush(part)
      },
      close: async (part) => {
        await flush(part)
        if (!('file' in part)) return
        const stored = await fileStore.put(
          Buffer.concat(lines.map(([text]) => Buffer.from(text ?? '', 'base64'))),
        )
        lines = []
        if (stored !== part.file) refuse('backup-damaged', { reason: `file ${part.file}` })
      },
    })
  })
}

/** Removes what a failed restore has made; it all was empty before. */
async function clearAway(place: StorePlace, files: string): Promise<void> {
  if (existsSync(files)) {
    for (const name of await readdir(files)) await rm(`${files}/${name}`, { recursive: true })
  }
  if ('dataFolder' in place) await rm(databaseFolder(place.dataFolder), { recursive: true, force: true })
}
