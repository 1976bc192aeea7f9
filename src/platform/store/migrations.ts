// The numbered files in migrations/: 000001_platform.sql, 000002_... They only go forward; what stands in
// a released one never changes (its SHA-256 is recorded in the database).

import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** One step of the schema. */
export type Migration = Readonly<{ version: number; name: string; sha256: string; sql: string }>

/**
 * Reads all migrations of a folder, in order.
 *
 * @throws {Error} if a number is missing or given twice, or a name is not `000001_words.sql`.
 */
export function readMigrations(folder: string = migrationsFolder()): readonly Migration[] {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.sql') && file !== 'schema.sql')
    .sort()
  return files.map((file, index) => {
    const parts = /^(\d{6})_([a-z0-9_]+)\.sql$/.exec(file)
    if (parts === null) throw new Error(`migrations/${file} is not named like 000001_words.sql`)
    const version = Number(parts[1])
    if (version !== index + 1) throw new Error(`migrations/${file}: expected number ${index + 1}`)
    const sql = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n')
    const sha256 = createHash('sha256').update(sql).digest('hex')
    return { version, name: parts[2] ?? '', sha256, sql }
  })
}

/** One digest over all migrations: the name under which a template of the empty database is kept. */
export function migrationsDigest(migrations: readonly Migration[]): string {
  const hash = createHash('sha256')
  for (const { sha256 } of migrations) hash.update(sha256)
  return hash.digest('hex').slice(0, 16)
}

/** The folder `migrations/` of this program: the nearest one above this file. */
function migrationsFolder(): string {
  for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder)) {
    const candidate = join(folder, 'migrations')
    if (existsSync(join(candidate, '000001_platform.sql'))) return candidate
  }
  throw new Error('the folder migrations/ is missing from this installation')
}
