import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { it } from 'node:test'
import type { Context } from '../access/index.ts'
import { workCalendar } from '../kernel/calendar.ts'
import { day } from '../kernel/day.ts'
import { planRoutes } from '../plan/index.ts'
import type { Upload } from '../platform/http/route.ts'
import { forEachEngine } from '../platform/store/kit/engines.ts'
import { readBoard } from './board.ts'
import { cityFolder, inWorld } from './kit/world.ts'
import { shippedLightRules } from './presets.ts'
import { readTarget } from './target-page.ts'

const rules = shippedLightRules()
const planId = 'demo-2026-1'
const calendars = new Map([
  [
    'cn',
    workCalendar(JSON.parse(readFileSync(join(import.meta.dirname, '../../data/calendars/cn.json'), 'utf8'))),
  ],
])

/** Sends a request to a route of plans, its input parsed. */
async function send(
  context: Context,
  name: string,
  sent: Readonly<{ params?: object; body?: object; uploads?: readonly Upload[]; revision?: number }>,
): Promise<Readonly<{ version: number }>> {
  const route = planRoutes(calendars).find(({ method, path }) => `${method} ${path}` === name)
  if (!route) throw new Error(name)
  const { work } = route
  const input = { params: {}, query: {}, body: {}, uploads: [], revision: 0, ...sent }
  if (work.kind === 'plain') return (await work.run(input, context)) as { version: number }
  if (work.kind === 'read') throw new Error(`${name} only reads`)
  return (await context.store.write((tx) => work.run(tx, input, context))) as { version: number }
}

forEachEngine('the board of an earlier day', (withStore) => {
  it('holds the version that was in force then, with the questions that were open', () =>
    inWorld(withStore, async ({ store, clock, context, load }) => {
      await load('demo')
      clock.move(5 * 86_400_000) // 25 November 2026
      const text = readFileSync(join(cityFolder('demo'), 'plan-2026-1.txt'), 'utf8')
        .replace('A级旅游景区达到20家', 'A级旅游景区达到24家')
        .replace('国际性展会8至10场', '国际性展会9至10场')
      const file = { name: '修订.txt', mediaType: 'text/plain', bytes: new TextEncoder().encode(text) }
      const { version } = await send(context, 'POST /plans', {
        body: { city: 'demo', planId },
        uploads: [file],
      })
      await send(context, 'POST /plans/:planId/versions/:n/approval', {
        params: { planId, n: version },
        body: { note: null },
        revision: 1,
      })

      const on = async (asOf: string | null) => {
        const at = asOf === null ? null : day(asOf)
        const board = await store.read((tx) => readBoard(tx, { planId, asOf: at, rules }, context))
        const sites = board.sections
          .flatMap(({ tasks }) => tasks)
          .flatMap(({ targets }) => targets)
          .find(({ indicator }) => indicator.includes('多语种'))!
        return { version: board.plan.version, ...sites }
      }
      const then = await on('2026-11-22')
      assert.deepEqual([then.version, then.value, then.light], [1, 20, 'reached'])
      const now = await on(null)
      assert.deepEqual([now.version, now.value, now.light, now.key], [2, 24, 'unknown', then.key])
      assert.deepEqual(await on('2026-11-25'), now)
      const before = await on('2026-03-01')
      assert.deepEqual([before.version, before.value, before.light], [1, 20, 'unknown'])
      const asked = before.missing.find(({ matter }) => matter === 'base')
      assert.ok(asked?.questionId && asked.dueOn, 'the first version shows the questions that it opened')

      const page = (asOf: string) =>
        store.read((tx) => readTarget(tx, { planId, key: then.key, asOf: day(asOf), rules }, context))
      const [past, present] = [await page('2026-11-22'), await page('2026-11-25')]
      assert.deepEqual([past.plan.version, past.row.value], [1, 20])
      assert.deepEqual([present.plan.version, present.row.value], [2, 24])
      assert.ok(past.reading.text.includes('20家') && present.reading.text.includes('24家'))
    }))
})
