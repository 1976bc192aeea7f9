// The board of a plan: read, judged and worded, with 5 plans of 40 targets and 60 months of observations
// each. The floor is one plain SQL read of the same observations in the same run: the board cannot be
// faster than getting its rows.

import { inWorld } from '../src/attainment/kit/world.ts'
import { readBoard } from '../src/attainment/board.ts'
import { shippedLightRules } from '../src/attainment/presets.ts'
import { day } from '../src/kernel/day.ts'
import { period, periodOf } from '../src/kernel/period.ts'
import { movePeriod } from '../src/kernel/period-step.ts'
import { firstDay, lastDay } from '../src/kernel/period.ts'
import { openMemoryStore } from '../src/platform/store/kit/memory.ts'
import { testServer } from '../src/platform/store/kit/postgres.ts'
import { openServerStore } from '../src/platform/store/kit/server.ts'
import type { WithStore } from '../src/platform/store/kit/engines.ts'
import { json, type WriteTx } from '../src/platform/store/tx.ts'
import type { Store } from '../src/platform/store/store.ts'

const PLANS = 5
const TARGETS = 40
const MONTHS = 60
const ROUNDS = 60
const rules = shippedLightRules()
const at = '2026-01-08T00:00:00Z'
const months = Array.from({ length: MONTHS }, (_, back) =>
  movePeriod(periodOf(day('2026-10-31'), 'month'), -back),
)

const onEmbedded: WithStore = async (body, options = {}) => {
  const store = await openMemoryStore(options)
  try {
    return await body(store)
  } finally {
    await store.close()
  }
}
const onServer: WithStore = async (body, options = {}) => {
  const { store, drop } = await openServerStore(options)
  try {
    return await body(store)
  } finally {
    await drop()
  }
}

await measure('embedded', onEmbedded)
if (testServer().kind === 'ready') await measure('PostgreSQL server', onServer)
else console.log('PostgreSQL server: not measured, there is none')

async function measure(engine: string, withStore: WithStore): Promise<void> {
  await inWorld(withStore, async ({ store, as }) => {
    const context = as({ city: 'bench' })
    await store.write(async (tx) => {
      await makeCity(tx)
      for (let number = 1; number <= PLANS; number += 1) await makePlan(tx, `bench-${number}`)
    })
    const board: number[] = []
    const floor: number[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      const planId = `bench-${(round % PLANS) + 1}`
      floor.push(await timed(() => plainRead(store, planId)))
      board.push(
        await timed(async () => {
          const { counts } = await store.read((tx) => readBoard(tx, { planId, asOf: null, rules }, context))
          if (counts.total !== TARGETS || counts.unknown === TARGETS)
            throw new Error('the board judged nothing')
        }),
      )
    }
    const [ours, plain] = [p95(board), p95(floor)]
    const figures = `board p95 ${ours.toFixed(1)} ms, plain SQL of its rows p95 ${plain.toFixed(1)} ms`
    console.log(
      `${engine}: ${figures}, ratio ${(ours / plain).toFixed(2)} (${TARGETS} targets, ${TARGETS * MONTHS} observations)`,
    )
  })
}

async function plainRead(store: Store, planId: string): Promise<void> {
  const rows = await store.read((tx) =>
    tx
      .selectFrom('attainment_observation as o')
      .innerJoin('attainment_series_target as l', 'l.series_id', 'o.series_id')
      .selectAll('o')
      .where('l.plan_id', '=', planId)
      .orderBy('o.series_id')
      .orderBy('o.period_last')
      .execute(),
  )
  if (rows.length !== TARGETS * MONTHS) throw new Error(`${rows.length} rows`)
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

function p95(of: readonly number[]): number {
  return [...of].sort((a, b) => a - b)[Math.ceil(of.length * 0.95) - 1] ?? Number.NaN
}

async function makeCity(tx: WriteTx): Promise<void> {
  const setting = (value: unknown) => ({ value, status: 'assumed', source: 'bench' })
  const settings = { coordinator: setting('bench.swj'), questionWorkingDays: setting(10) }
  await tx
    .insertInto('registry_city')
    .values({
      id: 'bench',
      name: '样例',
      name_en: 'Sample',
      short_name: '样例',
      demo: true,
      time_zone: 'Asia/Shanghai',
      calendar: 'cn',
      settings: json(settings),
    })
    .execute()
  const unit = { city_id: 'bench', status: 'assumed' as const, source: 'bench', pinyin: 'a' }
  await tx
    .insertInto('registry_organisation')
    .values([
      { ...unit, id: 'bench', parent_id: null, name: '样例市', short_name: '样例', kind: 'city' },
      {
        ...unit,
        id: 'bench.swj',
        parent_id: 'bench',
        name: '样例局',
        short_name: '样例局',
        kind: 'municipal',
      },
    ])
    .execute()
}

async function makePlan(tx: WriteTx, id: string): Promise<void> {
  const own = { plan_id: id, version: 1 }
  await tx
    .insertInto('plan_document')
    .values({
      id,
      city_id: 'bench',
      file_digest: '0'.repeat(64),
      file_name: 'x',
      media_type: 'text/plain',
      format: 'txt',
      encoding: null,
      text: id,
      text_digest: '0'.repeat(64),
      imported_at: at,
      imported_by: 'bench',
    })
    .execute()
  const plan = {
    id,
    city_id: 'bench',
    title: id,
    document_number: null,
    issuer: null,
    issued_on: '2026-01-08',
  }
  await tx
    .insertInto('plan_plan')
    .values({
      ...plan,
      horizon_year: 2027,
      state: 'draft',
      current_version: null,
      next_keys: json({ K: 9, T: 41, G: 1, A: 1 }),
      created_at: at,
    })
    .execute()
  await tx
    .insertInto('plan_version')
    .values({
      plan_id: id,
      number: 1,
      document_id: id,
      state: 'approved',
      parsed: json({}),
      created_at: at,
      created_by: 'bench',
      approved_at: at,
      approved_by: 'bench',
    })
    .execute()
  await tx
    .updateTable('plan_plan')
    .set({ state: 'in-force', current_version: 1 })
    .where('id', '=', id)
    .execute()
  const place = { start_at: 0, end_at: 1 }
  await tx
    .insertInto('plan_section')
    .values({ ...own, position: 0, number: '一', title: '样例', ...place })
    .execute()
  const tasks = Array.from({ length: 8 }, (_, n) => ({
    ...own,
    key: `K${n + 1}`,
    position: n,
    section_position: 0,
  }))
  await tx
    .insertInto('plan_task')
    .values(tasks.map((task) => ({ ...task, number: task.key, title: task.key, ...place })))
    .execute()
  for (let number = 1; number <= TARGETS; number += 1) await makeTarget(tx, id, number)
}

async function makeTarget(tx: WriteTx, planId: string, number: number): Promise<void> {
  const key = `T${number}`
  const seriesId = `bench.${planId}-t${number}`
  await tx
    .insertInto('plan_target')
    .values({
      plan_id: planId,
      version: 1,
      key,
      position: number,
      task_key: `K${(number % 8) + 1}`,
      indicator: `指标${number}`,
      comparator: '>=',
      value: '1000',
      unit: '家',
      kind: 'level',
      kind_alternatives: json([]),
      year: 2027,
      base_year: 2025,
      base_value: '100',
      start_at: 0,
      end_at: 1,
      text: '指',
      direction: 'up',
      origin: 'read',
      state: 'live',
    })
    .execute()
  await tx
    .insertInto('attainment_series')
    .values({
      id: seriesId,
      city_id: 'bench',
      name: key,
      unit: '家',
      form: 'level',
      calibre: '',
      demo: true,
      created_at: at,
    })
    .execute()
  await tx
    .insertInto('attainment_series_target')
    .values({ series_id: seriesId, plan_id: planId, target_key: key, relation: 'measures', note: '' })
    .execute()
  await tx
    .insertInto('attainment_observation')
    .values(
      months.map((month, back) => ({
        series_id: seriesId,
        city_id: 'bench',
        period: period(month),
        period_first: firstDay(month),
        period_last: lastDay(month),
        value: String(900 - 10 * back + number),
        unit: '家',
        form: 'level' as const,
        basis: 'stock' as const,
        source: '样例',
        status: 'demo' as const,
        entered_at: at,
        entered_by: 'bench',
      })),
    )
    .execute()
}
