// SQL of platform_idempotency. A reply may hold personal data, so it is sealed as it lies there.

import { sealed, unsealed } from '../store/sealed.ts'
import type { WriteTx } from '../store/tx.ts'
import { json } from '../store/tx.ts'

/** Who asked what with which key. */
export type KeyOwner = Readonly<{ account: string; route: string; key: string }>

/** Takes a key for this transaction; false where it is taken (after waiting for whoever is at it). */
export async function takeKey(
  tx: WriteTx,
  owner: KeyOwner,
  use: { digest: string; createdAt: string; expiresAt: string },
): Promise<boolean> {
  await tx
    .deleteFrom('platform_idempotency')
    .where('account', '=', owner.account)
    .where('route', '=', owner.route)
    .where('key', '=', owner.key)
    .where('expires_at', '<=', use.createdAt)
    .execute()
  const taken = await tx
    .insertInto('platform_idempotency')
    .values({
      ...owner,
      request_digest: use.digest,
      created_at: use.createdAt,
      expires_at: use.expiresAt,
    })
    .onConflict((conflict) => conflict.columns(['account', 'route', 'key']).doNothing())
    .returning('key')
    .executeTakeFirst()
  return taken !== undefined
}

/** What was stored under a key. */
export async function storedReply(
  tx: WriteTx,
  owner: KeyOwner,
): Promise<Readonly<{ digest: string; reply: unknown }>> {
  const { digest, reply } = await tx
    .selectFrom('platform_idempotency')
    .select(['request_digest as digest', 'reply'])
    .where('account', '=', owner.account)
    .where('route', '=', owner.route)
    .where('key', '=', owner.key)
    .executeTakeFirstOrThrow()
  return { digest, reply: JSON.parse(unsealed(tx, reply as string, purposeOf(owner))) as unknown }
}

function purposeOf({ account, route, key }: KeyOwner): string {
  return JSON.stringify(['platform_idempotency.reply', account, route, key])
}

/** Stores the reply to a request. */
export async function keepReply(tx: WriteTx, owner: KeyOwner, reply: unknown): Promise<void> {
  await tx
    .updateTable('platform_idempotency')
    .set({ reply: json(sealed(tx, JSON.stringify(reply), purposeOf(owner))) })
    .where('account', '=', owner.account)
    .where('route', '=', owner.route)
    .where('key', '=', owner.key)
    .execute()
}

/** Removes keys that expired before a moment; answers how many. */
export async function forgetExpired(tx: WriteTx, now: string): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom('platform_idempotency')
    .where('expires_at', '<=', now)
    .executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}
