// Working days (工作日) by the holiday notices that are loaded, and only by them: past the last notice an
// answer is an estimate by weekends and says so (`provisional`), because the plan runs into years whose
// notice has not been issued. The day counted from is not counted (民法典 201).

import { type HolidayNotice, readNotices } from './calendar-notice.ts'
import { type Day, addDays, compareDays, day, dayFrom, weekday } from './day.ts'

/** 工作日历: what the notices say, and how far they reach. */
export type WorkCalendar = Readonly<{
  notices: readonly HolidayNotice[]
  /** Days that differ from the week's own order, by name of the holiday. */
  exceptions: ReadonlyMap<Day, Readonly<{ works: boolean; holiday: string; notice: HolidayNotice }>>
  /** The first day that the notices settle. */
  coverageStart: Day
  /** The last day that no later notice can still change. */
  coverageEnd: Day
}>

/** A day found by counting; `provisional` if a day on the way is not settled by a notice. */
export type CountedDay = Readonly<{ day: Day; provisional: boolean; coverageEnd: Day }>

// A New Year break can reach back: the notices of 2008 and 2019 made 29 December a working Saturday,
// that of 2023 began the break on 31 December. The last days of a year wait for the next notice.
const SETTLED_UNTIL = { month: 12, day: 28 }

/**
 * The calendar of a file such as data/calendars/cn.json. Of two notices that name the same day, the
 * later issued one counts.
 *
 * @throws {RangeError} if the file is malformed or a year between the first and the last has no notice.
 */
export function workCalendar(json: unknown): WorkCalendar {
  const notices = [...readNotices(json)].sort((a, b) => compareDays(a.issuedOn, b.issuedOn))
  const years = new Set(notices.map(({ year }) => year))
  const [first, last] = [Math.min(...years), Math.max(...years)]
  if (years.size !== last - first + 1)
    throw new RangeError(`a year between ${first} and ${last} has no notice`)

  const exceptions = new Map<Day, { works: boolean; holiday: string; notice: HolidayNotice }>()
  for (const notice of notices) {
    for (const { name: holiday, from, to, makeUpDays } of notice.breaks) {
      for (let rest = from; rest <= to; rest = addDays(rest, 1))
        exceptions.set(rest, { works: false, holiday, notice })
      for (const makeUpDay of makeUpDays) exceptions.set(makeUpDay, { works: true, holiday, notice })
    }
  }
  return {
    notices,
    exceptions,
    coverageStart: day(`${first}-01-01`),
    coverageEnd: dayFrom({ year: last, ...SETTLED_UNTIL }),
  }
}

/** Whether a day is worked: by its notice, else by the week. */
export function isWorkday(on: Day, calendar: WorkCalendar): boolean {
  return calendar.exceptions.get(on)?.works ?? weekday(on) <= 5
}

/** Whether a day is not settled by the loaded notices. */
export function isProvisional(on: Day, calendar: WorkCalendar): boolean {
  return on < calendar.coverageStart || on > calendar.coverageEnd
}

/**
 * The day `count` working days after a day, which itself is not counted; before it if negative.
 *
 * @example addWorkdays(day('2026-02-13'), 1, cn).day // '2026-02-14', a Saturday that is worked
 */
export function addWorkdays(from: Day, count: number, calendar: WorkCalendar): CountedDay {
  if (!Number.isInteger(count)) throw new RangeError(`no whole number of working days: ${count}`)
  const step = count < 0 ? -1 : 1
  let at = from
  for (let left = Math.abs(count); left > 0; ) {
    at = addDays(at, step)
    if (isWorkday(at, calendar)) left--
  }
  return counted(count === 0 ? from : addDays(from, step), at, calendar)
}

/** The first working day on or after a day. */
export function nextWorkday(from: Day, calendar: WorkCalendar): CountedDay {
  let at = from
  while (!isWorkday(at, calendar)) at = addDays(at, 1)
  return counted(from, at, calendar)
}

/**
 * Working days after `from` up to and including `to`; negative if `to` comes first. Undoes
 * `addWorkdays`. Whether the count can still change, `isProvisional(to, calendar)` says.
 */
export function workdaysBetween(from: Day, to: Day, calendar: WorkCalendar): number {
  const step = to < from ? -1 : 1
  let workdays = 0
  for (let at = from; at !== to; ) {
    at = addDays(at, step)
    if (isWorkday(at, calendar)) workdays += step
  }
  return workdays
}

function counted(first: Day, to: Day, calendar: WorkCalendar): CountedDay {
  const provisional = isProvisional(first, calendar) || isProvisional(to, calendar)
  return { day: to, provisional, coverageEnd: calendar.coverageEnd }
}
