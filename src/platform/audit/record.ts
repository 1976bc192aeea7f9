// Who did what, when, with what before and after: one record per use case, in the transaction of the use
// case. 等保 (GB/T 22239, security audit) asks that records cannot be changed and cover every user.

import { scopeOf } from '../store/scope.ts'
import type { WriteTx } from '../store/tx.ts'
import { type AuditLink, chainStart, sealOf, signatureOf } from './chain.ts'
import type { AuditKeys } from './keys.ts'
import { appendLinks, lockHead } from './store.ts'

/** One record as a use case states it. Never a password, a token or another secret in it. */
export type AuditEntry = Readonly<{
  actor: string
  role: string | null
  requestId: string | null
  useCase: string
  subject: Readonly<{ kind: string; id: string }> | null
  outcome: 'done' | 'refused' | 'failed'
  /** The changed fields, JSON; null where there was nothing before, or is nothing after. */
  before: Readonly<Record<string, unknown>> | null
  after: Readonly<Record<string, unknown>> | null
}>

/**
 * Records an entry. It is chained as the last step before the commit, under the lock of the chain's head:
 * taken last by everybody, it can neither deadlock nor be held while others work.
 */
export async function record(tx: WriteTx, entry: AuditEntry): Promise<void> {
  const { services, closing } = scopeOf(tx)
  const noted = pending.get(closing) ?? []
  noted.push({ ...entry, at: new Date(services.clock.now()).toISOString() })
  pending.set(closing, noted)
  closing.set('audit', (last) => chain(last, noted, services.auditKeys))
}

/** Whether the running transaction has recorded anything. */
export function wasAudited(tx: WriteTx): boolean {
  return pending.has(scopeOf(tx).closing)
}

type Noted = AuditEntry & Readonly<{ at: string }>

/** The entries of each running transaction. */
const pending = new WeakMap<object, Noted[]>()

async function chain(tx: WriteTx, entries: readonly Noted[], { current }: AuditKeys): Promise<void> {
  const head = await lockHead(tx)
  const links: AuditLink[] = []
  for (const entry of entries) {
    const content = {
      seq: (links.at(-1)?.seq ?? head?.seq ?? 0) + 1,
      at: entry.at,
      actor: entry.actor,
      role: entry.role,
      requestId: entry.requestId,
      useCase: entry.useCase,
      subjectKind: entry.subject?.kind ?? null,
      subjectId: entry.subject?.id ?? null,
      outcome: entry.outcome,
      change: { before: plain(entry.before), after: plain(entry.after) },
      keyId: current.id,
      prevHash: links.at(-1)?.hash ?? head?.hash ?? chainStart,
    }
    links.push({ ...content, hash: signatureOf(content, current) })
  }
  const last = links.at(-1)
  if (last === undefined) return
  const { seq, hash, keyId } = last
  await appendLinks(tx, links, { seq, hash, keyId, seal: sealOf({ seq, hash, keyId }, current) })
}

/** The value as JSON gives it back, so that what is signed is what is read later. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value)) as unknown
}
