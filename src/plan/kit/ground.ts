// For tests: the demo city loaded in a fresh store, its coordinator, files in a folder of the test.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Context, Role } from '../../access/index.ts'
import { workCalendar } from '../../kernel/calendar.ts'
import { systemChance } from '../../platform/clock.ts'
import { openFiles } from '../../platform/files.ts'
import { silentLog } from '../../platform/log.ts'
import type { WithStore } from '../../platform/store/kit/engines.ts'
import { type TestClock, testClock } from '../../platform/store/kit/options.ts'
import type { Store } from '../../platform/store/store.ts'
import { loadCity } from '../../registry/index.ts'
import { parsePlan } from '../../document/index.ts'
import { digestOf } from '../../platform/files.ts'
import { storeReading } from '../import.ts'
import type { Imported } from '../plan.ts'
import type { Calendars } from '../register/due.ts'

const data = join(import.meta.dirname, '../../../data')

/** The working calendars as shipped. */
export const calendars: Calendars = new Map([
  ['cn', workCalendar(JSON.parse(readFileSync(join(data, 'calendars/cn.json'), 'utf8')))],
])

/** Folders of the cities that ship. */
export const cityFolder = (city: string) => join(data, 'cities', city)

/** The official texts that ship. */
export const texts = {
  demo: readFileSync(join(data, 'cities/demo/plan-2026-1.txt'), 'utf8'),
  wuhan: readFileSync(join(data, 'plans/wuhan-2026-4.txt'), 'utf8'),
}

/** Context of a coordinator, with the calendars that use cases ask for. */
export type PlanContext = Context & Readonly<{ calendars: Calendars }>

/** Where a test stands. */
export type Ground = Readonly<{
  store: Store
  clock: TestClock
  context: PlanContext
  /** The context of somebody else. */
  as: (
    account: Readonly<{
      city: string | null
      roles?: readonly Role[]
      id?: string
      organisation?: string | null
    }>,
  ) => PlanContext
  /** Imports a text as a new plan of the demo city, or as an amended text of `planId`; read in this process. */
  importText: (text: string, options?: Readonly<{ planId?: string }>) => Promise<Imported>
}>

/** Runs a test on a store with the demo city loaded. */
export async function onGround<T>(withStore: WithStore, body: (ground: Ground) => Promise<T>): Promise<T> {
  const clock = testClock()
  const folder = mkdtempSync(join(tmpdir(), 'fumao-plan-'))
  try {
    return await withStore(async (store) => body(await groundOver(store, { clock, folder })), { clock })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function groundOver(
  store: Store,
  { clock, folder }: { clock: TestClock; folder: string },
): Promise<Ground> {
  const files = await openFiles(folder, systemChance)
  const as: Ground['as'] = ({ city, roles = ['coordinator'], id = 'tester', organisation = null }) => ({
    store,
    clock,
    chance: systemChance,
    files,
    mail: { send: () => Promise.reject(new Error('this test sends no mail')) },
    log: silentLog,
    caller: {
      kind: 'account',
      via: city === null ? 'local' : 'session', // without a city: the command line
      account: { id, name: id, displayName: '测试', roles, city, organisation },
    },
    language: 'zh',
    requestId: 'test',
    address: '127.0.0.1',
    calendars,
  })
  const context = as({ city: 'demo' })
  await loadCity(context, cityFolder('demo'))
  return {
    store,
    clock,
    context,
    as,
    importText: async (text, { planId } = {}) => {
      const bytes = new TextEncoder().encode(text)
      const parsed = parsePlan(text)
      if (!parsed.ok) throw new Error(`the test's text is no plan: ${parsed.code}`)
      const reading = {
        city: 'demo',
        file: { name: 'plan.txt', mediaType: 'text/plain', bytes },
        planId,
        read: { text, format: 'txt', encoding: 'utf-8', plan: parsed.plan },
        fileDigest: digestOf(bytes),
      } as const
      return store.write((tx) => storeReading(tx, reading, context))
    },
  }
}
