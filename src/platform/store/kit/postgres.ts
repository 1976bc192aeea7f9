// A PostgreSQL server for tests: the one in FUMAO_TEST_DATABASE_URL, or a local PostgreSQL (15 or newer)
// started in a temporary folder, listening on a socket only, as the user `postgres` where we are root
// (PostgreSQL refuses to run as root). It lives as long as the test process; a small guard process stops
// it and removes the folder even when the test process is killed.

import { execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A server to make databases on, or why there is none. */
export type TestServer =
  | Readonly<{ kind: 'ready'; url: (database: string) => string; binaries: string | null }>
  | Readonly<{ kind: 'missing'; why: string }>

let started: TestServer | undefined

/** The server of this test process; started at the first call. */
export function testServer(): TestServer {
  started ??= find()
  return started
}

function find(): TestServer {
  const given = process.env['FUMAO_TEST_DATABASE_URL']
  const binaries = newestBinaries()
  if (given !== undefined && given !== '') {
    const url = (database: string) => {
      const address = new URL(given)
      address.pathname = `/${database}`
      return address.href
    }
    return { kind: 'ready', url, binaries }
  }
  if (binaries === null) {
    return {
      kind: 'missing',
      why: 'no FUMAO_TEST_DATABASE_URL and no PostgreSQL 15 or newer on this machine',
    }
  }
  const user = unprivilegedUser()
  if (user === null) return { kind: 'missing', why: 'PostgreSQL refuses root and there is no user postgres' }
  return start(binaries, user)
}

/** The folder with initdb, postgres and pg_dump of the newest local PostgreSQL, at least 15. */
export function newestBinaries(
  roots: readonly string[] = ['/usr/lib/postgresql', '/opt/homebrew/opt'],
): string | null {
  const found = roots
    .filter((root) => existsSync(root))
    .flatMap((root) => readdirSync(root).map((name) => ({ name, folder: join(root, name, 'bin') })))
    .map(({ name, folder }) => ({ version: Number(/(\d+)$/.exec(name)?.[1] ?? 0), folder }))
    .filter(({ version, folder }) => version >= 15 && existsSync(join(folder, 'initdb')))
    .sort((a, b) => b.version - a.version)
  return found[0]?.folder ?? null
}

type User = Readonly<{ uid?: number; gid?: number }>

function unprivilegedUser(): User | null {
  if (process.getuid?.() !== 0) return {}
  try {
    const id = (flag: string) =>
      Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8', stdio: 'pipe' }))
    return { uid: id('-u'), gid: id('-g') }
  } catch {
    return null // there is no such user: the caller says so
  }
}

function start(binaries: string, user: User): TestServer {
  const folder = mkdtempSync(join(tmpdir(), 'fumao-postgres-'))
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid)
  const run = (program: string, ...args: string[]) =>
    execFileSync(join(binaries, program), args, { ...user, cwd: folder, stdio: 'pipe', env: { LC_ALL: 'C' } })
  const files = join(folder, 'files')
  run('initdb', '-D', files, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync')
  const settings = `-c listen_addresses= -c unix_socket_directories=${folder} -c fsync=off -c max_connections=60`
  run('pg_ctl', '-D', files, '-w', '-o', settings, '-l', join(folder, 'log'), 'start')
  guard(folder, binaries, user)
  const url = (database: string) =>
    `postgresql://postgres@localhost/${database}?host=${encodeURIComponent(folder)}`
  return { kind: 'ready', url, binaries }
}

/** Waits for the end of this process, by the closing of a pipe that only it holds. */
function guard(folder: string, binaries: string, user: User): void {
  const script = `cat >/dev/null; "$1/pg_ctl" -D "$2/files" -m immediate stop >/dev/null 2>&1; rm -rf "$2"`
  const child = spawn('sh', ['-c', script, 'guard', binaries, folder], {
    ...user,
    cwd: tmpdir(),
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  child.unref()
  const pipe = child.stdin as unknown as { unref?: () => void }
  pipe.unref?.()
  process.once('exit', () => rmSync(join(folder, 'log'), { force: true }))
}
