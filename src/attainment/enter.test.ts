import assert from 'node:assert/strict'
import { it } from 'node:test'
import { Refusal } from '../kernel/problem.ts'
import { forEachEngine } from '../platform/store/kit/engines.ts'
import { DatabaseError } from '../platform/store/engine.ts'
import { assessGoal } from './assess.ts'
import { readBoard } from './board.ts'
import { correctObservation, withdrawObservation } from './change-observation.ts'
import { changeSeries } from './change-series.ts'
import { enterObservation } from './enter.ts'
import { readGoal } from './goal-page.ts'
import { type World, inWorld } from './kit/world.ts'
import { shippedLightRules } from './presets.ts'
import type { Typed } from './state-observation.ts'
import { readTarget } from './target-page.ts'

const rules = shippedLightRules()
const planId = 'demo-2026-1'

const typed = (some: Partial<Typed>): Typed => ({
  period: '2026-10',
  value: '15',
  unit: '家',
  form: 'level',
  basis: 'stock',
  source: '样例月报',
  url: null,
  publishedOn: null,
  evidence: null,
  note: null,
  onBehalfOf: null,
  ...some,
})

const refused = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code

async function keyOf({ store, context }: World, part: string): Promise<string> {
  const board = await store.read((tx) => readBoard(tx, { planId, asOf: null, rules }, context))
  const rows = [
    ...board.overall.targets,
    ...board.sections.flatMap(({ tasks }) => tasks).flatMap(({ targets }) => targets),
  ]
  return rows.find(({ indicator }) => indicator.includes(part))!.key
}

const page = ({ store, context }: World, key: string, asOf: string | null = null) =>
  store.read((tx) => readTarget(tx, { planId, key, asOf: asOf as never, rules }, context))

forEachEngine('observations', (withStore) => {
  it('sent several times at once are entered once, in one series', () =>
    inWorld(withStore, async (world) => {
      const { store, context } = world
      await world.load('demo')
      const key = await keyOf(world, '入境过夜游客')
      const mine = typed({ unit: '万人次', basis: 'flow' })
      const calibre = '本局试算口径' // a series of its own, which the first one makes
      const enter = () =>
        store.write((tx) => enterObservation(tx, { planId, targetKey: key, calibre, typed: mine }, context))
      await Promise.all([page(world, key), page(world, key), page(world, key)]) // a server's connections are open
      const ended = await Promise.allSettled([enter(), enter(), enter()])
      const codes = ended.map((one) => (one.status === 'rejected' ? (one.reason as Refusal).code : 'entered'))
      assert.deepEqual(codes.sort(), ['entered', 'observation-exists', 'observation-exists'])
    }))

  it('are entered, converted, corrected, withdrawn, and stay on record', () =>
    inWorld(withStore, async (world) => {
      const { store, context, clock } = world
      await world.load('demo')
      const key = await keyOf(world, '入境过夜游客')
      const enter = (some: Partial<Typed>) =>
        store.write((tx) =>
          enterObservation(tx, { planId, targetKey: key, calibre: null, typed: typed(some) }, context),
        )
      const day = 86_400_000
      const { id, seriesId } = await enter({
        period: '2025年',
        value: '９0,500',
        unit: '人次',
        basis: 'flow',
      })
      assert.equal(seriesId, 'demo.overnight-visitors', 'the series of that form, unit and calibre')
      const shown = await page(world, key)
      // Three sources for 2025 by now: 8.6 and 8.9 万人次 and 90,500 人次.
      assert.deepEqual(
        shown.disagreements.map(({ period, observations, sameCalibre }) => [
          period,
          observations.length,
          sameCalibre,
        ]),
        [['2025', 3, true]],
      )
      assert.equal(shown.row.latest?.disputed, true)

      clock.move(2 * day)
      const corrected = await store.write((tx) =>
        correctObservation(
          tx,
          {
            id,
            typed: typed({ period: '2025', value: '90000', unit: '人次', basis: 'flow' }),
            reason: '重复计数',
          },
          context,
        ),
      )
      await assert.rejects(
        store.write((tx) =>
          correctObservation(
            tx,
            { id, typed: typed({ period: '2025', value: '1', unit: '人次' }), reason: 'x' },
            context,
          ),
        ),
        refused('observation-closed'),
      )
      clock.move(2 * day)
      await store.write((tx) => withdrawObservation(tx, { id: corrected.id, reason: '误录' }, context))
      const all = (await page(world, key)).series.flatMap(({ observations }) => observations)
      assert.deepEqual(
        [id, corrected.id].map((one) => all.find((each) => each.id === one)?.state),
        ['superseded', 'withdrawn'],
      )
      const then = (await page(world, key, '2026-11-20')).series.flatMap(({ observations }) => observations)
      assert.equal(
        then.find((each) => each.id === id)?.counts,
        true,
        'the page of an earlier day stays what it was',
      )
    }))

  it('that cannot be true are refused with the field', () =>
    inWorld(withStore, async (world) => {
      const { store, context, as } = world
      await world.load('demo')
      const key = await keyOf(world, '多语种')
      const enter = (some: Partial<Typed>, who = context) =>
        store.write((tx) =>
          enterObservation(tx, { planId, targetKey: key, calibre: null, typed: typed(some) }, who),
        )
      await assert.rejects(enter({ value: '约20' }), refused('observation-value'))
      await assert.rejects(enter({ period: '去年' }), refused('observation-period'))
      await assert.rejects(enter({ period: '2026' }), refused('observation-period-open'))
      await assert.rejects(enter({ unit: '亿元' }), refused('observation-unit'))
      await assert.rejects(enter({ form: 'share', unit: '家' }), refused('observation-unit'))
      await assert.rejects(
        enter({ publishedOn: '2026-12-01' as never }),
        refused('observation-published-later'),
      )
      await assert.rejects(enter({ onBehalfOf: 'demo.wgl' }), refused('on-behalf-needs-evidence'))
      await assert.rejects(enter({ evidence: 'ab'.repeat(32) }), refused('evidence-unknown'))
      await enter({})
      await assert.rejects(enter({ value: '16' }), refused('observation-exists'))
      await enter({ value: '16', source: '另一来源' })
      const stranger = as({ roles: ['department-officer'], organisation: 'demo.kjj' })
      await assert.rejects(enter({ source: '第三来源' }, stranger), refused('observation-not-yours'))
      await assert.rejects(enter({ source: '第三来源' }, as({ city: 'wuhan' })), refused('other-city'))
      const { owner } = (await page(world, key)).row
      await enter({ source: '本单位' }, as({ roles: ['department-officer'], organisation: owner!.id }))
    }))

  it('cannot be altered in the database', () =>
    inWorld(withStore, async ({ store, load }) => {
      await load('demo')
      const refusedByDatabase = (error: unknown) => error instanceof DatabaseError && error.code === '23001'
      await assert.rejects(
        store.write((tx) => tx.updateTable('attainment_observation').set({ value: '1' }).execute()),
        refusedByDatabase,
      )
      await assert.rejects(
        store.write((tx) => tx.deleteFrom('attainment_observation').execute()),
        refusedByDatabase,
      )
    }))

  it('of a decided calibre count once somebody says that they are of it', () =>
    inWorld(withStore, async (world) => {
      const { store, context, decide } = world
      await world.load('demo')
      const key = await keyOf(world, '多语种')
      await decide({ planId, key, calibre: '新口径' })
      const before = await page(world, key)
      assert.deepEqual(
        [before.row.light, before.row.missing.map(({ matter }) => matter)],
        ['unknown', ['calibre', 'base']],
      )
      const { id, revision } = before.series[0]!
      const change = (from: number) =>
        store.write((tx) => changeSeries(tx, { id, revision: from, calibre: '新口径' }, context))
      await change(revision)
      await assert.rejects(change(revision), refused('changed-meanwhile'))
      assert.equal((await page(world, key)).row.light, 'reached')
      assert.equal((await page(world, key, '2026-05-05')).row.light, 'unknown', 'before anything was entered')
    }))
})

forEachEngine('goals without a number', (withStore) => {
  it('are followed by written assessments', () =>
    inWorld(withStore, async (world) => {
      const { store, context } = world
      await world.load('demo')
      const goals = async () => {
        const board = await store.read((tx) => readBoard(tx, { planId, asOf: null, rules }, context))
        return board.sections.flatMap(({ tasks }) => tasks).flatMap(({ goals }) => goals)
      }
      const goal = (await goals()).find(({ text }) => text.includes('全省领先'))!
      assert.equal(goal.assessment, null)
      const written = {
        judgement: 'partly-met',
        text: '规模居全省第二。',
        source: '样例评估',
        evidence: null,
        onBehalfOf: null,
      } as const
      await store.write((tx) =>
        assessGoal(tx, { planId, goalKey: goal.key, period: '2026年前三季度', ...written }, context),
      )
      assert.equal((await goals()).find(({ key }) => key === goal.key)?.assessment?.judgement, 'partly-met')
      const page = await store.read((tx) => readGoal(tx, { planId, key: goal.key }, context))
      assert.deepEqual(
        page.assessments.map(({ period, text }) => [period, text]),
        [['2026-01/2026-09', '规模居全省第二。']],
      )
    }))
})
