// The routes of attainment as scripts and the console call them, over HTTP, with real accounts.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { it } from 'node:test'
import { type Desk, withDesk } from '../../src/access/kit/desk.ts'
import { accessRoutes, type AppRoute } from '../../src/access/index.ts'
import { attainmentRoutes, loadObservations } from '../../src/attainment/index.ts'
import { workCalendar } from '../../src/kernel/calendar.ts'
import { forEachEngine } from '../../src/platform/store/kit/engines.ts'
import { loadPlans } from '../../src/plan/index.ts'
import { loadCity } from '../../src/registry/index.ts'

const data = join(import.meta.dirname, '../../data')
const folder = join(data, 'cities/demo')
const calendar = workCalendar(JSON.parse(readFileSync(join(data, 'calendars/cn.json'), 'utf8')))

const options = {
  routes: (access: Parameters<typeof accessRoutes>[0]): readonly AppRoute[] => [
    ...accessRoutes(access, () => attainmentRoutes),
    ...attainmentRoutes,
  ],
}

async function loadDemo({ local }: Desk): Promise<void> {
  await loadCity(local, folder)
  await loadPlans(local, { folder, calendars: new Map([['cn', calendar]]) })
  await loadObservations(local, { folder })
}

type Row = { key: string; indicator: string; light: string; owner: { id: string } | null }
type Task = { targets: Row[]; goals: { key: string }[] }
type Board = { counts: { total: number }; sections: { tasks: Task[] }[] }

forEachEngine('the routes of attainment', (withStore) => {
  it('answer what scripts rely on', () =>
    withDesk(
      withStore,
      async (desk) => {
        await loadDemo(desk)
        const leader = await desk.signedIn({
          name: 'leader',
          roles: ['leader'],
          city: 'demo',
          organisation: 'demo',
        })
        const { status, body } = await leader.call('GET', '/plans/demo-2026-1/targets')
        assert.equal(status, 200)
        const items = body['items'] as Record<string, unknown>[]
        const routes = items.find(({ indicator }) => String(indicator).includes('国际货运航线'))
        assert.ok(routes)
        for (const [field, value] of Object.entries({
          task: '(四)',
          value: 12,
          comparator: '>=',
          unit: '条',
          kind: 'level',
        }))
          assert.equal(routes[field], value, field)
        assert.equal(typeof routes['start'], 'number')
        assert.equal((routes['latestObservation'] as { value: number }).value, 7)

        const file = await leader.call('GET', '/plans/demo-2026-1/board/export?format=csv')
        assert.equal(file.status, 200)
        assert.match(String(file.headers['content-disposition']), /%E6%BC%94%E7%A4%BA/)
        const found = await leader.call('GET', `/search?city=demo&q=${encodeURIComponent('商务')}`)
        assert.ok((found.body['items'] as unknown[]).length > 0)
        const series = await leader.call('GET', '/series?city=demo&limit=5')
        assert.equal((series.body['items'] as unknown[]).length, 5)
        assert.equal(typeof series.body['next'], 'string')
        assert.equal((await leader.call('GET', '/plans/demo-2026-1/board?asOf=gestern')).status, 400)
        assert.equal((await leader.call('GET', '/plans/none/board')).status, 404)
        assert.equal((await desk.visitor().call('GET', '/plans/demo-2026-1/board')).status, 401)
      },
      options,
    ))

  it('take an observation from the unit that answers, its correction and its withdrawal', () =>
    withDesk(
      withStore,
      async (desk) => {
        await loadDemo(desk)
        const leader = await desk.signedIn({
          name: 'leader',
          roles: ['leader'],
          city: 'demo',
          organisation: 'demo',
        })
        const board = (await leader.call('GET', '/plans/demo-2026-1/board')).body as unknown as Board
        const tasks = board.sections.flatMap((section) => section.tasks)
        const target = tasks
          .flatMap((task) => task.targets)
          .find(({ indicator }) => indicator.includes('国际学生'))
        assert.ok(target?.owner)
        const officer = await desk.signedIn({
          name: 'officer',
          roles: ['department-officer'] as const,
          city: 'demo',
          organisation: target.owner.id,
        })
        const path = `/plans/demo-2026-1/targets/${target.key}/observations`
        const value = { period: '2026-10', value: '3,010', unit: '人', source: '样例月报' }
        assert.equal((await leader.call('POST', path, { body: value })).status, 403)
        const entered = await officer.call('POST', path, { body: value })
        assert.equal(entered.status, 200, entered.text)
        const light = async () =>
          ((await leader.call('GET', `/plans/demo-2026-1/targets/${target.key}`)).body['row'] as Row).light
        assert.equal(await light(), 'reached')
        const corrected = await officer.call(
          'POST',
          `/observations/${String(entered.body['id'])}/correction`,
          {
            body: { ...value, value: 2990, reason: '含已离境学生' },
          },
        )
        assert.equal(corrected.status, 200, corrected.text)
        assert.equal(await light(), 'unknown')
        const withdrawn = await officer.call(
          'POST',
          `/observations/${String(corrected.body['id'])}/withdrawal`,
          {
            body: { reason: '误录' },
          },
        )
        assert.equal(withdrawn.status, 204)
        const wrong = await officer.call('POST', path, { body: { ...value, unit: '亿元' } })
        assert.deepEqual(
          [wrong.status, wrong.body['code'], wrong.body['place']],
          [422, 'observation-unit', 'unit'],
        )
        const again = { ...value, period: '2026-08' }
        const key = { 'idempotency-key': 'k1' }
        const first = await officer.call('POST', path, { body: again, headers: key })
        const second = await officer.call('POST', path, { body: again, headers: key })
        assert.deepEqual([first.status, second.body], [200, first.body])
      },
      options,
    ))
})
