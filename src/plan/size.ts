// How much one document may hold. The longest plans that governments publish (a five-year outline with its
// tables) stay far below; a file far above is several documents in one, and a review of it nobody's work.

import type { ParsedPlan } from '../document/index.ts'
import { refuse } from '../kernel/problem.ts'

const most = { mostTargets: 1000, mostEntries: 10_000 } as const

/** Refuses a reading that no person could review. */
export function mustBeManageable(plan: ParsedPlan): void {
  const targets = plan.targets.length
  const tasks = plan.sections.flatMap((section) => section.tasks).length
  const entries = targets + tasks + plan.actions.length + plan.qualitative.length
  if (targets > most.mostTargets || entries > most.mostEntries)
    refuse('plan-too-large', { targets, entries, ...most }, 'file')
}
