// A target that its unit handed on in the decomposition table (or on its page) is that unit's from then on.

import type { Target } from '../target.ts'
import type { Commitment } from './commitment.ts'

/** Targets with the unit that committed to lead them, where there is one. */
export function withOwners<T extends Pick<Target, 'key' | 'ownerOrganisation'>>(
  targets: readonly T[],
  commitments: ReadonlyMap<string, Commitment>,
): readonly T[] {
  return targets.map((target) => {
    const lead = commitments.get(target.key)?.leadOrganisation ?? null
    return lead === null ? target : { ...target, ownerOrganisation: lead }
  })
}
