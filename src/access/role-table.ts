// The table of rights for the screen that shows it: every route with its permission and who holds it.

import { z } from 'zod'
import type { RouteHead } from '../platform/http/route.ts'
import { holdsAsAccount, type Permission, roles } from './permission.ts'
import { type AppRoute, readRoute } from './route.ts'
import { permissionWords, roleWords } from './words.ts'

const words = z.object({ zh: z.string(), en: z.string() })

const rights = z.object({
  roles: z.array(z.object({ role: z.enum(roles), words })),
  routes: z.array(
    z.object({
      method: z.string(),
      path: z.string(),
      permission: z.string(),
      permissionWords: words,
      summary: words,
      roles: z.array(z.enum(roles)),
      public: z.boolean(),
    }),
  ),
})

/** The table of rights. */
export type RoleTable = z.output<typeof rights>

/** Every route with its permission and the roles that hold it. */
export function roleTable(routes: readonly RouteHead<Permission>[]): RoleTable {
  return {
    roles: roles.map((role) => ({ role, words: roleWords[role] })),
    routes: routes.map(({ method, path, permission, summary }) => ({
      method,
      path: `/api/v1${path}`,
      permission,
      permissionWords: permissionWords[permission],
      summary,
      roles: roles.filter((role) => holdsAsAccount([role], permission)),
      public: permission === 'anyone',
    })),
  }
}

/** GET /rights over all routes of the server, asked for when the table is wanted. */
export function rightsRoute(allRoutes: () => readonly AppRoute[]): AppRoute {
  return readRoute(
    {
      method: 'GET',
      path: '/rights',
      permission: 'account.read',
      summary: { zh: '权限一览', en: 'Table of rights' },
      reply: rights,
    },
    async () => roleTable(allRoutes()),
  )
}
