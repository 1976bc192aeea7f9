// All routes of plans.

import type { AppRoute } from '../access/index.ts'
import { decompositionRoutes } from './api-decomposition.ts'
import { evidenceRoutes } from './api-evidence.ts'
import { planRoutesProper } from './api-plan.ts'
import { registerRoutes } from './api-register.ts'
import { reviewRoutes } from './api-review.ts'
import { taskRoutes } from './api-task.ts'
import type { Calendars } from './register/due.ts'

/** The routes of plans; deadlines are counted by the installation's calendars. */
export function planRoutes(calendars: Calendars): readonly AppRoute[] {
  return [
    ...planRoutesProper,
    ...reviewRoutes(calendars),
    ...taskRoutes(calendars),
    ...registerRoutes(calendars),
    ...decompositionRoutes,
    ...evidenceRoutes,
  ]
}
