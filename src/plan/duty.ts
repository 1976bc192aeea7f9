// Who may act for an entry of a plan: the units that answer for it and whatever stands above them; the
// coordinating bureau for all, with the unit's paper where it acts in its name (代录). The one rule behind the
// units of a task, the decomposition table, observations and assessments.

import type { Caller, Role } from '../access/index.ts'
import { refuse } from '../kernel/problem.ts'
import { type City, type Organisations, isWithin } from '../registry/index.ts'
import { type TaskUnit, leadOf } from './task.ts'

/** What somebody wants to act for: an entry of a task (or of the whole plan), and its own unit if it has one. */
export type Charge = Readonly<{ taskKey: string | null; ownerOrganisation: string | null }>

/** What a charge is looked up in. */
export type Duties = Readonly<{
  units: ReadonlyMap<string, readonly TaskUnit[]>
  city: City
  organisations: Organisations
}>

/** Who acts, which roles may act for every unit, and for whom it is done. */
export type Acting = Readonly<{
  caller: Caller
  everywhere: readonly Role[]
  onBehalfOf: string | null
}>

/** The organisation that answers: the entry's own, the task's lead, else the coordinating bureau. */
export function ownerOf(
  { taskKey, ownerOrganisation }: Charge,
  { units, city }: Pick<Duties, 'units' | 'city'>,
): Readonly<{ organisation: string; status: TaskUnit['status'] }> {
  if (ownerOrganisation !== null) return { organisation: ownerOrganisation, status: 'confirmed' }
  const answering = taskKey === null ? [] : (units.get(taskKey) ?? [])
  const lead = leadOf(answering)
  const status = answering.find(({ organisationId }) => organisationId === lead)?.status
  if (lead !== null && status !== undefined) return { organisation: lead, status }
  const { value, status: settled } = city.settings.coordinator
  return { organisation: value, status: settled === 'verified' ? 'confirmed' : 'assumed' }
}

/** Whether the caller may act for every unit: by role, or as the command line of the machine. */
export function actsForAll({ caller, everywhere }: Pick<Acting, 'caller' | 'everywhere'>): boolean {
  if (caller.kind !== 'account') refuse('not-signed-in')
  return caller.via === 'local' || caller.account.roles.some((role) => everywhere.includes(role))
}

/** Whether a unit is the caller's own or stands below it. */
export function isOwn(unit: string | null, organisations: Organisations, caller: Caller): boolean {
  const own = caller.kind === 'account' ? caller.account.organisation : null
  return own !== null && unit !== null && isWithin(organisations, unit, own)
}

/** Null where the caller may act; else the names of those who may. */
export function barredFrom(charge: Charge, duties: Duties, acting: Acting): string | null {
  if (actsForAll(acting)) return null
  const { organisations, units, city } = duties
  const { caller, onBehalfOf } = acting
  const answering = charge.taskKey === null ? [] : (units.get(charge.taskKey) ?? [])
  const able = [
    ownerOf(charge, duties).organisation,
    ...answering.flatMap((unit) => unit.organisationId ?? []),
  ]
  const inOwnName = onBehalfOf === null || isOwn(onBehalfOf, organisations, caller)
  if (inOwnName && able.some((unit) => isOwn(unit, organisations, caller))) return null
  const names = [...able, city.settings.coordinator.value].map((id) => organisations.get(id)?.shortName ?? id)
  return [...new Set(names)].join('、')
}

/** Refuses whoever may not act for an entry of a task. `what` is the entry in words. */
export function mustHaveDuty(
  charge: Charge & Readonly<{ what: string }>,
  duties: Duties,
  acting: Acting,
): void {
  const who = barredFrom(charge, duties, acting)
  if (who !== null) refuse('duty-of-others', { what: charge.what, who })
}
