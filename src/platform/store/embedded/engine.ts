// The embedded engine, seen from the main thread: one worker, one connection, transactions in turn.

import { readFile } from 'node:fs/promises'
import { Worker } from 'node:worker_threads'
import { DatabaseError, type Answer, type Engine, type Session } from '../engine.ts'
import { openSeats } from '../seats.ts'
import type { DatabasePlace, Reply, Request, WorkerData } from './messages.ts'

/** Limits on waiting, in milliseconds. */
export type EmbeddedLimits = Readonly<{
  /** How long a transaction may wait for its turn. */
  longestWait: number
  /** How long a transaction may hold its turn without asking anything. */
  longestPause: number
}>

type Ask = Request extends infer One ? (One extends Request ? Omit<One, 'id'> : never) : never

/** Starts the worker and waits until the database is open. */
export async function openEmbedded(place: DatabasePlace, limits: EmbeddedLimits): Promise<Engine> {
  const line = openLine({ ...place, wasm: await compiledEngine() })
  await line.opened
  const seats = openSeats(1, limits.longestWait)
  return {
    kind: 'embedded',
    acquire: async () => {
      await seats.take()
      return openSession(line.ask, seats.give, limits.longestPause)
    },
    dump: async () => {
      await seats.take()
      try {
        const reply = await line.ask({ ask: 'dump' })
        if ('bytes' in reply) return reply.bytes
        throw new Error('the database worker answered a dump with something else')
      } finally {
        seats.give()
      }
    },
    close: async () => {
      await seats.closed()
      await line.hangUp()
    },
  }
}

type Line = Readonly<{
  opened: Promise<unknown>
  ask: (question: Ask) => Promise<Reply>
  hangUp: () => Promise<void>
}>

function openLine(place: WorkerData): Line {
  const worker = new Worker(workerFile(), { workerData: place, name: 'fumao-store' })
  const open = new Map<number, { resolve: (reply: Reply) => void; reject: (error: Error) => void }>()
  let gone: Error | undefined
  let count = 0
  const expect = (id: number) =>
    new Promise<Reply>((resolve, reject) => {
      if (gone === undefined) open.set(id, { resolve, reject })
      else reject(gone)
    })
  const lose = (error: Error) => {
    gone ??= error
    for (const { reject } of open.values()) reject(error)
    open.clear()
  }
  worker.on('message', (reply: Reply) => {
    const asked = open.get(reply.id)
    open.delete(reply.id)
    if ('error' in reply) asked?.reject(errorOf(reply.error))
    else asked?.resolve(reply)
  })
  worker.on('error', lose)
  worker.on('exit', (code) => lose(new Error(`the database worker has ended (exit code ${code})`)))
  const opened = expect(0)
  const ask = (question: Ask): Promise<Reply> => {
    count += 1
    const reply = expect(count)
    const request: Request = { ...question, id: count }
    if (gone === undefined) worker.postMessage(request)
    return reply
  }
  const hangUp = async () => {
    try {
      if (gone === undefined) await ask({ ask: 'close' })
    } finally {
      await worker.terminate()
    }
  }
  return {
    opened: opened.catch((error: unknown) => worker.terminate().then(() => Promise.reject(error))),
    ask,
    hangUp,
  }
}

function openSession(ask: Line['ask'], give: () => void, longestPause: number): Session {
  let lost: Error | undefined
  let busy = 0
  let pause: NodeJS.Timeout | undefined
  const expel = () => {
    lost = new Error(`transaction rolled back: it did nothing for ${longestPause} ms while others waited`)
    void ask({ ask: 'query', text: 'rollback', parameters: [] }).then(give, give)
  }
  const watch = () => {
    clearTimeout(pause)
    if (busy === 0 && lost === undefined) pause = setTimeout(expel, longestPause).unref()
  }
  const during = async <T>(work: () => Promise<T>): Promise<T> => {
    if (lost !== undefined) throw lost
    busy += 1
    clearTimeout(pause)
    try {
      return await work()
    } finally {
      busy -= 1
      watch()
    }
  }
  const answer = (question: Ask): Promise<Answer> =>
    during(async () => {
      const reply = await ask(question)
      if ('answer' in reply) return reply.answer
      throw new Error('the database worker answered a question with something else')
    })
  return {
    query: (text, parameters) => answer({ ask: 'query', text, parameters }),
    script: async (text) => (await answer({ ask: 'script', text })).rows,
    release: async () => {
      clearTimeout(pause)
      if (lost === undefined) give()
      lost ??= new Error('this session was given back')
    },
  }
}

function errorOf(error: Extract<Reply, { error: unknown }>['error']): Error {
  return error.fromDatabase ? new DatabaseError(error.message, error) : new Error(error.message)
}

let compiled: Promise<WebAssembly.Module> | undefined

/** PostgreSQL's WebAssembly, compiled once per process and shared by all worker threads. */
function compiledEngine(): Promise<WebAssembly.Module> {
  compiled ??= readFile(new URL('pglite.wasm', import.meta.resolve('@electric-sql/pglite'))).then((bytes) =>
    WebAssembly.compile(bytes),
  )
  return compiled
}

function workerFile(): URL {
  const source = new URL('./worker.ts', import.meta.url)
  return import.meta.url.endsWith('.ts') ? source : new URL('./worker.js', import.meta.url)
}
