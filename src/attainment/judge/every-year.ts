// Yearly amounts that bind each year (每年引进 300 家). Each full year of the plan stands for itself: no base,
// no schedule within a year. A year that fell short cannot be made up by the next.

import { type Decimal, compare, decimal, divide, multiply, subtract } from '../../kernel/decimal.ts'
import { rateOfAdvance } from './advance.ts'
import { type Measured, yearOf } from './fit.ts'
import { goalOf, isMet } from './met.ts'
import { type Terms, goalOfTerms, staleVerdict } from './terms.ts'
import { type Verdict, shown, unknown, verdict } from './verdict.ts'

/**
 * The verdicts on the years observed; `measured` are full years of one calibre, by year. Where sources
 * disagree on a year, the lowest and the highest values are each judged.
 */
export function judgeEveryYear(terms: Terms, measured: readonly Measured[]): readonly Verdict[] {
  return [onePerYear(measured, -1), onePerYear(measured, 1)].map((years) => judgeYears(terms, years))
}

function judgeYears(terms: Terms, measured: readonly Measured[]): Verdict {
  const { target, year, rules } = terms
  const first = terms.planYear ?? year
  const latestOfAll = measured.at(-1)
  const within = measured.filter(
    ({ observation: { period } }) => yearOf(period) >= first && yearOf(period) <= year,
  )
  const latest = within.at(-1)
  if (latest === undefined || latestOfAll === undefined)
    return latestOfAll === undefined
      ? unknown('data', 'no-data')
      : unknown('data', 'data-before-plan', shown(latestOfAll, target.unit), latestOfAll)
  const stale = staleVerdict(terms, latest, target.unit)
  if (stale !== null) return stale

  const words = { ...shown(latest, target.unit), goal: goalOfTerms(terms) }
  const years = year - first + 1
  const missed = within.filter(({ value }) => !isMet(target, value))
  if (missed.length > 0) {
    const rate = shareOf(terms, latest.value)
    const gap = subtract(decimal(100), rate)
    const far = missed.includes(latest) && compare(gap, decimal(rules.farBehindPoints.value)) > 0
    const list = missed.map(({ observation }) => yearOf(observation.period)).join('、')
    return verdict(far ? 'far-behind' : 'behind', 'year-missed', { ...words, missed: list }, { on: latest })
  }
  const kept = within.length
  return verdict(
    kept === years ? 'reached' : 'on-track',
    'year-kept',
    { ...words, kept, years },
    { on: latest },
  )
}

// How much of the year's amount was there, in percent.
function shareOf({ target }: Terms, value: Decimal): Decimal {
  const goal = goalOf(target)
  if (target.direction !== 'up' || compare(goal, decimal(0)) <= 0) return decimal(100)
  const share = divide(multiply(decimal(100), value), goal, 6)
  return rateOfAdvance({ from: decimal(0), to: decimal(100), at: share, direction: 'up' })
}

function onePerYear(measured: readonly Measured[], sense: 1 | -1): readonly Measured[] {
  const years = new Map<number, Measured>()
  for (const one of measured) {
    const year = yearOf(one.observation.period)
    const known = years.get(year)
    if (known === undefined || compare(one.value, known.value) * sense > 0) years.set(year, one)
  }
  return [...years.values()]
}
