// Names and secrets that nobody can guess. A secret leaves the server once; the store keeps its hash, so
// a copy of the tables opens nothing. 256 random bits need no slow hash.

import { createHash } from 'node:crypto'
import { makeId } from '../kernel/id.ts'
import type { Chance, Clock } from '../platform/clock.ts'

/** A fresh id; ids sort by the time they were made. */
export function freshId({ clock, chance }: { clock: Clock; chance: Chance }): string {
  return makeId(clock.now(), chance.bytes(10))
}

/** A fresh secret of 256 random bits, safe in cookies and headers. */
export function freshSecret(chance: Chance): string {
  return Buffer.from(chance.bytes(32)).toString('base64url')
}

/** The hash under which a secret, or a name that must not be read, is stored. */
export function storedHash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
