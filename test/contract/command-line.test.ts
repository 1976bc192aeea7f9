// The contract of the command line, as scripts outside rely on it: exit status 0, 2 or 64; with --json
// exactly one document on standard output; a refusal's Problem as the last line of standard error. The same
// whether a server runs (which then does the work) or not.

import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { type App, startApp } from '../kit/app.ts'

const root = join(import.meta.dirname, '..', '..')
const plan = join(root, 'data/plans/wuhan-2026-4.txt')

type Ended = Readonly<{ status: number | null; out: string; err: string }>

async function fumao(data: string, ...args: readonly string[]): Promise<Ended> {
  const child = spawn(process.execPath, [join(root, 'src/app/cli.ts'), ...args], {
    cwd: root,
    env: { PATH: process.env.PATH ?? '', FUMAO_DATA: data },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [out, err] = ['', '']
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString()
  })
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString()
  })
  const [status] = (await once(child, 'close')) as [number | null]
  return { status, out, err }
}

/** The one document of --json. */
function documentOf({ status, out, err }: Ended): Record<string, unknown> {
  assert.equal(status, 0, err)
  assert.equal(out.trimEnd().split('\n').length, 1)
  return JSON.parse(out) as Record<string, unknown>
}

/** The Problem of a refusal. */
function problemOf({ status, out, err }: Ended): Record<string, unknown> {
  assert.deepEqual([status, out], [2, ''], err)
  const problem = JSON.parse(err.trimEnd().split('\n').at(-1) ?? '') as Record<string, unknown>
  for (const key of ['type', 'code', 'title', 'detail', 'status']) assert.ok(problem[key], key)
  return problem
}

function assertMisused({ status, out, err }: Ended): void {
  assert.deepEqual([status, out], [64, ''])
  assert.match(err, /plan parse FILE/)
}

describe('the command line', () => {
  let folder = ''
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fumao-cli-'))
  })
  after(() => rm(folder, { recursive: true }))

  it('reads a plan into one document, and tells wrong usage from refused input', async () => {
    const parsed = documentOf(await fumao(folder, 'plan', 'parse', plan, '--json'))
    assert.equal((parsed.targets as unknown[]).length, 37)
    const empty = join(folder, 'empty.txt')
    await writeFile(empty, '')
    assert.equal(problemOf(await fumao(folder, 'plan', 'parse', empty, '--json')).code, 'document-empty')
    for (const args of [[], ['plan'], ['plan', 'parse'], ['plan', 'parse', plan, '--nosuch'], ['nosuch']])
      assertMisused(await fumao(folder, ...args))
    const help = await fumao(folder, 'help')
    assert.equal(help.status, 0)
    assert.match(help.out, /plan parse FILE/)
  })

  it('refuses a backup that is not there or is none, and leaves the data folder empty', async () => {
    const data = join(folder, 'fresh')
    assert.equal(problemOf(await fumao(data, 'restore', join(folder, 'none.fb'))).code, 'not-found')
    assert.equal(problemOf(await fumao(data, 'restore', folder)).code, 'not-found')
    assert.equal(problemOf(await fumao(data, 'restore', plan)).code, 'backup-damaged')
  })
})

describe('the command line beside a running server', () => {
  let app: App
  before(async () => {
    app = await startApp()
  })
  after(() => app.stop())

  it('has the server do it, and hands on what it answers', async () => {
    const created = documentOf(await fumao(app.data, 'admin', 'create', 'first', '--json'))
    assert.equal(created.role, 'system-admin')
    const again = await fumao(app.data, 'admin', 'create', 'first', '--json')
    assert.equal(problemOf(again).code, 'account-name-taken')
    assertMisused(await fumao(app.data, 'admin', 'create', 'second', '--role', 'nosuch'))
    assert.equal(documentOf(await fumao(app.data, 'audit', 'verify', '--json')).sound, true)
    const kept = join(app.data, 'kept.fb')
    assert.equal(documentOf(await fumao(app.data, 'backup', kept, '--json')).file, kept)
    assert.equal(problemOf(await fumao(app.data, 'backup', kept, '--json')).code, 'backup-exists')
    assert.equal(problemOf(await fumao(app.data, 'restore', kept, '--json')).code, 'server-running')
  })
})
