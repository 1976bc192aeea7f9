// An account (账号): who somebody is here, what roles they hold, and where they belong. It is disabled, never
// deleted, because the audit names it.

import { z } from 'zod'
import type { Account } from '../context.ts'
import { roles, type Role } from '../permission.ts'

/** An account as stored, with its roles. */
export type AccountRow = Account &
  Readonly<{
    state: 'active' | 'disabled'
    sample: boolean
    ssoName: string | null
    createdAt: string
    lastSignInAt: string | null
    revision: number
  }>

/** Sign-in names: small letters, Chinese characters, digits, dot, dash, underscore. */
export const nameShape = z
  .string()
  .transform(normalName)
  .pipe(z.string().regex(/^[a-z0-9\p{Script=Han}][a-z0-9\p{Script=Han}._-]{1,63}$/u))

/** The one form of a sign-in name: width and case do not matter, nor blanks around it. */
export function normalName(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase()
}

/** What creating an account takes from a person. */
export const accountFields = z.object({
  name: nameShape,
  displayName: z.string().trim().min(1).max(60),
  city: z.string().max(60).nullable(),
  organisation: z.string().max(60).nullable(),
  ssoName: z.string().trim().min(1).max(200).nullable().default(null),
})

/** What may be changed later; the name stays, because the audit's readers know it. */
export const accountChange = accountFields.omit({ name: true }).partial().strict()

/** A change as asked. */
export type AccountChange = z.output<typeof accountChange>

/** An account as lists and pages show it. */
export const accountView = z.object({
  id: z.string(),
  name: z.string(),
  displayName: z.string(),
  roles: z.array(z.enum(roles)),
  city: z.string().nullable(),
  organisation: z.string().nullable(),
  state: z.enum(['active', 'disabled', 'must-change-password']),
  sample: z.boolean(),
  ssoName: z.string().nullable(),
  ssoLinks: z.array(z.object({ issuer: z.string(), subject: z.string() })),
  secondFactor: z.boolean(),
  lockedUntil: z.string().nullable(),
  lastSignInAt: z.string().nullable(),
  createdAt: z.string(),
  revision: z.number(),
})

/** An account as lists and pages show it. */
export type AccountView = z.output<typeof accountView>

/** The part that the rest of the program knows. */
export function publicPart({ id, name, displayName, roles, city, organisation }: Account): Account {
  return { id, name, displayName, roles, city, organisation }
}

/** The fields of an account that the audit keeps: no secrets, and nothing that changes by itself. */
export function auditedPart(row: AccountRow): Readonly<Record<string, unknown>> {
  const { displayName, roles, city, organisation, state, sample, ssoName } = row
  return { displayName, roles: [...roles] satisfies Role[], city, organisation, state, sample, ssoName }
}
