// Walks the whole chain and names the first record that is not as it was signed.

import type { ReadTx } from '../store/tx.ts'
import { type AuditHead, type AuditLink, chainStart, sameSignature, sealOf, signatureOf } from './chain.ts'
import type { AuditKeys } from './keys.ts'
import { currentHead, linksAfter } from './store.ts'

/** What is wrong with a chain. */
export type AuditBreak =
  /** A record between two others, or the first, is not there. */
  | 'missing'
  /** The record does not follow the one before it. */
  | 'unlinked'
  /** The record was changed after it was signed. */
  | 'changed'
  /** It names a key that is not at hand. */
  | 'unknown-key'
  /** The last records are not there, or the head was changed. */
  | 'tail'

/** The result of a walk. The head is worth writing down outside: `atLeast` then finds a database set back. */
export type AuditVerdict =
  | Readonly<{ sound: true; records: number; head: AuditHead | null }>
  | Readonly<{ sound: false; seq: number; reason: AuditBreak }>

/** Verifies the chain page by page. `atLeast` is a record number that is known to have existed. */
export async function verifyAudit(
  tx: ReadTx,
  keys: AuditKeys,
  { atLeast = 0, pageSize = 1000 }: Readonly<{ atLeast?: number; pageSize?: number }> = {},
): Promise<AuditVerdict> {
  let last: Pick<AuditLink, 'seq' | 'hash'> = { seq: 0, hash: chainStart }
  for (;;) {
    const links = await linksAfter(tx, last.seq, pageSize)
    for (const link of links) {
      const reason = breakOf(link, last, keys)
      if (reason !== undefined)
        return { sound: false, seq: reason === 'missing' ? last.seq + 1 : link.seq, reason }
      last = link
    }
    if (links.length < pageSize) break
  }
  const head = (await currentHead(tx)) ?? null
  if (!headHolds(head, last, keys) || last.seq < atLeast) {
    return { sound: false, seq: last.seq + 1, reason: 'tail' }
  }
  return { sound: true, records: last.seq, head }
}

function breakOf(
  link: AuditLink,
  last: Pick<AuditLink, 'seq' | 'hash'>,
  keys: AuditKeys,
): AuditBreak | undefined {
  if (link.seq !== last.seq + 1) return 'missing'
  if (link.prevHash !== last.hash) return 'unlinked'
  const key = keys.known.get(link.keyId)
  if (key === undefined) return 'unknown-key'
  return sameSignature(signatureOf(link, key), link.hash) ? undefined : 'changed'
}

function headHolds(head: AuditHead | null, last: Pick<AuditLink, 'seq' | 'hash'>, keys: AuditKeys): boolean {
  if (head === null) return last.seq === 0
  const key = keys.known.get(head.keyId)
  if (key === undefined || head.seq !== last.seq || head.hash !== last.hash) return false
  return sameSignature(sealOf(head, key), head.seal)
}
