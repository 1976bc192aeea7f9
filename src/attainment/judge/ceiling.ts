// Ceilings and bands that are to be kept (不超过, 控制在 … 以内): no way to go, so no rate and no base. A
// value beyond the bound can still come back before the deadline; after it, it cannot.

import type { Measured } from './fit.ts'
import { isMet } from './met.ts'
import { type Terms, endOf, goalOfTerms, staleVerdict } from './terms.ts'
import { type Verdict, shown, verdict } from './verdict.ts'

/** The verdict on one observed value. */
export function judgeCeiling(terms: Terms, at: Measured): Verdict {
  const { target, year } = terms
  const stale = staleVerdict(terms, at, target.unit)
  if (stale !== null) return stale
  const words = { ...shown(at, target.unit), goal: goalOfTerms(terms) }
  const final = at.end >= endOf(year)
  if (!isMet(target, at.value)) return verdict(final ? 'far-behind' : 'behind', 'broken', words, { on: at })
  return final
    ? verdict('reached', 'kept-to-the-end', words, { on: at })
    : verdict('on-track', 'kept-so-far', words, { on: at })
}
