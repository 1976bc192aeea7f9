// All routes of access control.

import type { Access } from './access.ts'
import { accountRoutes } from './account/api.ts'
import { peopleRoute } from './account/people.ts'
import { auditRoutes } from './audit/api.ts'
import { factorRoutes } from './factor/api.ts'
import { rightsRoute } from './role-table.ts'
import type { AppRoute } from './route.ts'
import { sessionRoutes } from './session/api.ts'
import { ssoRoutes } from './sso/api.ts'
import { tokenRoutes } from './token/api.ts'

/** The routes of access control. `allRoutes` answers every route of the server, for the table of rights. */
export function accessRoutes(access: Access, allRoutes: () => readonly AppRoute[]): readonly AppRoute[] {
  return [
    ...sessionRoutes(access),
    ...factorRoutes(access),
    ...tokenRoutes(access),
    ...ssoRoutes(access),
    ...accountRoutes(access),
    peopleRoute,
    ...auditRoutes(access),
    rightsRoute(allRoutes),
  ]
}
