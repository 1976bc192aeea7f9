// The part of the baseline register that counts on a day: what had been decided by then.

import type { Day } from '../kernel/day.ts'
import type { Decision } from '../plan/index.ts'

/** Decisions by target key, oldest first, made on or before a day. */
export function decisionsOn(
  decisions: readonly Decision[],
  day: Day,
): ReadonlyMap<string, readonly Decision[]> {
  const byTarget = new Map<string, Decision[]>()
  for (const decision of decisions) {
    if (decision.decidedOn > day) continue
    const known = byTarget.get(decision.targetKey)
    if (known) known.push(decision)
    else byTarget.set(decision.targetKey, [decision])
  }
  return byTarget
}
