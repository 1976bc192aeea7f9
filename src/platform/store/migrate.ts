// Brings a database to the schema of this program, at every start, on both engines, under a lock, one
// transaction per migration. It refuses a database that a newer program has migrated, and one whose
// applied migrations differ from the files.

import { refuse } from '../../kernel/problem.ts'
import type { Clock } from '../clock.ts'
import type { Session } from './engine.ts'
import type { Migration } from './migrations.ts'

/** Any number that other programs on the same database do not use for their locks. */
const lockNumber = '7307145012026004'

/** Applies what is missing; answers the versions that it applied. */
export async function migrate(
  session: Session,
  migrations: readonly Migration[],
  clock: Clock,
): Promise<readonly number[]> {
  await session.query('select pg_advisory_lock($1::bigint)', [lockNumber])
  try {
    await session.script(bookkeeping)
    const applied = await appliedMigrations(session)
    refuseForeignHistory(applied, migrations)
    const missing = migrations.slice(applied.length)
    for (const migration of missing) await apply(session, migration, clock)
    return missing.map(({ version }) => version)
  } finally {
    await session.query('select pg_advisory_unlock($1::bigint)', [lockNumber])
  }
}

const bookkeeping = `
  set client_min_messages = warning;
  create table if not exists platform_migration (
    version integer primary key,
    name text not null,
    sha256 text not null,
    applied_at timestamptz not null
  );
  reset client_min_messages;`

type Applied = Readonly<{ version: number; name: string; sha256: string }>

async function appliedMigrations(session: Session): Promise<readonly Applied[]> {
  const { rows } = await session.query(
    'select version, name, sha256 from platform_migration order by version',
    [],
  )
  return rows as readonly Applied[]
}

function refuseForeignHistory(applied: readonly Applied[], migrations: readonly Migration[]): void {
  for (const { version, name, sha256 } of applied) {
    const known = migrations[version - 1]
    if (known === undefined) {
      refuse('schema-newer', { database: applied.length, program: migrations.length })
    }
    if (known.sha256 !== sha256) refuse('migration-edited', { version, name })
  }
}

async function apply(session: Session, migration: Migration, clock: Clock): Promise<void> {
  const { version, name, sha256, sql } = migration
  await session.query('begin', [])
  try {
    await session.script(sql)
    await session.query(
      'insert into platform_migration (version, name, sha256, applied_at) values ($1, $2, $3, $4)',
      [String(version), name, sha256, new Date(clock.now()).toISOString()],
    )
    await session.query('commit', [])
  } catch (error) {
    await session.query('rollback', [])
    throw new Error(`migration ${version} (${name}) failed: ${String(error)}`, { cause: error })
  }
}
