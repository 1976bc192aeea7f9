// The one place that decides whether a caller may do something, and how the audit names a caller.

import type { Caller, Context } from './context.ts'
import { refuse } from '../kernel/problem.ts'
import { holdsAsAccount, type Permission } from './permission.ts'
import { permissionWords } from './words.ts'

/** Whether the caller has the permission: by its roles, and within a token's own limits. */
export function may(caller: Caller, permission: Permission): boolean {
  if (permission === 'anyone') return true
  if (caller.kind === 'public') return false
  if (caller.kind === 'pending') return permission === 'own-session'
  const within = caller.permissions === undefined || caller.permissions.includes(permission)
  const always = permission === 'signed-in' || permission === 'own-session'
  if (caller.via === 'local') return true
  return (within || always) && holdsAsAccount(caller.account.roles, permission)
}

/** Refuses, with the reason that helps the caller on. */
export function assertMay(context: Pick<Context, 'caller' | 'language'>, permission: Permission): void {
  const { caller, language } = context
  if (may(caller, permission)) return
  if (caller.kind === 'public') refuse(caller.sessionEnded ? 'session-ended' : 'not-signed-in')
  if (caller.kind === 'pending') {
    if (caller.needs === 'second-factor') refuse('second-factor-required')
    if (caller.needs === 'change-password') refuse('password-change-required')
    refuse('second-factor-enrolment-required')
  }
  refuse('not-permitted', { permission: permissionWords[permission][language] })
}

/** How records name a caller: the account's id, or what stands for nobody known. */
export function actorOf(caller: Caller): string {
  return caller.kind === 'public' ? 'public' : caller.account.id
}
