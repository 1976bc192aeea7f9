// What the chart of a target shows: yearly values that measure it, the required path, the promised value.

import type { TargetPage } from './shapes.ts'

/** A value at a year (a part of a year lies between two). */
export type ChartPoint = Readonly<{ at: number; value: number; label: string; id: number | null }>

/** The chart, or null where there is too little to draw. */
export type PathChartFacts = Readonly<{
  unit: string
  /** One line a series: different calibres are never joined. */
  observed: readonly (readonly ChartPoint[])[]
  path: readonly ChartPoint[]
  target: ChartPoint | null
}>

/** Points in one unit: the unit of the path where there is one, else the one that most values have. */
export function pathFacts(
  page: Pick<TargetPage, 'series' | 'path' | 'row'>,
  language: 'zh' | 'en',
): PathChartFacts | null {
  const lines = page.series
    .filter(({ relation }) => relation === 'measures')
    .map(({ observations }) => observations.filter(({ counts, fits }) => counts && fits === 'fits'))
  const all = lines.flat()
  const unit = page.path?.unit ?? all[0]?.unit
  if (unit === undefined) return null
  const observed = lines
    .map((line) =>
      line
        .filter((one) => one.unit === unit)
        .map(({ id, period, value, periodLabel }) => ({
          at: yearAt(period),
          value,
          label: periodLabel[language],
          id,
        }))
        .sort((a, b) => a.at - b.at),
    )
    .filter((line) => line.length > 0)
  const path = (page.path?.points ?? []).map(({ year, value }) => ({
    at: year,
    value,
    label: String(year),
    id: null,
  }))
  const { row } = page
  const comparable = row.kind !== 'average-growth' && row.kind !== 'increment' && row.unit === unit
  const target =
    comparable && row.year !== null
      ? { at: row.year, value: row.value, label: String(row.year), id: null }
      : null
  return observed.flat().length + path.length < 2 ? null : { unit, observed, path, target }
}

/**
 * The place of a period's end among years: 2025 is 2025, the first half of 2026 is 2025.5.
 *
 * @example yearAt('2026-Q2') // 2025.5
 */
export function yearAt(period: string): number {
  const last = period.split('/').at(-1) ?? period
  const year = Number(last.slice(0, 4))
  const part = last.slice(5)
  if (part === '') return year
  if (part.startsWith('Q')) return year - 1 + Number(part.slice(1)) / 4
  if (part.startsWith('H')) return year - 1 + Number(part.slice(1)) / 2
  return year - 1 + Number(part.slice(0, 2)) / 12
}
