// One record per use case in the audit: who, from where, what, before and after. Never a secret.

import { record } from '../platform/audit/record.ts'
import type { WriteTx } from '../platform/store/store.ts'
import type { Context } from './context.ts'
import { actorOf } from './may.ts'

/** What a use case tells the audit. The actor is the caller unless somebody has just proved who they are. */
export type AuditNote = Readonly<{
  useCase: string
  subject: Readonly<{ kind: string; id: string }>
  outcome?: 'done' | 'refused'
  actor?: string
  before?: Readonly<Record<string, unknown>>
  after?: Readonly<Record<string, unknown>>
}>

/** Records what a use case did or refused. */
export async function audit(tx: WriteTx, context: Context, note: AuditNote): Promise<void> {
  const { caller, requestId } = context
  await record(tx, {
    actor: note.actor ?? actorOf(caller),
    role: caller.kind === 'public' ? null : caller.account.roles.join(' ') || null,
    requestId,
    useCase: note.useCase,
    subject: note.subject,
    outcome: note.outcome ?? 'done',
    before: note.before ?? null,
    after: note.after ?? null,
  })
}
