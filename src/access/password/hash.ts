// Password hashes: argon2id of node:crypto (OWASP's first choice: m = 19 MiB, t = 2, p = 1), kept as PHC
// strings so that the cost can rise later without touching old ones. Always the asynchronous form: it runs
// in libuv's threads, the synchronous one would hold up every other request for tens of milliseconds.

import { argon2, timingSafeEqual } from 'node:crypto'
import type { Chance } from '../../platform/clock.ts'
import { normalPassword } from './rule.ts'

/** A hash with its parameters: `$argon2id$v=19$m=19456,t=2,p=1$salt$hash`. */
export type PasswordHash = string

/** Hashes and compares; an argument of the use cases, so that a test can count the work. */
export type Passwords = Readonly<{
  hash: (password: string, chance: Chance) => Promise<PasswordHash>
  matches: (password: string, hash: PasswordHash) => Promise<boolean>
  /** A hash that no password has: compared against where there is no account, for equal work. */
  nobody: PasswordHash
}>

/** What a hash costs: kibibytes, passes, lanes. */
export type Cost = Readonly<{ memory: number; passes: number; parallelism: number }>

const tagLength = 32

/** argon2id at today's cost. */
export const argon2Passwords: Passwords = passwordsAt({ memory: 19_456, passes: 2, parallelism: 1 })

/** argon2id at a cost; hashes made at another cost are read all the same. */
export function passwordsAt(cost: Cost): Passwords {
  return {
    hash: async (password, chance) => {
      const nonce = chance.bytes(16)
      return phc(cost, nonce, await derive(password, nonce, cost))
    },
    matches: async (password, hash) => {
      const known = parsed(hash)
      const tag = await derive(password, known.nonce, known.cost)
      return tag.length === known.tag.length && timingSafeEqual(tag, known.tag)
    },
    nobody: phc(cost, new Uint8Array(16), new Uint8Array(tagLength)),
  }
}

function derive(password: string, nonce: Uint8Array, { memory, passes, parallelism }: Cost): Promise<Buffer> {
  const message = normalPassword(password)
  return new Promise((resolve, reject) => {
    argon2('argon2id', { message, nonce, memory, passes, parallelism, tagLength }, (error, tag) =>
      error ? reject(error) : resolve(tag),
    )
  })
}

function phc({ memory, passes, parallelism }: Cost, nonce: Uint8Array, tag: Uint8Array): PasswordHash {
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${bare64(nonce)}$${bare64(tag)}`
}

const shape =
  /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,3}),p=(\d{1,3})\$([A-Za-z0-9+/]{11,86})\$([A-Za-z0-9+/]{43})$/

function parsed(hash: PasswordHash): { cost: Cost; nonce: Uint8Array; tag: Uint8Array } {
  const [, memory, passes, parallelism, nonce, tag] = shape.exec(hash) ?? []
  if (nonce === undefined || tag === undefined) throw new Error('the stored password hash is damaged')
  return {
    cost: { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) },
    nonce: Buffer.from(nonce, 'base64'),
    tag: Buffer.from(tag, 'base64'),
  }
}

function bare64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64').replace(/=+$/, '')
}
