// Changing the own password: the present one is asked again, all sessions end, this browser gets a new one.

import { refuse } from '../../kernel/problem.ts'
import type { AccessContext } from '../access.ts'
import { deleteAttempts } from '../attempt/store.ts'
import { nameKey, takeAttempt, writeCounting } from '../attempt/take.ts'
import { audit } from '../audited.ts'
import { instantOf } from '../instant.ts'
import { ownSession } from '../session/current.ts'
import { replaceSession } from '../session/open.ts'
import { type ResolvedSession, resolveSession } from '../session/resolve.ts'
import { endSessionsOf } from '../session/store.ts'
import { type SessionView, viewOf } from '../session/view.ts'
import { assertAcceptable, assertUnused, storePassword } from './assign.ts'
import { type PasswordRow, readPasswords } from './store.ts'

/** Changes the own password; also the only way on for a session that must. */
export async function changePassword(
  input: { present: string; next: string },
  context: AccessContext,
): Promise<SessionView> {
  const known = await writeCounting(context, async (tx) => {
    const resolved = await ownSession(tx, context)
    const { account, caller } = resolved
    if (caller.kind === 'pending' && caller.needs === 'second-factor') refuse('second-factor-required')
    const locked = await takeAttempt(tx, nameKey(account.name), context)
    const most = context.access.settings.password.remembered
    return { resolved, locked, former: await readPasswords(tx, account.id, most) }
  })
  if (known.locked !== null) return refuse('sign-in-locked', { minutes: known.locked })
  const hash = await verified(input, known, context)
  const opened = await context.store.write(async (tx) => {
    const { session, account } = await ownSession(tx, context)
    const at = instantOf(context.clock.now())
    const next = { accountId: account.id, hash, oneTime: false, previous: known.former[0]?.number ?? 0 }
    await storePassword(tx, next, context)
    await deleteAttempts(tx, nameKey(account.name))
    const reason = 'password-changed'
    const replaced = await replaceSession(tx, { old: session, secondFactor: false, reason }, context)
    const ended = await endSessionsOf(tx, account.id, { at, reason, except: replaced.session.id })
    await audit(tx, context, {
      useCase: 'access.password.change',
      subject: { kind: 'account', id: account.id },
      after: { sessionsEnded: ended + 1 },
    })
    const resolved = await resolveSession(tx, replaced.session, context)
    return { secret: replaced.secret, view: viewOf(resolved ?? refuse('session-ended'), context) }
  })
  context.browser?.write('session', opened.secret)
  return opened.view
}

type Known = Readonly<{ resolved: ResolvedSession; former: readonly PasswordRow[] }>

/** The hash of the new password, once the present one is proved and the new one passes the rules. */
async function verified(
  { present, next }: { present: string; next: string },
  { resolved: { account }, former }: Known,
  context: AccessContext,
): Promise<string> {
  const { passwords } = context.access
  const matches = await passwords.matches(present, former[0]?.hash ?? passwords.nobody)
  if (!matches) {
    await context.store.write((tx) =>
      audit(tx, context, {
        useCase: 'access.password.change',
        outcome: 'refused',
        subject: { kind: 'account', id: account.id },
        after: { code: 'password-wrong' },
      }),
    )
    return refuse('password-wrong', {}, 'present')
  }
  await context.store.write((tx) => deleteAttempts(tx, nameKey(account.name)))
  assertAcceptable(next, account.name, context)
  await assertUnused(next, former, context)
  return passwords.hash(next, context.chance)
}
