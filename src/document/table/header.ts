// The head of a table of indicators (主要指标表): which column names the indicator, its unit, the base, the target.
// Columns are counted from the right, since rows lose cells on the left (merged groups, serial numbers), not there.

import { valueOf } from '../structure/date.ts'

/** What the columns hold; positions are counted from the right, 1 being the last. */
export type TableHead = Readonly<{
  unit: number | null
  target: number
  year: number | null
  base: number | null
  baseYear: number | null
  columns: number
}>

const YEAR = /((?:19|20)\d\d)年?/

/** Reads a row as the head of a table of indicators; null where it is none. */
export function headOf(cells: readonly string[], horizon: number | null): TableHead | null {
  if (!cells.some((cell) => /指标|名称|项目|类别/.test(cell))) return null
  const fromRight = (index: number) => cells.length - index
  const years = cells.flatMap((cell, index) => {
    const year = YEAR.exec(cell)?.[1]
    return year !== undefined && !/年均|增速|增长/.test(cell) ? [{ index, year: valueOf(year) }] : []
  })
  const named = cells.findIndex((cell) => /目标/.test(cell) && !YEAR.test(cell))
  const last = [...years].sort((a, b) => a.year - b.year).at(-1)
  const target = last?.index ?? (named >= 0 ? named : -1)
  if (target < 0) return null
  const first = years.find(({ index }) => index !== target)
  const present = cells.findIndex((cell) => /基期|现状|基数|基准|完成/.test(cell))
  const base = first?.index ?? (present >= 0 && present !== target ? present : -1)
  const unit = cells.findIndex((cell) => /单位/.test(cell) && !/责任|牵头/.test(cell))
  return {
    unit: unit < 0 ? null : fromRight(unit),
    target: fromRight(target),
    year: last?.year ?? horizon,
    base: base < 0 ? null : fromRight(base),
    baseYear: first?.year ?? null,
    columns: cells.length,
  }
}
