// How the command line finds the running server of a data folder: server.json, readable by its owner only,
// names the process, the port and a token that lives as long as the process.

import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

const shape = z.object({ pid: z.number().int(), port: z.number().int(), token: z.string() })

/** A running server, as the command line reaches it. */
export type LocalServer = z.output<typeof shape>

/** Tells where the server is; answers how to take that back. */
export async function announce(data: string, server: LocalServer): Promise<() => Promise<void>> {
  const file = join(data, 'server.json')
  await rm(file, { force: true })
  await writeFile(file, JSON.stringify(server), { mode: 0o600, flag: 'wx' })
  return () => rm(file, { force: true })
}

/** The running server of this data folder, or null: the file may outlive a killed process. */
export async function findServer(data: string): Promise<LocalServer | null> {
  const text = await readFile(join(data, 'server.json'), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (text === null) return null
  const server = shape.parse(JSON.parse(text))
  return isAlive(server.pid) ? server : null
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
