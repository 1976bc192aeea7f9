// Deadlines as units write them into the table: a day, a month (its last day), a year or 年底 (31 December).

import { type Day, dayFrom, monthEnd } from '../../kernel/day.ts'
import { parseDay } from '../../kernel/day-text.ts'

/**
 * The day that a written deadline means; undefined where it means none.
 *
 * @example deadlineIn('2027年6月底') // '2027-06-30'
 */
export function deadlineIn(written: string): Day | undefined {
  const plain = written.replace(/\s|前$/g, '')
  const year = /^([12]\d{3})年?(?:底|末)?$/.exec(plain)
  if (year) return dayFrom({ year: Number(year[1]), month: 12, day: 31 })
  const month = /^([12]\d{3})(?:年|[-/.])(\d{1,2})月?(?:底|末)?$/.exec(plain)
  if (month && Number(month[2]) >= 1 && Number(month[2]) <= 12)
    return monthEnd(dayFrom({ year: Number(month[1]), month: Number(month[2]), day: 1 }))
  return parseDay(plain)
}
