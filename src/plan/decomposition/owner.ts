// A target that its unit handed on in the decomposition table (or on its page) is that unit's from then on.

import type { Target } from '../target.ts'

/** Targets with the unit that they were handed to, where there is one. */
export function withOwners<T extends Pick<Target, 'key' | 'ownerOrganisation'>>(
  targets: readonly T[],
  leads: ReadonlyMap<string, string>,
): readonly T[] {
  return targets.map((target) => {
    const lead = leads.get(target.key)
    return lead === undefined ? target : { ...target, ownerOrganisation: lead }
  })
}
