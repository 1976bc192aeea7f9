// The child's side of child.ts: reads the request and the bytes, answers with one JSON message on
// descriptor 3, and ends. Standard output is nobody's: a chatty parser cannot spoil the answer.

import { readFileSync, writeFileSync } from 'node:fs'
import { Refusal } from '../kernel/problem.ts'
import type { ChildMessage } from './child.ts'

/**
 * Carries out the one task of this process and ends it. A Refusal goes to the parent as such; memory
 * that runs out is told as such; anything else ends the process with a trace for the parent's log.
 */
export async function answerParent<Request>(
  work: (request: Request, bytes: Uint8Array) => Promise<unknown>,
): Promise<void> {
  const request = JSON.parse(process.argv[2] ?? 'null') as Request
  send(await messageOf(() => work(request, readFileSync(0))))
  process.exit(0)
}

async function messageOf(work: () => Promise<unknown>): Promise<ChildMessage> {
  try {
    return { value: await work() }
  } catch (error) {
    if (error instanceof Refusal) {
      return { refusal: { code: error.code, params: error.params, place: error.place ?? null } }
    }
    if (isExhaustion(error)) return { exhausted: true }
    throw error
  }
}

function send(message: ChildMessage): void {
  writeFileSync(3, JSON.stringify(message))
}

/** A string or buffer longer than V8 can hold: the document is too heavy, nothing is broken. */
function isExhaustion(error: unknown): boolean {
  return (
    error instanceof RangeError && /invalid string length|allocation failed|array length/i.test(error.message)
  )
}
