// Two pieces of news that any call may bring and that the shell must hear: the session has ended, or it was
// used just now (which restarts the idle time on the server).

type Listener = () => void
const signedOut = new Set<Listener>()
const touched = new Set<Listener>()

/** Tells that a call was refused for want of a session. */
export function tellSignedOut(): void {
  for (const listener of signedOut) listener()
}

// Codes by which the server says that this session carries no right (any more).
const endings = new Set([
  'not-signed-in',
  'session-ended',
  'second-factor-required',
  'password-change-required',
  'second-factor-enrolment-required',
])

/** Tells that the session has ended, where a Problem says so. */
export function tellIfEnded({ code }: Readonly<{ code: string }>): void {
  if (endings.has(code)) tellSignedOut()
}

/** Tells that a call succeeded. */
export function tellTouched(): void {
  for (const listener of touched) listener()
}

/** Hears of the end of the session; returns how to stop hearing. */
export function onSignedOut(listener: Listener): () => void {
  signedOut.add(listener)
  return () => signedOut.delete(listener)
}

/** Hears of every use of the session. */
export function onTouched(listener: Listener): () => void {
  touched.add(listener)
  return () => touched.delete(listener)
}
