// The only place that asks the machine what time it is and rolls dice. app/ makes the real ones and
// passes them on; tests pass their own.

import { randomBytes } from 'node:crypto'

/** Time in milliseconds since 1970-01-01T00:00:00Z. */
export type Clock = Readonly<{ now: () => number }>

/** Bytes that nobody can guess. */
export type Chance = Readonly<{ bytes: (length: number) => Uint8Array }>

/** The machine's clock. */
export const systemClock: Clock = { now: () => Date.now() }

/** The machine's source of randomness. */
export const systemChance: Chance = { bytes: (length) => new Uint8Array(randomBytes(length)) }
