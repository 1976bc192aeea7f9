// Average growth (年均增长). The required path is base × (1 + g)^n; what was observed since the base year is
// held against it exactly, on powers, not on rounded roots. By "mean of yearly rates" the sums are compared.
// Without a decision on the method both are tried: they must lead to one light.

import {
  type Decimal,
  compare,
  decimal,
  decimalOfFloat,
  divide,
  multiply,
  subtract,
} from '../../kernel/decimal.ts'
import { convert } from '../../kernel/quantity.ts'
import { rateOfAdvance } from './advance.ts'
import { type Course, coursesSince, gapSince } from './course.ts'
import { type Measured, isSameThing } from './fit.ts'
import { lightOf } from './light.ts'
import { factorOf, percentOf, power, root } from './power.ts'
import { type Terms, goalOfTerms, staleVerdict, unusable } from './terms.ts'
import { type Verdict, percent, shown, unknown, verdict } from './verdict.ts'

/** Years of a growth target; beyond them an exact power would need too many digits. */
const LONGEST = 30

/** The verdicts on all courses that reach the latest year, for both methods where none is decided. */
export function judgeGrowth(terms: Terms, measured: readonly Measured[]): readonly Verdict[] {
  const { target, year } = terms
  const latest = measured.at(-1)
  if (latest === undefined) return [unknown('data', 'no-data')]
  const words = shown(latest, unitShown(latest))
  if (target.direction === 'down') return [unknown('method', 'falling-rate-not-judged', {}, latest)]
  const base = target.baseYear
  if (base === null) return [unknown('base', 'base-missing', { ...words, goal: goalOfTerms(terms) }, latest)]
  if (base >= year || year - base > LONGEST) return [unusable('year', latest)]

  const courses = coursesSince({ year: base, level: levelOf(terms) }, measured, year)
  const reached = Math.max(...courses.map((course) => course.year))
  const gap = gapSince(base, measured)
  if (courses.length === 0)
    return gap === null
      ? [unknown('data', 'data-before-base', { ...words, base }, latest)]
      : [unknown('data', 'data-gap', { base, year: gap }, latest)]
  return courses
    .filter((course) => course.year === reached)
    .map((course) => judgeByMethod(terms, course, base))
}

function judgeByMethod(terms: Terms, course: Course, base: number): Verdict {
  const [one, other = one] = methodsOf(terms, course).map((method) =>
    judgeCourse(terms, course, { method, base }),
  )
  if (one === undefined || other === undefined) throw new RangeError('no method')
  if (one.light === other.light) return one
  return unknown('calibre', 'method-undecided', { goal: goalOfTerms(terms) }, course.on)
}

type Method = 'compound' | 'mean'
type By = Readonly<{ method: Method; base: number }>

// After one year the two methods are the same thing.
function methodsOf({ target }: Terms, course: Course): readonly Method[] {
  if (target.growthMethod !== null) return [target.growthMethod]
  return target.baseYear !== null && course.year - target.baseYear === 1 ? ['compound'] : ['compound', 'mean']
}

function judgeCourse(terms: Terms, course: Course, { method, base }: By): Verdict {
  const { target, year, rules } = terms
  const { on } = course
  const stale = staleVerdict(terms, on, unitShown(on))
  if (stale !== null) return stale
  if (!isPlausible(course)) return unusable('size', on)
  if (method === 'mean' && course.sum === null)
    return unknown('data', 'data-gap', { base, year: base + 1 }, on)
  const way = { ...wayOf(terms, course, { method, base }), direction: 'up' } as const
  const [n, N] = [course.year - base, year - base]
  const growth = { average: way.average, needed: n < N ? way.needed : null, years: n }
  const words = { from: base, to: course.year, average: percent(way.average), goal: goalOfTerms(terms) }
  const final = n === N
  const against = compare(way.at, way.due)
  if (target.direction === 'none') {
    const kept = target.comparator === '<' ? against < 0 : against <= 0
    const text = { ...shown(on, unitShown(on)), value: words.average, goal: words.goal }
    if (!kept) return verdict(final ? 'far-behind' : 'behind', 'broken', text, { on, growth })
    return verdict(final ? 'reached' : 'on-track', final ? 'kept-to-the-end' : 'kept-so-far', text, {
      on,
      growth,
    })
  }
  const met = target.comparator === '>' ? against > 0 : against >= 0
  const rate = rateOfAdvance(way)
  const expected = rateOfAdvance({ ...way, at: way.due })
  const rest = { on, rate, expected, growth }
  if (met)
    return verdict(final ? 'reached' : 'on-track', final ? 'growth-reached' : 'growth-on-path', words, rest)
  const light = lightOf({ rate, expected, final }, rules)
  if (final) return verdict(light, 'growth-missed', words, rest)
  return growth.needed === null
    ? verdict(light, 'growth-out-of-reach', words, rest)
    : verdict(light, 'growth-below-path', { ...words, needed: percent(growth.needed) }, rest)
}

type GrowthWay = Readonly<{
  from: Decimal
  to: Decimal
  at: Decimal
  /** Where the path is in the observed year. */
  due: Decimal
  average: Decimal
  needed: Decimal | null
}>

function wayOf({ target, year }: Terms, course: Course, { method, base }: By): GrowthWay {
  const goal = decimalOfFloat(target.direction === 'up' ? target.value : (target.valueMax ?? target.value))
  const [n, N] = [course.year - base, year - base]
  const { from, at } = course
  if (method === 'mean') {
    const sum = course.sum ?? decimal(0)
    const to = multiply(goal, decimal(N))
    return {
      from: decimal(0),
      to,
      at: sum,
      due: multiply(goal, decimal(n)),
      average: divide(sum, decimal(n), 6),
      needed: n < N ? divide(subtract(to, sum), decimal(N - n), 6) : null,
    }
  }
  const factor = factorOf(goal)
  const to = multiply(from, power(factor, N))
  const average = percentOf(root(divide(at, from, 12), n))
  const ahead = divide(to, at, 12)
  const needed = n < N && isWithinThousand(ahead) ? percentOf(root(ahead, N - n)) : null
  return { from, to, at, due: multiply(from, power(factor, n)), average, needed }
}

// A course of a thousandfold is a wrong unit, not growth.
function isPlausible({ from, at }: Course): boolean {
  if (compare(from, decimal(0)) <= 0 || compare(at, decimal(0)) <= 0) return false
  return isWithinThousand(divide(at, from, 6))
}

function isWithinThousand(ratio: Decimal): boolean {
  return compare(ratio, decimal(1000)) <= 0 && compare(ratio, decimal('0.001')) >= 0
}

// The documented base level in the unit of the observed levels.
function levelOf({ target }: Terms): (unit: string) => Decimal | null {
  const { baseValue, baseUnit } = target
  return (unit) => {
    if (baseValue === null || baseUnit === null || !isSameThing(baseUnit, unit)) return null
    const from = { value: baseValue as Parameters<typeof convert>[0]['value'], unit: baseUnit }
    return decimal(convert(from, unit).value)
  }
}

function unitShown({ observation }: Measured): string {
  return observation.form === 'level' ? observation.unit : '%'
}
