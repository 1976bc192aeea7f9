// A write is done once, however often a console or a program on a bad line sends it: the first reply is
// kept under the Idempotency-Key and given again. Only replies of committed transactions are kept; a
// refused request may be corrected and sent again under the same key.

import { createHash } from 'node:crypto'
import { refuse } from '../../kernel/problem.ts'
import type { WriteTx } from '../store/tx.ts'
import { keepReply, storedReply, takeKey } from './store.ts'

/** A request under a key: whose key, and all that makes the request what it is. */
export type KeyClaim = Readonly<{ key: string; owner: string; fingerprint: string; now: number }>

/** A reply as it is kept: any JSON. */
export type KeptReply = Readonly<{ body: unknown }>

/** How long a key is remembered: a day, in milliseconds. */
export const keyLifetime = 24 * 60 * 60 * 1000

/**
 * Runs `work` unless the same request was done before; answers its reply either way.
 *
 * @throws {Refusal} `idempotency-key-reused` where the key came with another request.
 */
export async function withIdempotency(
  tx: WriteTx,
  { key, owner, fingerprint, now }: KeyClaim,
  work: () => Promise<KeptReply>,
): Promise<KeptReply> {
  const digest = createHash('sha256').update(fingerprint).digest('hex')
  const createdAt = new Date(now).toISOString()
  const expiresAt = new Date(now + keyLifetime).toISOString()
  if (await takeKey(tx, { owner, key }, { digest, createdAt, expiresAt })) {
    const reply = await work()
    await keepReply(tx, { owner, key }, reply.body)
    return reply
  }
  const stored = await storedReply(tx, { owner, key })
  if (stored.digest !== digest) refuse('idempotency-key-reused', {}, 'Idempotency-Key')
  return { body: stored.reply }
}
