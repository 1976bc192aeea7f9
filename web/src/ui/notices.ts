// Short notices after something was done, with an undo where there is one. Outside of React, so that any
// call may leave one; the shell shows the latest.

/** A notice; `undo` takes back what it tells of. */
export type Notice = Readonly<{ id: number; text: string; undo?: () => Promise<unknown> }>

type Listener = (notice: Notice) => void
const listeners = new Set<Listener>()
let last = 0

/** Leaves a notice. */
export function tell(text: string, undo?: () => Promise<unknown>): void {
  last += 1
  const notice: Notice = { id: last, text, ...(undo ? { undo } : {}) }
  for (const listener of listeners) listener(notice)
}

/** Hears of notices; returns how to stop hearing. */
export function onNotice(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
