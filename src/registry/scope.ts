// Whose city something belongs to. An account works in one city; one without a city administers the
// installation and sees all of them. The public sees nothing here.

import type { Caller, Context } from '../access/index.ts'
import { refuse } from '../kernel/problem.ts'

/** The city that a caller is bound to; null for administrators of the installation. */
export function cityOfCaller(caller: Caller): string | null {
  return caller.kind === 'account' ? caller.account.city : refuse('not-signed-in')
}

/** Refuses where the caller belongs to another city. */
export function mustServe({ caller }: Pick<Context, 'caller'>, cityId: string): void {
  const own = cityOfCaller(caller)
  if (own !== null && own !== cityId) refuse('other-city', { own, city: cityId })
}
