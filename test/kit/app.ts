// The real server in a process of its own, on a fresh data folder and a free port, as `npm start` runs it.
// It is ready when it prints its address; nothing sleeps.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureConsole } from '../../scripts/console.ts'

const root = join(import.meta.dirname, '..', '..')

/** A server that listens, its data folder, how to end it, and how to end it and forget what it stored. */
export type App = Readonly<{
  address: string
  data: string
  end: () => Promise<void>
  stop: () => Promise<void>
}>

/** Builds the console where it is stale, starts the server, waits until it serves. @throws {Error} if it ends before that. */
export async function startApp(env: Readonly<Record<string, string>> = {}): Promise<App> {
  await ensureConsole()
  const data = await mkdtemp(join(tmpdir(), 'fumao-app-'))
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', join(root, 'src', 'app', 'main.ts')],
    {
      cwd: root,
      env: {
        ...withoutSettings(process.env),
        FUMAO_DATA: data,
        FUMAO_PORT: '0',
        FUMAO_REQUESTS_PER_MINUTE: '1000000',
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  const ended = once(child, 'exit')
  const address = await new Promise<string>((resolve, reject) => {
    let printed = ''
    const listen = (chunk: Buffer) => {
      printed += chunk.toString()
      const ready = /ready: (http:\/\/\S+)\n/.exec(printed)?.[1]
      if (ready !== undefined) resolve(ready)
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${printed}`)))
  })
  const end = async () => {
    child.kill('SIGTERM')
    await ended
  }
  return {
    address,
    data,
    end,
    stop: async () => {
      await end()
      await rm(data, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

/** The password that all sample accounts share. */
export async function samplePassword(): Promise<string> {
  const file = await readFile(join(root, 'data', 'sample-accounts.json'), 'utf8')
  return (JSON.parse(file) as { password: string }).password
}

// The machine's own settings of an installation must not leak into a test.
function withoutSettings(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(env).filter(
      ([name]) => !/^(FUMAO_|DATABASE_URL$|NODE_ENV$|NODE_TEST_CONTEXT$)/.test(name),
    ),
  )
}
