// At most two children read files at a time: each may take half a gigabyte, and a bureau's server is a
// small machine. Others wait in the order they came.

const PLACES = 2
let taken = 0
const waiting: (() => void)[] = []

/** Waits for a place and answers how to leave it. Leaving twice frees one place only. */
export async function enterChildGate(): Promise<() => void> {
  if (taken < PLACES) taken++
  else await new Promise<void>((resolve) => waiting.push(resolve)) // the place is handed over, not freed
  let left = false
  return () => {
    if (left) return
    left = true
    const next = waiting.shift()
    if (next) next()
    else taken--
  }
}
