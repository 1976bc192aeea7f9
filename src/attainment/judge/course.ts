// How something grew since a base year, from what is published: levels of years, growth rates of years, or
// an average rate over years. Where sources disagree on a year, the lowest and the highest course are both
// given: if both lead to one light, so does everything between them.

import { type Decimal, add, compare, decimal, divide, multiply, subtract } from '../../kernel/decimal.ts'
import { civilOf } from '../../kernel/day.ts'
import { firstDay } from '../../kernel/period.ts'
import { type Measured, yearOf } from './fit.ts'
import { factorOf, power } from './power.ts'

/** The growth from `from` (the base year) to `at` (`year`), and the sum of its yearly rates where known. */
export type Course = Readonly<{
  year: number
  from: Decimal
  at: Decimal
  /** Sum of the yearly rates in percent; null where a year between is not known. */
  sum: Decimal | null
  on: Measured
}>

/** The base of a growth: its year, and its level where one is documented. */
export type Start = Readonly<{ year: number; level: (unit: string) => Decimal | null }>

type Pick = 'lowest' | 'highest'
type ByYear = ReadonlyMap<number, readonly Measured[]>

/** All courses from the base year up to `until` at the latest. */
export function coursesSince(start: Start, measured: readonly Measured[], until: number): readonly Course[] {
  const of = (form: string) => measured.filter(({ observation }) => observation.form === form)
  const both = (make: (pick: Pick) => Course | null) => [make('lowest'), make('highest')]
  return [
    ...both((pick) => fromLevels(start, byYear(of('level')), until, pick)),
    ...both((pick) => fromRates(start, byYear(of('growth')), until, pick)),
    ...of('average-growth').map((one) => fromAverage(start, one, until)),
  ].filter((course) => course !== null)
}

/** The first year after the base that no growth rate covers although a later one is there; null if none. */
export function gapSince(base: number, measured: readonly Measured[]): number | null {
  const years = new Set(
    measured
      .filter(({ observation }) => observation.form === 'growth')
      .map(({ observation }) => yearOf(observation.period)),
  )
  const last = Math.max(...years, base)
  for (let year = base + 1; year < last; year += 1) if (!years.has(year)) return year
  return null
}

function fromLevels(start: Start, levels: ByYear, until: number, pick: Pick): Course | null {
  const year = Math.max(...[...levels.keys()].filter((one) => one <= until), start.year)
  const on = chosen(levels.get(year), pick)
  if (year === start.year || on === null) return null
  const atBase = (unit: string) =>
    start.level(unit) ??
    chosen(levels.get(start.year), pick === 'lowest' ? 'highest' : 'lowest')?.value ??
    null
  const from = atBase(on.observation.unit)
  if (from === null || compare(from, decimal(0)) <= 0) return null
  let sum: Decimal | null = decimal(0)
  let before: Decimal | null = from
  for (let step = start.year + 1; step <= year; step += 1) {
    const level: Decimal | null = chosen(levels.get(step), pick)?.value ?? null
    sum = sum === null || level === null || before === null ? null : add(sum, rateBetween(before, level))
    before = level === null || compare(level, decimal(0)) <= 0 ? null : level
  }
  return { year, from, at: on.value, sum, on }
}

function fromRates(start: Start, rates: ByYear, until: number, pick: Pick): Course | null {
  let course = null as Course | null
  for (let year = start.year + 1; year <= until; year += 1) {
    const on = chosen(rates.get(year), pick)
    if (on === null) break
    const before: Decimal = course?.at ?? decimal(1)
    const sum: Decimal = add(course?.sum ?? decimal(0), on.value)
    course = { year, from: decimal(1), at: multiply(before, factorOf(on.value)), sum, on }
  }
  return course
}

// An average rate serves only if it starts right after the base; one over the years before the plan does not.
function fromAverage(start: Start, on: Measured, until: number): Course | null {
  const { period } = on.observation
  const year = yearOf(period)
  if (civilOf(firstDay(period)).year !== start.year + 1 || year > until) return null
  const years = year - start.year
  const sum = multiply(on.value, decimal(years))
  return { year, from: decimal(1), at: power(factorOf(on.value), years), sum, on }
}

function byYear(measured: readonly Measured[]): ByYear {
  const years = new Map<number, Measured[]>()
  for (const one of measured) {
    const year = yearOf(one.observation.period)
    years.set(year, [...(years.get(year) ?? []), one])
  }
  return years
}

function chosen(from: readonly Measured[] | undefined, pick: Pick): Measured | null {
  const sorted = [...(from ?? [])].sort((a, b) => compare(a.value, b.value))
  return (pick === 'lowest' ? sorted[0] : sorted.at(-1)) ?? null
}

function rateBetween(before: Decimal, after: Decimal): Decimal {
  return divide(multiply(decimal(100), subtract(after, before)), before, 20)
}
