// The moment of a request as the store keeps it, and the day that it is in a city.

import type { Context } from '../access/index.ts'
import type { Day } from '../kernel/day.ts'
import { dayOf } from '../kernel/day-zone.ts'
import { makeId } from '../kernel/id.ts'
import type { City } from '../registry/index.ts'

/** Now, as text of a timestamp. */
export function instantOf({ clock }: Pick<Context, 'clock'>): string {
  return new Date(clock.now()).toISOString()
}

/** Today, where the city is. */
export function todayIn({ timeZone }: Pick<City, 'timeZone'>, { clock }: Pick<Context, 'clock'>): Day {
  return dayOf(clock.now(), timeZone)
}

/** A new id. */
export function freshId({ clock, chance }: Pick<Context, 'clock' | 'chance'>): string {
  return makeId(clock.now(), chance.bytes(10))
}
