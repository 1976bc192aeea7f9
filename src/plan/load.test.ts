import assert from 'node:assert/strict'
import { it } from 'node:test'
import { forEachEngine } from '../platform/store/kit/engines.ts'
import { loadCity } from '../registry/index.ts'
import { importPlan } from './import.ts'
import { planInForce } from './in-force.ts'
import { calendars, cityFolder, onGround, texts } from './kit/ground.ts'
import { loadPlans } from './load.ts'
import { questionsOfPlan } from './store-register.ts'

forEachEngine('loading the plans of a city folder', (withStore) => {
  it('brings 武政办〔2026〕4号 into force with 18 tasks, 37 targets and assumed units, once', () =>
    onGround(withStore, async ({ store, as }) => {
      const context = as({ city: null })
      const folder = cityFolder('wuhan')
      await loadCity(context, folder)
      assert.deepEqual(await loadPlans(context, { folder, calendars }), {
        approved: ['wuhan-2026-4'],
        decided: 0,
        unmatched: [],
      })
      const plan = await store.read((tx) => planInForce(tx, 'wuhan-2026-4'))
      assert.equal(plan?.plan.documentNumber, '武政办〔2026〕4号')
      assert.equal(plan?.tasks.length, 18)
      assert.equal(plan?.targets.length, 37)
      assert.ok(plan?.tasks.every(({ units }) => units[0]?.role === 'lead' && units[0].status === 'assumed'))
      assert.equal(plan?.tasks[1]?.units[0]?.organisationId, 'wuhan.jtj')
      const open = await store.read((tx) => questionsOfPlan(tx, 'wuhan-2026-4', { state: 'open' }))
      // No unit is confirmed, and no target of the text states its base but those that bind each year alone.
      assert.equal(open.filter(({ kind }) => kind === 'owner').length, 18)
      const yearly = plan?.targets.filter(({ recurrence }) => recurrence === 'every-year').length ?? 0
      assert.equal(open.filter(({ kind }) => kind === 'base').length, 37 - yearly)
      assert.equal(yearly, 2)
      assert.deepEqual(await loadPlans(context, { folder, calendars }), {
        approved: [],
        decided: 0,
        unmatched: [],
      })
      const again = await store.read((tx) => questionsOfPlan(tx, 'wuhan-2026-4', { state: 'open' }))
      assert.deepEqual(again, open)
    }))

  it('goes on where it was cut off between import and approval', () =>
    onGround(withStore, async ({ store, as }) => {
      const context = as({ city: null })
      const bytes = new TextEncoder().encode(texts.demo)
      const file = { name: 'plan-2026-1.txt', mediaType: 'text/plain', bytes }
      await importPlan({ city: 'demo', newId: 'demo-2026-1', file }, context)
      const loaded = await loadPlans(context, { folder: cityFolder('demo'), calendars })
      assert.deepEqual([loaded.approved, loaded.unmatched], [['demo-2026-1'], []])
      assert.equal((await store.read((tx) => planInForce(tx, 'demo-2026-1')))?.plan.state, 'in-force')
    }))
})
