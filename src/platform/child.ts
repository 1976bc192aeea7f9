// Work on files from outside happens in a child process: the same Node, with nothing in its environment,
// no right to write, to start processes or to load native code, and bounded in time and memory. Whatever
// a hostile file makes of its parser, the server lives on, and nothing of the child stays behind.

import { type ChildProcess, spawn } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'
import type { ProblemCode } from '../kernel/problems.ts'
import { Refusal } from '../kernel/problem.ts'
import type { WordParams } from '../kernel/words.ts'
import { enterChildGate } from './child-gate.ts'
import { commandUnderLimits, watchMemory } from './child-limits.ts'

/** What to run: `module` calls `answerParent` (child-answer.ts). */
export type ChildTask = Readonly<{
  module: URL
  /** Small and JSON-able: what is asked. It stands on the child's command line: no personal data. */
  request: unknown
  /** What the child reads on its standard input: bytes, or the descriptor of an open file. */
  input: Uint8Array | Readonly<{ fd: number }>
  seconds: number
  megabytes: number
  signal?: AbortSignal
}>

/** What became of the child, and what it used. */
export type ChildOutcome = Readonly<{ milliseconds: number; peakMegabytes: number }> &
  (
    | Readonly<{ outcome: 'answered'; value: unknown }>
    | Readonly<{ outcome: 'refused'; refusal: Refusal }>
    | Readonly<{ outcome: 'too-slow' }>
    | Readonly<{ outcome: 'too-heavy' }>
    /** `trace` is for the log, never for the user. */
    | Readonly<{ outcome: 'crashed'; trace: string }>
  )

/** The one JSON message that a child sends (see child-answer.ts). */
export type ChildMessage =
  | Readonly<{ value: unknown }>
  | Readonly<{ refusal: Readonly<{ code: ProblemCode; params: WordParams; place: string | null }> }>
  | Readonly<{ exhausted: true }>

/**
 * Runs one task in a bounded child process. Waiting for one of the few places (child-gate.ts) does not
 * count against `seconds`. Throws the signal's reason if it is aborted; the child is killed then, too.
 *
 * @example await runBounded({ module: new URL('./read-child.ts', import.meta.url), request: { task: 'read' },
 *   input: bytes, seconds: 10, megabytes: 512 })
 */
export async function runBounded(task: ChildTask): Promise<ChildOutcome> {
  const leave = await enterChildGate()
  try {
    task.signal?.throwIfAborted()
    return await run(task)
  } finally {
    leave()
  }
}

type Ending = 'too-slow' | 'too-heavy' | 'aborted'

async function run(task: ChildTask): Promise<ChildOutcome> {
  const started = performance.now()
  const { command, args } = commandUnderLimits(task)
  const child = spawn(command, args, {
    env: {},
    cwd: '/',
    windowsHide: true,
    stdio: ['fd' in task.input ? task.input.fd : 'pipe', 'ignore', 'pipe', 'pipe'],
  })

  let ending: Ending | undefined
  const end = (reason: Ending) => {
    ending ??= reason
    child.kill('SIGKILL')
  }
  const alarm = setTimeout(() => end('too-slow'), task.seconds * 1000)
  const memory = watchMemory(child.pid, task.megabytes, () => end('too-heavy'))
  const onAbort = () => end('aborted')
  task.signal?.addEventListener('abort', onAbort, { once: true })

  try {
    if (!('fd' in task.input)) feed(child, task.input)
    const [answer, trace, exit] = await Promise.all([
      collect(child.stdio[3] as Readable, task.megabytes * 2 ** 20, () => end('too-heavy')),
      collect(child.stdio[2] as Readable, 8192, () => undefined),
      exitOf(child),
    ])
    if (ending === 'aborted') task.signal?.throwIfAborted()
    const used = { milliseconds: performance.now() - started, peakMegabytes: memory.peak() }
    return { ...used, ...outcomeOf({ ending, answer, trace, exit }) }
  } finally {
    clearTimeout(alarm)
    memory.stop()
    task.signal?.removeEventListener('abort', onAbort)
    child.kill('SIGKILL') // does nothing to a child that has ended
  }
}

/** A child may end before it has read everything: a broken pipe is then no error of ours. */
function feed(child: ChildProcess, bytes: Uint8Array): void {
  const input = child.stdin as Writable
  input.on('error', () => undefined)
  input.end(bytes)
}

/** All that a stream says up to a limit; the rest is read and dropped, so that the child is not held up. */
async function collect(stream: Readable, limit: number, overflow: () => void): Promise<string> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length <= limit) chunks.push(chunk)
    else overflow()
  }
  return Buffer.concat(chunks).toString('utf8')
}

type Exit = Readonly<{ code: number | null; signal: NodeJS.Signals | null }>

function exitOf(child: ChildProcess): Promise<Exit> {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve({ code, signal }))
  })
}

type Ended = Readonly<{ ending: Ending | undefined; answer: string; trace: string; exit: Exit }>
type Result =
  | Readonly<{ outcome: 'answered'; value: unknown }>
  | Readonly<{ outcome: 'refused'; refusal: Refusal }>
  | Readonly<{ outcome: 'too-slow' | 'too-heavy' }>
  | Readonly<{ outcome: 'crashed'; trace: string }>

function outcomeOf({ ending, answer, trace, exit }: Ended): Result {
  if (ending === 'too-slow' || ending === 'too-heavy') return { outcome: ending }
  if (exit.signal === 'SIGXCPU') return { outcome: 'too-slow' }
  if (exit.code === 0 && answer !== '') {
    const message = JSON.parse(answer) as ChildMessage
    if ('value' in message) return { outcome: 'answered', value: message.value }
    if ('exhausted' in message) return { outcome: 'too-heavy' }
    const { code, params, place } = message.refusal
    return { outcome: 'refused', refusal: new Refusal(code, params, place ?? undefined) }
  }
  if (OUT_OF_MEMORY.test(trace)) return { outcome: 'too-heavy' }
  return { outcome: 'crashed', trace: trace || `exit ${exit.code ?? exit.signal}` }
}

/** V8's and the C++ library's last words. */
const OUT_OF_MEMORY = /heap out of memory|allocation failed|Out of memory|std::bad_alloc/i
