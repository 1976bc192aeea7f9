// migrations/schema.sql: the schema as it stands after all migrations, dumped by PostgreSQL 15's pg_dump
// from a PostgreSQL 15 server, without what differs between its minor versions.

import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { openStore } from '../open.ts'
import { testOptions } from './options.ts'
import { testServer } from './postgres.ts'
import { makeDatabase } from './server.ts'

/** Why no schema can be dumped here, or null where it can. */
export function whyNoDump(): string | null {
  const server = testServer()
  if (server.kind === 'missing') return server.why
  if (server.binaries === null) return 'there is no pg_dump on this machine'
  const version = execFileSync(join(server.binaries, 'pg_dump'), ['--version'], { encoding: 'utf8' })
  return / 15\./.test(version) ? null : `schema.sql is dumped by PostgreSQL 15, here is ${version.trim()}`
}

/** The text of schema.sql. */
export async function dumpSchema(): Promise<string> {
  const why = whyNoDump()
  const server = testServer()
  if (why !== null || server.kind === 'missing' || server.binaries === null)
    throw new Error(why ?? 'no server')
  const { databaseUrl, drop } = await makeDatabase()
  try {
    await (await openStore({ databaseUrl }, testOptions())).close()
    const dump = execFileSync(
      join(server.binaries, 'pg_dump'),
      ['--schema-only', '--no-owner', '--no-privileges', '--schema=public', databaseUrl],
      { encoding: 'utf8', stdio: 'pipe', maxBuffer: 64 * 1024 * 1024 },
    )
    return normalised(dump)
  } finally {
    await drop()
  }
}

/** Without comments, session settings, the schema itself, and runs of blank lines. */
function normalised(dump: string): string {
  const lines = dump
    .split('\n')
    .filter((line) => !/^(--|SET |SELECT pg_catalog|CREATE SCHEMA public|COMMENT ON SCHEMA|\\)/.test(line))
  const head = '-- Dumped by scripts/schema.ts after all migrations. Not edited by hand.\n'
  return `${head}${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`
}
