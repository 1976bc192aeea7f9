// From names that a text prints (责任单位) to organisations of the city, and what a task's units must obey.

import { refuse } from '../kernel/problem.ts'
import type { Organisations } from '../registry/index.ts'
import type { PrintedUnits } from './read.ts'
import type { TaskUnit, UnitRole } from './task.ts'

/**
 * The organisation that a printed name means: its name, its short name, or its name without the city's.
 * Null where it is none of the city's, such as 各区人民政府.
 *
 * @example organisationNamed('市商务局', organisations) // 'wuhan.swj'
 */
export function organisationNamed(printed: string, organisations: Organisations): string | null {
  const plain = printed.replace(/\s/g, '')
  for (const { id, name, shortName, kind } of organisations.values())
    if (kind !== 'city' && (plain === name || plain === shortName)) return id
  const city = [...organisations.values()].find(({ kind }) => kind === 'city')?.name ?? ''
  const full = plain.startsWith('市') && city.endsWith('市') ? `${city}${plain.slice(1)}` : `${city}${plain}`
  for (const { id, name } of organisations.values()) if (full === name) return id
  return null
}

/** The units that a text prints with a task, as they are stored; a unit named twice stands once. */
export function printedUnits(
  printed: PrintedUnits,
  organisations: Organisations,
  source: string,
): readonly TaskUnit[] {
  const named = [
    ...printed.lead.map((name) => ({ name, role: 'lead' as UnitRole })),
    ...printed.support.map((name) => ({ name, role: 'support' as UnitRole })),
  ]
  const seen = new Set<string>()
  return named
    .map(({ name, role }) => ({ name, role, organisationId: organisationNamed(name, organisations) }))
    .filter(({ name, organisationId }) => {
      const identity = organisationId ?? name
      if (seen.has(identity)) return false
      seen.add(identity)
      return true
    })
    .map(({ name, role, organisationId }, position) => ({
      position,
      organisationId,
      printedName: name,
      role,
      status: 'printed',
      source,
      confirmedBy: null,
      confirmedOn: null,
    }))
}

/** A unit as somebody names it for a task. */
export type NamedUnit = Readonly<{
  organisationId: string | null
  printedName: string | null
  role: UnitRole
  source: string
}>

/**
 * The units of a task as somebody sets them: confirmed now, or assumed until somebody confirms.
 *
 * @throws {Refusal} without a lead, with a unit named twice, or with an unknown organisation.
 */
export function namedUnits(
  named: readonly NamedUnit[],
  organisations: Organisations,
  confirmed: Readonly<{ by: string; on: string }> | null,
): readonly TaskUnit[] {
  const identities = named.map(({ organisationId, printedName }) => organisationId ?? printedName)
  if (!named.some(({ role }) => role === 'lead') || new Set(identities).size < named.length)
    refuse('units-without-lead', {}, 'units')
  return named.map((unit, position): TaskUnit => {
    const { organisationId, printedName } = unit
    if (organisationId !== null && !organisations.has(organisationId))
      refuse('organisation-unknown', { id: organisationId }, `units.${position}`)
    if (organisationId === null && printedName === null)
      refuse('organisation-unknown', { id: '' }, `units.${position}`)
    return {
      ...unit,
      position,
      status: confirmed ? 'confirmed' : 'assumed',
      confirmedBy: confirmed?.by ?? null,
      confirmedOn: confirmed?.on ?? null,
    }
  })
}
