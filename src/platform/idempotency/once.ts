// A write is done once, however often a console or a program on a bad line sends it: the first reply is
// kept under the Idempotency-Key and given again. Only replies of committed transactions are kept; a
// refused request may be corrected and sent again under the same key.

import { createHash } from 'node:crypto'
import { refuse } from '../../kernel/problem.ts'
import { canonicalJson } from '../canonical.ts'
import { scopeOf } from '../store/scope.ts'
import type { WriteTx } from '../store/tx.ts'
import { keepReply, type KeyOwner, storedReply, takeKey } from './store.ts'

/** A request under an idempotency key. */
export type KeyedRequest = KeyOwner & Readonly<{ digest: string }>

/** A reply, and whether it was given before. */
export type Once<Reply> = Readonly<{ reply: Reply; replayed: boolean }>

/** How long a key is remembered: a day. */
export const keyLifetime = 24 * 60 * 60 * 1000

/**
 * Runs `work` unless the same request was done before; answers its reply (JSON) either way.
 *
 * @throws {Refusal} `idempotency-key-reused` where the key came with another request.
 */
export async function once<Reply>(
  tx: WriteTx,
  request: KeyedRequest,
  work: () => Promise<Reply>,
): Promise<Once<Reply>> {
  const { digest, account, route, key } = request
  const owner = { account, route, key }
  const now = scopeOf(tx).services.clock.now()
  const createdAt = new Date(now).toISOString()
  const expiresAt = new Date(now + keyLifetime).toISOString()
  if (await takeKey(tx, owner, { digest, createdAt, expiresAt })) {
    const reply = await work()
    await keepReply(tx, owner, reply)
    return { reply, replayed: false }
  }
  const stored = await storedReply(tx, owner)
  if (stored.digest !== digest) refuse('idempotency-key-reused', {}, 'Idempotency-Key')
  return { reply: stored.reply as Reply, replayed: true }
}

/** The digest of what a request asks: the same for the same JSON, whatever the order of its keys. */
export function requestDigest(request: unknown): string {
  return createHash('sha256').update(canonicalJson(request)).digest('hex')
}
