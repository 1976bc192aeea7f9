// Delivery of events: at once after the commit, and by catchUp at start and on a schedule for what was
// left over. The handlers of an event run in one transaction that also marks it as handled: what they
// write happens once. What they do outside of the database may happen twice, after a crash in between.

import type { Clock } from '../clock.ts'
import type { Log } from '../log.ts'
import type { Store } from '../store/store.ts'
import type { WriteTx } from '../store/tx.ts'
import { type Event, markFailed, markHandled, takeEvent, waitingEvents } from './store.ts'

/** Deals with one event, in a transaction of its own. */
export type EventHandler = (tx: WriteTx, event: Event) => Promise<void>

/** Who deals with which kind of event. */
export type EventHandlers = Readonly<Record<string, readonly EventHandler[]>>

/** How often an event is tried before it waits for a person. */
export const mostAttempts = 10

/** What a round of deliveries did. */
export type Delivery = Readonly<{ handled: number; failed: number }>

/** Connects the handlers to a store. `catchUp` delivers what waits, once each. */
export function connectEvents(
  store: Store,
  handlers: EventHandlers,
  { clock, log }: Readonly<{ clock: Clock; log: Log }>,
): Readonly<{ catchUp: () => Promise<Delivery> }> {
  const deliver = async (id: number): Promise<boolean> => {
    try {
      await store.write(async (tx) => {
        const event = await takeEvent(tx, id)
        if (event === undefined) return
        for (const handle of handlers[event.kind] ?? []) await handle(tx, event)
        await markHandled(tx, id, new Date(clock.now()).toISOString())
      })
      return true
    } catch (error) {
      log.error({ event: id, err: error }, 'an event could not be handled')
      const message = error instanceof Error ? error.message : String(error)
      await store
        .write((tx) => markFailed(tx, id, message))
        .catch((failure: unknown) => {
          log.error({ event: id, err: failure }, 'a failed attempt could not be counted')
        })
      return false
    }
  }
  store.onEvents(async (ids) => {
    for (const id of ids) await deliver(id)
  })
  return { catchUp: () => catchUp(store, deliver) }
}

async function catchUp(store: Store, deliver: (id: number) => Promise<boolean>): Promise<Delivery> {
  let handled = 0
  let failed = 0
  for (let after = 0; ; ) {
    const from = after
    const ids = await store.read((tx) => waitingEvents(tx, { after: from, mostAttempts, limit: 200 }))
    for (const id of ids) {
      if (await deliver(id)) handled += 1
      else failed += 1
    }
    const lastId = ids.at(-1)
    if (lastId === undefined) return { handled, failed }
    after = lastId
  }
}
