// Until when a question must be answered: a number of working days after the plan is approved (or the
// question arises), provisional where the holiday notice of that stretch has not appeared.

import { addWorkdays, type WorkCalendar } from '../../kernel/calendar.ts'
import type { Day } from '../../kernel/day.ts'

/** The working calendars that the installation has, by name (`cn`). */
export type Calendars = ReadonlyMap<string, WorkCalendar>

/** A due day. */
export type DueDay = Readonly<{ dueOn: Day; dueProvisional: boolean }>

/** The day until which a question that is opened on `from` is to be answered. */
export function dueDay(from: Day, workingDays: number, calendar: WorkCalendar): DueDay {
  const { day, provisional } = addWorkdays(from, workingDays, calendar)
  return { dueOn: day, dueProvisional: provisional }
}

/** A calendar by name. @throws {RangeError} if the installation has none such. */
export function calendarOf(calendars: Calendars, name: string): WorkCalendar {
  const calendar = calendars.get(name)
  if (!calendar) throw new RangeError(`no working calendar "${name}"`)
  return calendar
}
