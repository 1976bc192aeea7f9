// How the command line finds the running server of a data folder: server.json, readable by its owner only,
// names the process, its address and a token that lives as long as the process. The file may outlive a
// killed process, and its process number may belong to another one by then: only a server that answers at
// the address counts.

import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { z } from 'zod'

const shape = z.object({ pid: z.number().int(), address: z.url(), token: z.string() })

/** A running server, as the command line reaches it. */
export type LocalServer = z.output<typeof shape>

/** Tells where the server is; answers how to take that back, unless another server has taken its place. */
export async function announce(data: string, server: LocalServer): Promise<() => Promise<void>> {
  const file = join(data, 'server.json')
  const aside = `${file}.${server.pid}`
  await rm(aside, { force: true })
  await writeFile(aside, JSON.stringify(server), { mode: 0o600, flag: 'wx' })
  await rename(aside, file)
  return async () => {
    if ((await announced(file))?.token === server.token) await rm(file, { force: true })
  }
}

/** The address at which this machine reaches a server that listens everywhere. */
export function ownAddress(address: string): string {
  return address.replace('//0.0.0.0:', '//127.0.0.1:').replace('//[::]:', '//[::1]:')
}

/** The running server of this data folder, or null. */
export async function findServer(data: string): Promise<LocalServer | null> {
  const server = await announced(join(data, 'server.json'))
  return server && isAlive(server.pid) && (await answers(server.address)) ? server : null
}

async function announced(file: string): Promise<LocalServer | null> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  return text === null ? null : shape.parse(JSON.parse(text))
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function answers(address: string): Promise<boolean> {
  const { hostname, port } = new URL(address)
  return new Promise((resolve) => {
    const socket = connect({ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 80) })
    const say = (answered: boolean) => {
      socket.destroy()
      resolve(answered)
    }
    socket.once('connect', () => say(true))
    socket.once('error', () => say(false))
  })
}
