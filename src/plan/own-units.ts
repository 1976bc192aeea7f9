// What a unit may say of a task's units: it confirms its own part, and corrects it as long as it was only
// supposed. What the official text prints or somebody confirmed, and what concerns others, is the
// coordinating bureau's to change.

import { refuse } from '../kernel/problem.ts'
import type { TaskUnit } from './task.ts'

/** Whose part is the caller's own, by name for a refusal, and who may change the rest. */
export type OwnPart = Readonly<{
  isOwn: (unit: TaskUnit) => boolean
  nameOf: (unit: TaskUnit) => string
  coordinator: string
}>

/**
 * The units of a task after one of them spoke for itself: others stand as they stood, in their order.
 *
 * @throws {Refusal} `units-of-others`, `units-settled`.
 */
export function withOwnPart(
  before: readonly TaskUnit[],
  sent: readonly TaskUnit[],
  own: OwnPart,
): readonly TaskUnit[] {
  const told = new Map(sent.map((unit) => [identityOf(unit), unit]))
  const known = new Set(before.map(identityOf))
  const { coordinator } = own
  const kept = before.flatMap((unit) => {
    const said = told.get(identityOf(unit))
    const same = said?.role === unit.role
    if (!own.isOwn(unit)) {
      if (!same) refuse('units-of-others', { unit: own.nameOf(unit), who: coordinator }, 'units')
      return unit
    }
    if (!same && unit.status !== 'assumed')
      refuse('units-settled', { unit: own.nameOf(unit), who: coordinator }, 'units')
    if (said === undefined) return []
    return same && said.status !== 'confirmed' ? unit : said
  })
  const added = sent.filter((unit) => !known.has(identityOf(unit)))
  const foreign = added.find((unit) => !own.isOwn(unit))
  if (foreign) refuse('units-of-others', { unit: own.nameOf(foreign), who: coordinator }, 'units')
  return [...kept, ...added].map((unit, position) => ({ ...unit, position }))
}

function identityOf({ organisationId, printedName }: TaskUnit): string {
  return organisationId ?? printedName ?? ''
}
