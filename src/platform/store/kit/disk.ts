// The folder of an empty embedded database, made once by initdb and kept in node_modules/.cache: tests on
// disk copy it instead of waiting for initdb each time. It holds no migration.

import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { makeDatabaseFolder } from '../embedded/folder.ts'
import { engineVersion, templateCache } from './memory.ts'

/** The folder to give as `template` when a store is opened on disk. */
export async function emptyDatabaseFolder(): Promise<string> {
  const folder = join(templateCache(), `initdb-${engineVersion()}`)
  if (existsSync(folder)) return folder
  mkdirSync(templateCache(), { recursive: true })
  const aside = mkdtempSync(`${folder}.`)
  try {
    await makeDatabaseFolder(join(aside, 'store'), undefined)
    if (!existsSync(folder)) renameSync(join(aside, 'store'), folder)
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
  return folder
}
