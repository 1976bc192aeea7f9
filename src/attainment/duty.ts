// Who may enter for a target: whoever answers for it by the rule of plans; the coordinating bureau and the
// statisticians for every target (the bureau with the unit's paper: 代录).

import type { Context } from '../access/index.ts'
import { refuse } from '../kernel/problem.ts'
import { type Charge, type PlanWithRegister, barredFrom } from '../plan/index.ts'
import type { City, Organisations } from '../registry/index.ts'

/** What a duty is checked against. */
export type Duty = Readonly<{
  inForce: Pick<PlanWithRegister, 'units'>
  city: City
  organisations: Organisations
}>

/** The target or goal in words, and for whom something is entered. */
export type Entered = Charge & Readonly<{ indicator: string; onBehalfOf: string | null }>

/** Refuses whoever may not enter for the target. */
export function mustAnswerFor(
  { indicator, onBehalfOf, ...charge }: Entered,
  { inForce, city, organisations }: Duty,
  { caller }: Pick<Context, 'caller'>,
): void {
  const acting = { caller, everywhere: ['coordinator', 'statistician'], onBehalfOf } as const
  const who = barredFrom(charge, { units: inForce.units, city, organisations }, acting)
  if (who !== null) refuse('observation-not-yours', { indicator, who })
}
