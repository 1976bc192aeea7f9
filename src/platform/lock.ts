// Who owns a data folder. Two processes on one embedded database lose rows without an error, so the folder
// has a lock file, made in one step with its content, and taken over only from a process that is dead:
// never by age, because a busy owner looks exactly like a silent one. The start time of the process
// (Linux) tells a reused process number from the owner itself.

import { randomBytes } from 'node:crypto'
import { link, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { refuse } from '../kernel/problem.ts'

/** The process that holds a lock. */
export type LockHolder = Readonly<{ pid: number; started: string | null; host: string }>

/** A lock that this process holds. */
export type Lock = Readonly<{ release: () => Promise<void> }>

/**
 * Takes the lock file `path`, making its folder where needed.
 *
 * @throws {Refusal} `data-folder-in-use`, naming the process that holds it.
 */
export async function takeLock(path: string): Promise<Lock> {
  await mkdir(dirname(path), { recursive: true })
  if (!(await place(path))) {
    await refuseLiving(path)
    await takeOver(path)
  }
  return { release: () => rm(path, { force: true }) }
}

/** The living process that holds a lock file, if there is one. */
export async function lockHolder(path: string): Promise<LockHolder | undefined> {
  const holder = await readHolder(path)
  return holder !== undefined && (await isAlive(holder)) ? holder : undefined
}

/** Removes a dead owner's lock. Only the one process that has announced itself alone may do so. */
async function takeOver(path: string): Promise<void> {
  const claim = `${path}.claim-${process.pid}-${randomBytes(4).toString('hex')}`
  await writeFile(claim, await ownContent(), { flag: 'wx' })
  try {
    const others = (await readdir(dirname(path)))
      .map((file) => join(dirname(path), file))
      .filter((file) => basename(file).startsWith(`${basename(path)}.claim-`) && file !== claim)
    for (const other of others) {
      await refuseLiving(other)
      await rm(other, { force: true })
    }
    await refuseLiving(path) // it may have changed hands before we stood alone
    await rm(path, { force: true })
    if (await place(path)) return
    await refuseLiving(path) // somebody who found no lock at all was faster
    throw new Error(`the lock file ${path} changed hands twice in a moment: try again`)
  } finally {
    await rm(claim, { force: true })
  }
}

/** Makes the lock file with its content in one step; false where it exists. */
async function place(path: string): Promise<boolean> {
  const aside = `${path}.new-${process.pid}-${randomBytes(4).toString('hex')}`
  await writeFile(aside, await ownContent(), { flag: 'wx' })
  try {
    await link(aside, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    await rm(aside, { force: true })
  }
}

async function refuseLiving(path: string): Promise<void> {
  const holder = await readHolder(path)
  if (holder !== undefined && (await isAlive(holder))) {
    refuse('data-folder-in-use', { pid: holder.pid, host: holder.host, file: path })
  }
}

async function isAlive({ pid, started, host }: LockHolder): Promise<boolean> {
  if (host !== hostname()) return true // another machine's process cannot be looked at: leave it alone
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
  }
  const start = await startOf(pid)
  return started === null || start === null || started === start
}

async function ownContent(): Promise<string> {
  const holder: LockHolder = { pid: process.pid, started: await startOf(process.pid), host: hostname() }
  return `${JSON.stringify(holder)}\n`
}

async function readHolder(path: string): Promise<LockHolder | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as LockHolder
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new Error(`the lock file ${path} cannot be read`, { cause: error })
  }
}

/** When a process started, in clock ticks since this boot, with the boot's id; null where it cannot be known. */
async function startOf(pid: number): Promise<string | null> {
  if (process.platform !== 'linux') return null
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' ? 'ended' : `${boot.trim()}:${fields[19] ?? ''}`
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ESRCH' || code === 'EACCES') return null
    throw error
  }
}
