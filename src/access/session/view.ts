// What a console learns about its own session: who, with which rights, until when, and what is missing.

import { z } from 'zod'
import type { AccessContext } from '../access.ts'
import {
  holdsAsAccount,
  needsSecondFactor,
  type Permission,
  permissions,
  type Role,
  roles,
} from '../permission.ts'
import type { ResolvedSession } from './resolve.ts'
import { expiresAt } from './session.ts'

const allPermissions = Object.keys(permissions) as [Permission, ...Permission[]]

/** The reply of GET /session and of every step of signing in. */
export const sessionView = z.object({
  state: z.enum(['signed-out', 'signed-in', 'second-factor', 'change-password', 'enrol-second-factor']),
  /** The browser showed a session that is over. */
  ended: z.boolean(),
  account: z
    .object({
      id: z.string(),
      name: z.string(),
      displayName: z.string(),
      roles: z.array(z.enum(roles)),
      sample: z.boolean(),
    })
    .nullable(),
  city: z.string().nullable(),
  organisation: z.string().nullable(),
  /** Empty until every step is done. */
  permissions: z.array(z.enum(allPermissions)),
  secondFactor: z.object({ enrolled: z.boolean(), required: z.boolean() }),
  /** When the session ends if nothing is done; warn before, extend on request. */
  expiresAt: z.string().nullable(),
  /** When it ends whatever is done. */
  endsAt: z.string().nullable(),
  /** Whether the government sign-on is offered. */
  sso: z.boolean(),
})

/** The reply of GET /session. */
export type SessionView = z.output<typeof sessionView>

/** The view of a session. */
export function viewOf(resolved: ResolvedSession, { access }: Pick<AccessContext, 'access'>): SessionView {
  const { session, account, facts, caller } = resolved
  const { id, name, displayName, sample } = account
  return {
    state: caller.kind === 'account' ? 'signed-in' : caller.needs,
    ended: false,
    account: { id, name, displayName, roles: [...account.roles], sample },
    city: account.city,
    organisation: account.organisation,
    permissions: caller.kind === 'account' ? permissionsOf(account.roles) : [],
    secondFactor: { enrolled: facts.enrolled, required: needsSecondFactor(account.roles) },
    expiresAt: expiresAt(session, access.settings),
    endsAt: session.endsAt,
    sso: access.sso !== null,
  }
}

/** The view where nobody is signed in. */
export function signedOutView(ended: boolean, { access }: Pick<AccessContext, 'access'>): SessionView {
  return {
    state: 'signed-out',
    ended,
    account: null,
    city: null,
    organisation: null,
    permissions: [],
    secondFactor: { enrolled: false, required: false },
    expiresAt: null,
    endsAt: null,
    sso: access.sso !== null,
  }
}

/** All permissions that an account with these roles has. */
export function permissionsOf(held: readonly Role[]): Permission[] {
  return allPermissions.filter((permission) => holdsAsAccount(held, permission))
}
