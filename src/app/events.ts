// Which stage hears of which event. An early stage that must tell a later one emits; here they are joined.

import type { Services } from '../access/index.ts'
import type { EventHandlers } from '../platform/outbox/deliver.ts'

/** The handlers of all events. */
export function eventHandlers(_services: Services): EventHandlers {
  return {}
}
