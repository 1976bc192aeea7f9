import assert from 'node:assert/strict'
import { it } from 'node:test'
import { addDays, day } from '../kernel/day.ts'
import { decimal, toText } from '../kernel/decimal.ts'
import { lastDay, period } from '../kernel/period.ts'
import { forEachEngine } from '../platform/store/kit/engines.ts'
import { findPlan, planWithRegister } from '../plan/index.ts'
import { judgePlan } from './judge-plan.ts'
import { inWorld } from './kit/world.ts'
import { countsOn } from './observation.ts'
import { shippedLightRules } from './presets.ts'
import { decisiveObservations } from './store-decisive.ts'
import { insertObservations, insertWithdrawal, observations } from './store.ts'
import { targetSeries } from './store-series.ts'

const rules = shippedLightRules()
const planId = 'demo-2026-1'
const timeZone = 'Asia/Shanghai'

// Numbers that look random and are the same in every run.
function* numbers(): Generator<number> {
  for (let state = 7; ; state = (state * 48271) % 2147483647) yield state
}

forEachEngine('the observations that can decide a light', (withStore) => {
  it('lead to the same lights as all of them, on any day', () =>
    inWorld(withStore, async ({ store, context, load }) => {
      await load('demo')
      const next = numbers()
      const pick = <T>(from: readonly T[]): T => from[(next.next().value as number) % from.length]!
      const linked = await store.read((tx) => targetSeries(tx, planId))
      await store.write(async (tx) => {
        for (let round = 0; round < 250; round += 1) {
          const { series } = pick(linked)
          const of = period(
            pick(['2024', '2025', '2025-12', '2026-Q1', '2026-03', '2026-06', '2026-01/2026-06', '2026-09']),
          )
          const entered = addDays(day('2026-01-10'), pick([0, 60, 120, 200, 280]))
          const [id = 0] = await insertObservations(tx, [
            {
              seriesId: series.id,
              cityId: 'demo',
              period: of,
              value: toText(decimal(pick([1, 5, 12, 25, 300, 3000]))),
              unit: series.unit,
              form: series.form,
              basis: pick(['stock', 'flow'] as const),
              source: `来源${round}`,
              url: null,
              publishedOn: pick([null, entered]),
              evidence: null,
              note: null,
              onBehalfOf: null,
              status: 'demo',
              enteredAt: `${entered}T20:00:00Z`,
              enteredBy: 'tester',
              supersedes: null,
              reason: null,
            },
          ])
          const fate = pick(['stays', 'stays', 'withdrawn', 'corrected'])
          const later = `${addDays(entered, 30)}T01:00:00Z`
          if (fate === 'withdrawn') await insertWithdrawal(tx, id, { at: later, by: 'tester', reason: 'x' })
          if (fate === 'corrected')
            await insertObservations(tx, [
              {
                seriesId: series.id,
                cityId: 'demo',
                period: of,
                value: toText(decimal(7)),
                unit: series.unit,
                form: series.form,
                basis: 'stock',
                source: 'x',
                url: null,
                publishedOn: null,
                evidence: null,
                note: null,
                onBehalfOf: null,
                status: 'demo',
                enteredAt: later,
                enteredBy: 'tester',
                supersedes: id,
                reason: 'x',
              },
            ])
        }
      })
      const inForce = await store.read(async (tx) =>
        planWithRegister(tx, await findPlan(tx, planId, context)),
      )
      const all = await store.read((tx) =>
        observations(tx, { series: [...new Set(linked.map(({ series }) => series.id))] }, timeZone),
      )
      const lights = new Set<string>()
      for (const asOf of ['2026-02-01', '2026-04-30', '2026-07-15', '2026-09-30', '2026-11-20'].map(day)) {
        const few = await store.read((tx) => decisiveObservations(tx, { planId, asOf, timeZone }))
        assert.ok(few.length < all.length)
        assert.ok(
          few.every((one) => countsOn(one, lastDay(one.period), asOf)),
          'only what counts on the day',
        )
        const judged = (seen: typeof all) =>
          judgePlan(inForce, { linked, observations: seen }, { asOf, rules }).map(({ target, verdict }) => {
            lights.add(verdict.light)
            return [target.key, verdict.light, verdict.on?.observation.id ?? null, verdict.reason.zh]
          })
        assert.deepEqual(judged(few), judged(all))
      }
      assert.ok(lights.size >= 3, 'the comparison saw different lights')
    }))
})
