import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { Refusal } from '../kernel/problem.ts'
import { type LockHolder, lockHolder, takeLock } from './lock.ts'

async function inFolder(body: (path: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'fumao-lock-'))
  try {
    await body(join(folder, 'data', 'fumao.lock'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const refusedFor = (pid: number) => (error: unknown) =>
  error instanceof Refusal && error.code === 'data-folder-in-use' && error.params['pid'] === pid

/** The number of a process that has ended. */
const deadPid = () => spawnSync(process.execPath, ['--version']).pid

const write = (path: string, holder: Partial<LockHolder>) =>
  writeFileSync(path, JSON.stringify({ pid: process.pid, started: null, host: hostname(), ...holder }))

/** Takes the lock and lets it go, so that the folder exists. */
const prepare = async (path: string) => (await takeLock(path)).release()

describe('the lock of a data folder', () => {
  it('is held by one, names the holder, and is free after release', () =>
    inFolder(async (path) => {
      const lock = await takeLock(path)
      assert.equal((await lockHolder(path))?.pid, process.pid)
      await assert.rejects(takeLock(path), refusedFor(process.pid))
      await lock.release()
      assert.equal(await lockHolder(path), undefined)
      await (await takeLock(path)).release()
      assert.deepEqual(readdirSync(join(path, '..')), [])
    }))

  it('is taken over from a process that is dead', () =>
    inFolder(async (path) => {
      await prepare(path)
      write(path, { pid: deadPid() })
      const lock = await takeLock(path)
      assert.equal((await lockHolder(path))?.pid, process.pid)
      assert.deepEqual(readdirSync(join(path, '..')), ['fumao.lock'])
      await lock.release()
    }))

  it('is never taken from a living process, however old the file is', () =>
    inFolder(async (path) => {
      await prepare(path)
      const child = spawn(process.execPath, ['-e', 'process.stdin.resume()'], {
        stdio: ['pipe', 'ignore', 'ignore'],
      })
      try {
        write(path, { pid: child.pid ?? 0 })
        await assert.rejects(takeLock(path), refusedFor(child.pid ?? 0))
      } finally {
        child.stdin.end()
      }
    }))

  it(
    'is taken over where another process has got the dead one’s number',
    { skip: process.platform !== 'linux' && 'the start time of a process is read from /proc' },
    () =>
      inFolder(async (path) => {
        await prepare(path)
        write(path, { started: 'another-boot:1' })
        await (await takeLock(path)).release()
      }),
  )

  it('of another host is left alone', () =>
    inFolder(async (path) => {
      await prepare(path)
      write(path, { pid: deadPid(), host: 'elsewhere' })
      await assert.rejects(takeLock(path), Refusal)
    }))

  it('that cannot be read is left alone', () =>
    inFolder(async (path) => {
      await prepare(path)
      writeFileSync(path, '')
      await assert.rejects(takeLock(path), /cannot be read/)
      assert.equal(readFileSync(path, 'utf8'), '')
    }))

  it('of a dead process goes to one of many that want it at once', () =>
    inFolder(async (path) => {
      await prepare(path)
      for (let round = 0; round < 20; round += 1) {
        write(path, { pid: deadPid() })
        const tries = await Promise.allSettled(Array.from({ length: 6 }, () => takeLock(path)))
        const held = tries.filter((tried) => tried.status === 'fulfilled')
        assert.ok(held.length <= 1)
        for (const tried of tries) {
          if (tried.status === 'rejected') assert.ok(tried.reason instanceof Refusal, String(tried.reason))
        }
        assert.equal(
          existsSync(path) && JSON.parse(readFileSync(path, 'utf8')).pid === process.pid,
          held.length === 1,
        )
        for (const { value } of held) await value.release()
      }
    }))
})
