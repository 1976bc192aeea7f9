// Lights by rule from the schedule (序时进度). The limits are data (data/presets/lights.json), because no
// national rule sets them.

import { z } from 'zod'
import { type Decimal, compare, decimal, subtract } from '../../kernel/decimal.ts'

/** How a target stands. `unknown` (无法判断) is a state of its own, never green. */
export const lights = ['reached', 'on-track', 'behind', 'far-behind', 'unknown'] as const
export type Light = (typeof lights)[number]

const limit = z.object({
  value: z.number().int().min(1).max(600),
  status: z.enum(['verified', 'assumed']),
  source: z.string().min(1),
})

/** The rule set for lights; each limit says how sure it is and where it comes from. */
export const lightRules = z.object({
  /** So many percentage points behind the schedule: 滞后. */
  behindPoints: limit,
  /** More than so many points behind: 严重滞后. */
  farBehindPoints: limit,
  /** A value whose period ended longer ago than so many months says nothing about today. */
  staleMonths: limit,
})
export type LightRules = z.infer<typeof lightRules>

/** What is compared: percent of the way done, percent due, and whether the deadline is past. */
export type Standing = Readonly<{ rate: Decimal; expected: Decimal; final: boolean }>

/**
 * The light of a target that is not reached. After its deadline it is at best behind.
 *
 * @example rate 20, expected 30 -> behind (10 points); rate 20, expected 29 -> on-track
 */
export function lightOf({ rate, expected, final }: Standing, rules: LightRules): Light {
  const gap = subtract(expected, rate)
  if (compare(gap, decimal(rules.farBehindPoints.value)) > 0) return 'far-behind'
  return final || compare(gap, decimal(rules.behindPoints.value)) >= 0 ? 'behind' : 'on-track'
}
