// For tests: the demo city in a fresh store, with its plan in force and its observations, and people to act.

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
import { json } from '../../platform/store/tx.ts'
import { loadPlans } from '../../plan/index.ts'
import { loadCity } from '../../registry/index.ts'
import { type LoadReport, loadObservations } from '../load.ts'

const data = join(import.meta.dirname, '../../../data')
const calendars = new Map([
  ['cn', workCalendar(JSON.parse(readFileSync(join(data, 'calendars/cn.json'), 'utf8')))],
])

/** The folder of a city that ships. */
export const cityFolder = (city: string) => join(data, 'cities', city)

/** Somebody who acts. */
export type Actor = Readonly<{ city?: string | null; roles?: readonly Role[]; organisation?: string | null }>

/** What a test stands on. */
export type World = Readonly<{
  store: Store
  clock: TestClock
  /** The coordinator of the demo city. */
  context: Context
  as: (actor: Actor) => Context
  /** Loads a city with its plans in force and its observations. */
  load: (city: string) => Promise<LoadReport>
  /** Registers a baseline decision, as the baseline register would. */
  decide: (decision: Decided) => Promise<void>
}>

/** A decision on a target of a plan. */
export type Decided = Readonly<{
  planId: string
  key: string
  decidedOn?: string
  baseYear?: number
  baseValue?: string
  baseUnit?: string
  calibre?: string
}>

/** Runs a test on 20 November 2026. */
export async function inWorld<T>(withStore: WithStore, body: (world: World) => Promise<T>): Promise<T> {
  const clock = testClock()
  const folder = mkdtempSync(join(tmpdir(), 'fumao-attainment-'))
  try {
    return await withStore(async (store) => body(await worldOver(store, { clock, folder })), { clock })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function worldOver(
  store: Store,
  { clock, folder }: Readonly<{ clock: TestClock; folder: string }>,
): Promise<World> {
  const files = await openFiles(folder, systemChance)
  const as: World['as'] = ({ city = 'demo', roles = ['coordinator'], organisation = null }) => ({
    store,
    clock,
    chance: systemChance,
    files,
    log: silentLog,
    language: 'zh',
    requestId: 'test',
    address: '127.0.0.1',
    mail: { send: () => Promise.reject(new Error('this test sends no mail')) },
    caller: {
      kind: 'account',
      via: 'session',
      account: { id: 'tester', name: 'tester', displayName: '测试', roles, city, organisation },
    },
  })
  const context = as({})
  return {
    store,
    clock,
    context,
    as,
    load: async (city) => {
      const loader = as({ city })
      await loadCity(loader, cityFolder(city))
      await loadPlans(loader, { folder: cityFolder(city), calendars })
      return loadObservations(loader, { folder: cityFolder(city) })
    },
    decide: (decision) => insertDecision(store, decision),
  }
}

async function insertDecision(store: Store, decision: Decided): Promise<void> {
  const { planId, key } = decision
  await store.write(async (tx) => {
    const target = await tx
      .selectFrom('plan_target')
      .select(['indicator', 'unit', 'kind'])
      .where('plan_id', '=', planId)
      .where('key', '=', key)
      .executeTakeFirstOrThrow()
    const { baseYear = null, baseValue = null, baseUnit = target.unit, calibre = null } = decision
    await tx
      .insertInto('plan_decision')
      .values({
        plan_id: planId,
        target_key: key,
        subject: json(target),
        base_year: baseYear,
        calibre,
        base_value: baseValue,
        base_unit: baseValue === null ? null : baseUnit,
        base_source: baseValue === null ? null : '样例',
        kind: target.kind,
        decided_by: '样例单位',
        decided_on: decision.decidedOn ?? '2026-05-06',
        paper: '演示纪要',
        recorded_at: '2026-05-06T01:00:00Z',
        recorded_by: 'tester',
      })
      .execute()
  })
}
