// The working-day calendars of the installation: one file of yearly notices each in data/calendars.

import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { workCalendar } from '../kernel/calendar.ts'
import type { Calendars } from '../plan/index.ts'

/** Reads all calendars by name (`cn`). @throws {RangeError} where a file contradicts itself. */
export function loadCalendars(data: string): Calendars {
  const folder = join(data, 'calendars')
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'))
  return new Map(
    files.map((file) => [
      basename(file, '.json'),
      workCalendar(JSON.parse(readFileSync(join(folder, file), 'utf8'))),
    ]),
  )
}
