// Turns at a limited number of connections, first come first served, with a bounded wait: a request that
// cannot be served soon is refused with a Problem instead of hanging. The embedded store has one seat.

import { refuse } from '../../kernel/problem.ts'

/** A queue before a number of equal places. */
export type Seats = Readonly<{
  /** Waits for a free place. @throws {Refusal} `store-busy` after the longest wait. */
  take: () => Promise<void>
  give: () => void
  /** Resolves once nobody sits; afterwards nobody is let in. */
  closed: () => Promise<void>
}>

/** Makes a queue before `count` places in which nobody waits longer than `longestWait` milliseconds. */
export function openSeats(count: number, longestWait: number): Seats {
  let free = count
  let closing: (() => void) | undefined
  const waiting: { enter: () => void; leave: () => void }[] = []
  return {
    take: async () => {
      if (closing !== undefined) throw new Error('the store is closed')
      if (free > 0) {
        free -= 1
        return
      }
      await new Promise<void>((resolve, reject) => {
        const timer = setTimeout(() => turn.leave(), longestWait)
        const turn = {
          enter: () => {
            clearTimeout(timer)
            resolve()
          },
          leave: () => {
            waiting.splice(waiting.indexOf(turn), 1)
            try {
              refuse('store-busy', { seconds: Math.round(longestWait / 1000) })
            } catch (refusal) {
              reject(refusal)
            }
          },
        }
        waiting.push(turn)
      })
    },
    give: () => {
      const next = waiting.shift()
      if (next !== undefined) {
        next.enter()
        return
      }
      free += 1
      if (free === count) closing?.()
    },
    closed: () =>
      new Promise<void>((resolve) => {
        closing = resolve
        if (free === count) resolve()
      }),
  }
}
