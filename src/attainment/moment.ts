// Now, as the store keeps it and as the city's calendar has it.

import type { Context } from '../access/index.ts'
import type { Day } from '../kernel/day.ts'
import { dayOf } from '../kernel/day-zone.ts'
import type { City } from '../registry/index.ts'

/** Now, as text of a timestamp. */
export function instantOf({ clock }: Pick<Context, 'clock'>): string {
  return new Date(clock.now()).toISOString()
}

/** Today, where the city is. */
export function todayIn({ timeZone }: Pick<City, 'timeZone'>, { clock }: Pick<Context, 'clock'>): Day {
  return dayOf(clock.now(), timeZone)
}
