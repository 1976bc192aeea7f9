// Which stage hears of which event. An early stage that must tell a later one emits; here they are joined.

import { attainmentEvents } from '../attainment/index.ts'
import type { EventHandlers } from '../platform/outbox/deliver.ts'

/** The handlers of all events. */
export const eventHandlers: EventHandlers = { ...attainmentEvents }
