// The working-day calendar of the installation: the yearly notices in data/calendars.

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type WorkCalendar, workCalendar } from '../kernel/calendar.ts'

/** Reads the notices. @throws {RangeError} where they contradict themselves. */
export async function loadCalendar(data: string, name = 'cn'): Promise<WorkCalendar> {
  return workCalendar(JSON.parse(await readFile(join(data, 'calendars', `${name}.json`), 'utf8')))
}
