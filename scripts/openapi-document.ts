// The OpenAPI document as it is committed: the routes of an installation without any of its secrets.

import { join } from 'node:path'
import { accessWith } from '../src/app/access.ts'
import { loadCalendars } from '../src/app/calendars.ts'
import { readConfig } from '../src/app/config.ts'
import { appOpenApi, appRoutes } from '../src/app/routes.ts'
import { systemChance } from '../src/platform/clock.ts'
import { root } from './steps.ts'

/** The text of docs/openapi.json. */
export function describeApi(): string {
  const access = accessWith(readConfig({}, root), new Uint8Array(32), systemChance)
  const routes = appRoutes(access, loadCalendars(join(root, 'data')))
  return `${JSON.stringify(appOpenApi(routes), null, 1)}\n`
}
