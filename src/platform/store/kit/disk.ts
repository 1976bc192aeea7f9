// The folder of an empty embedded database, made once and kept in node_modules/.cache: tests on disk copy
// it instead of waiting for initdb each time. It holds no migration, and its log comes in pieces of 1 MB
// instead of 16.

import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openEmbedded } from '../embedded/engine.ts'
import { engineVersion, templateCache } from './memory.ts'

/** The folder to give as `template` when a store is opened on disk. */
export async function emptyDatabaseFolder(): Promise<string> {
  const folder = join(templateCache(), `initdb-small-${engineVersion()}`)
  if (existsSync(folder)) return folder
  mkdirSync(templateCache(), { recursive: true })
  const aside = mkdtempSync(`${folder}.`)
  try {
    const engine = await openEmbedded(
      { folder: null, template: null },
      { longestWait: 60_000, longestPause: 60_000 },
    )
    writeFileSync(join(aside, 'tar'), (await engine.dump?.()) ?? '')
    await engine.close()
    mkdirSync(join(aside, 'store'), { mode: 0o700 })
    execFileSync('tar', ['-xf', join(aside, 'tar'), '-C', join(aside, 'store')], { stdio: 'pipe' })
    if (!existsSync(folder)) renameSync(join(aside, 'store'), folder)
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
  return folder
}
