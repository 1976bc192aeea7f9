// Who may enter for a target: the units that answer for its task and whatever stands above them; the
// coordinating bureau and the statisticians for every target (the bureau with the unit's paper: 代录).

import type { Context } from '../access/index.ts'
import { refuse } from '../kernel/problem.ts'
import { type PlanWithRegister, type Target, leadOf } from '../plan/index.ts'
import { type City, type Organisations, isWithin } from '../registry/index.ts'

/** The organisation that answers for a target: its own, the task's lead, else the coordinating bureau. */
export function ownerOf(
  target: Pick<Target, 'ownerOrganisation' | 'taskKey'>,
  { units }: Pick<PlanWithRegister, 'units'>,
  city: City,
): Readonly<{ organisation: string; status: 'printed' | 'assumed' | 'confirmed' }> {
  if (target.ownerOrganisation !== null)
    return { organisation: target.ownerOrganisation, status: 'confirmed' }
  const answering = target.taskKey === null ? [] : (units.get(target.taskKey) ?? [])
  const lead = leadOf(answering)
  const status = answering.find(({ organisationId }) => organisationId === lead)?.status
  if (lead !== null && status !== undefined) return { organisation: lead, status }
  const { value, status: settled } = city.settings.coordinator
  return { organisation: value, status: settled === 'verified' ? 'confirmed' : 'assumed' }
}

/** What a duty is checked against. */
export type Duty = Readonly<{
  inForce: Pick<PlanWithRegister, 'units'>
  city: City
  organisations: Organisations
}>

/** Refuses whoever may not enter for the target. */
export function mustAnswerFor(
  target: Pick<Target, 'ownerOrganisation' | 'taskKey' | 'indicator'>,
  duty: Duty,
  { caller }: Pick<Context, 'caller'>,
): void {
  if (caller.kind !== 'account') refuse('not-signed-in')
  if (caller.via === 'local') return
  const { roles, organisation } = caller.account
  if (roles.includes('coordinator') || roles.includes('statistician')) return
  const answering = target.taskKey === null ? [] : (duty.inForce.units.get(target.taskKey) ?? [])
  const units = [
    ownerOf(target, duty.inForce, duty.city).organisation,
    ...answering.flatMap(({ organisationId }) => organisationId ?? []),
  ]
  if (organisation === null || !units.some((unit) => isWithin(duty.organisations, unit, organisation)))
    refuse('observation-not-yours', { indicator: target.indicator })
}
