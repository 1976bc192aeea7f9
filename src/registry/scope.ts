// Whose city something belongs to. An account works in one city; an administrator without one serves the
// installation and sees all of them. Anybody else without a city sees none: a role that was granted before
// the city was entered must not open every city. The public sees nothing here.

import { administers, type Caller, type Context } from '../access/index.ts'
import { refuse } from '../kernel/problem.ts'

/** The city that a caller is bound to; null for administrators of the installation and the command line. */
export function cityOfCaller(caller: Caller): string | null {
  if (caller.kind !== 'account') return refuse('not-signed-in')
  const { city, roles } = caller.account
  return city ?? (caller.via === 'local' || administers(roles) ? null : refuse('city-missing'))
}

/** Refuses where the caller belongs to another city. */
export function mustServe({ caller }: Pick<Context, 'caller'>, cityId: string): void {
  const own = cityOfCaller(caller)
  if (own !== null && own !== cityId) refuse('other-city', { own, city: cityId })
}
