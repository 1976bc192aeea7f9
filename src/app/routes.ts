// All routes of the product, in one list: what the server mounts, OpenAPI describes and the matrix test
// walks.

import { readFileSync } from 'node:fs'
import { type Access, type AppRoute, accessRoutes } from '../access/index.ts'
import { attainmentRoutes } from '../attainment/index.ts'
import { type Calendars, planRoutes } from '../plan/index.ts'
import { openApi } from '../platform/http/openapi.ts'
import { registryRoutes } from '../registry/index.ts'

/** Every route below /api/v1. */
export function appRoutes(access: Access, calendars: Calendars): readonly AppRoute[] {
  const routes: AppRoute[] = []
  routes.push(
    ...accessRoutes(access, () => routes),
    ...registryRoutes,
    ...planRoutes(calendars),
    ...attainmentRoutes,
  )
  return routes
}

/** The OpenAPI document of these routes. */
export function appOpenApi(routes: readonly AppRoute[]): object {
  return openApi(routes, version)
}

/** The version of package.json. */
export const version: string = (
  JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
).version
