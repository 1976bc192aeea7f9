// What was achieved: observations with their sources, lights that can be justified, the board, search.

import type { AppRoute } from '../access/index.ts'
import type { EventHandlers } from '../platform/outbox/deliver.ts'
import { readingRoutes } from './api.ts'
import { writingRoutes } from './api-write.ts'
import { shippedLightRules } from './presets.ts'
import { indexOnEvent } from './search-index.ts'

export { type LoadReport, loadObservations } from './load.ts'

/** All routes of attainment, judging by the rules as shipped. */
export const attainmentRoutes: readonly AppRoute[] = [...readingRoutes(shippedLightRules()), ...writingRoutes]

/** What attainment does when a plan changes: it brings the search index up to date. */
export const attainmentEvents: EventHandlers = {
  'plan.approved': [indexOnEvent],
  'plan.decided': [indexOnEvent],
}
