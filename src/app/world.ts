// The outside world of an installation, made once: store, files, mail, log, clock. Everything else gets it
// as an argument.

import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Access, Services } from '../access/index.ts'
import { type AuditKeys, openAuditKeys } from '../platform/audit/keys.ts'
import { systemChance, systemClock } from '../platform/clock.ts'
import { openFiles } from '../platform/files.ts'
import { openLog } from '../platform/log.ts'
import { folderMail, smtpMail } from '../platform/mail.ts'
import type { Calendars } from '../plan/index.ts'
import { connectEvents } from '../platform/outbox/deliver.ts'
import { openStore } from '../platform/store/open.ts'
import { openAccess } from './access.ts'
import { loadCalendars } from './calendars.ts'
import type { Config } from './config.ts'
import { eventHandlers } from './events.ts'

/** Services, what they were made from, and how to close them. */
export type World = Services &
  Readonly<{
    config: Config
    access: Access
    auditKeys: AuditKeys
    calendars: Calendars
    /** Where calendars, cities and sample accounts lie. */
    shipped: string
    events: ReturnType<typeof connectEvents>
    close: () => Promise<void>
  }>

/** Opens everything. @throws {Refusal} where the data folder is in use or the database cannot be reached. */
export async function openWorld(config: Config): Promise<World> {
  const shipped = join(import.meta.dirname, '..', '..', 'data')
  const calendars = loadCalendars(shipped)
  const clock = systemClock
  const chance = systemChance
  await mkdir(config.data, { recursive: true, mode: 0o750 })
  const log = openLog(config.logLevel, config.logFile ?? 2)
  const access = await openAccess(config, chance)
  const auditKeys = await openAuditKeys(config.data, chance)
  const place = config.databaseUrl ? { databaseUrl: config.databaseUrl } : { dataFolder: config.data }
  const store = await openStore(place, { clock, auditKeys, box: access.box })
  const files = await openFiles(join(config.data, 'files'), chance)
  const mail = config.smtpUrl
    ? smtpMail(config.smtpUrl, config.mailFrom)
    : folderMail(join(config.data, 'mail'), config.mailFrom, { clock, chance })
  const services: Services = { store, clock, chance, files, mail, log }
  const events = connectEvents(store, eventHandlers, services)
  return { ...services, config, access, auditKeys, calendars, shipped, events, close: () => store.close() }
}
