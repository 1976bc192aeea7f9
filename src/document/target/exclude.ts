// Numbers that promise nothing. Each rule names itself, so that one can say why a number was left out; the rules for
// names, for conditions and money, and for the past stand in files of their own.
// Basis: interfaces "Plan documents" (a figure that is no target); docs/method/plan-grammar.md.

import type { Around, ExclusionRule } from './around.ts'
import { isPast } from './exclude-past.ts'
import { descriptionRules } from './exclude-description.ts'
import { moneyRules } from './exclude-money.ts'
import { nameRules } from './exclude-names.ts'
import { isRank } from './rank.ts'

const RULES: readonly ExclusionRule[] = [
  ...nameRules,
  ...moneyRules,
  ...descriptionRules,
  {
    name: 'result of the past',
    excludes: ({ before, after }) => isPast(before) || (isPast(after) && !/力争|将|到20\d\d年/.test(before)),
  },
]

/** Why a number is no target, or null where it may be one. */
export function reasonAgainst(around: Around): string | null {
  if (isRank(around.quantity, around.before, around.after) && !isPast(around.before)) return null
  return RULES.find((rule) => rule.excludes(around))?.name ?? null
}
