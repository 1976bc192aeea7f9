// API tokens (令牌) for programs: named, with an end and a part of the owner's permissions. What only a
// person with a second factor may do, no token can: administration and the audit.

import { z } from 'zod'
import { holds, type Permission, permissions, type Role } from '../permission.ts'

/** A token as stored, without its secret's hash. */
export type TokenRow = Readonly<{
  id: string
  accountId: string
  name: string
  permissions: readonly string[]
  createdAt: string
  endsAt: string
  usedAt: string | null
  revokedAt: string | null
}>

const personal: readonly Permission[] = [
  'anyone',
  'signed-in',
  'own-session',
  'account.read',
  'account.manage',
  'account.authorise',
  'audit.read',
  'settings.manage',
]

/** Whether a token of an account with these roles may carry a permission. */
export function tokenMayCarry(held: readonly Role[], permission: Permission): boolean {
  return !personal.includes(permission) && holds(held, permission)
}

/** The stored permissions that this version still knows. */
export function knownPermissions(stored: readonly string[]): readonly Permission[] {
  return stored.filter((name): name is Permission => Object.hasOwn(permissions, name))
}

/** Tokens begin like this, so that leaked ones are found by scanners. */
export const tokenPrefix = 'fumao_'

/** A token in lists; the secret is never shown again. */
export const tokenView = z.object({
  id: z.string(),
  name: z.string(),
  permissions: z.array(z.string()),
  createdAt: z.string(),
  endsAt: z.string(),
  usedAt: z.string().nullable(),
  revokedAt: z.string().nullable(),
})

/** A token in lists. */
export type TokenView = z.output<typeof tokenView>

/** The view of a token. */
export function viewToken(row: TokenRow): TokenView {
  const { id, name, createdAt, endsAt, usedAt, revokedAt } = row
  return { id, name, permissions: [...row.permissions], createdAt, endsAt, usedAt, revokedAt }
}
