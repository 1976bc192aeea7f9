import assert from 'node:assert/strict'
import { it } from 'node:test'
import { Refusal } from '../../kernel/problem.ts'
import { forEachEngine } from '../../platform/store/kit/engines.ts'
import { approvePlan } from '../approve.ts'
import { assignUnits } from '../assign.ts'
import { planInForce } from '../in-force.ts'
import { type Ground, onGround, texts } from '../kit/ground.ts'
import { inOwnName } from '../on-behalf.ts'
import { unitRevisions } from '../store-unit.ts'
import * as register from '../store-register.ts'
import type { DecidedPoints } from './decision.ts'
import { readdressQuestion } from './readdress.ts'
import { type DecisionInput, recordDecision } from './record.ts'

const refused = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code

const silent: DecidedPoints = {
  baseYear: null,
  baseValue: null,
  baseUnit: null,
  baseSource: null,
  kind: null,
  recurrence: null,
  priceBasis: null,
  growthMethod: null,
  currency: null,
  calibre: null,
}

/** A demo plan in force, and decisions about its target 文化产品和服务出口额. */
async function inForce({ store, context, importText }: Ground) {
  const { planId } = await importText(texts.demo)
  await store.write((tx) => approvePlan(tx, { planId, number: 1, revision: 1, note: null }, context))
  const plan = await store.read((tx) => planInForce(tx, planId))
  const targetKey = plan!.targets.find(({ indicator }) => indicator === '文化产品和服务出口额')!.key
  const decide = (points: Partial<DecidedPoints>, told: Partial<DecisionInput> = {}) =>
    store.write((tx) =>
      recordDecision(
        tx,
        {
          ...inOwnName,
          planId,
          targetKey,
          points: { ...silent, ...points },
          decidedBy: '市商务局',
          decidedOn: '2026-11-20',
          paper: '专题会议纪要〔2026〕3号',
          note: null,
          reason: null,
          ...told,
        },
        context,
      ),
    )
  const open = () => store.read((tx) => register.questionsOfPlan(tx, planId, { targetKey, state: 'open' }))
  return { planId, targetKey, decide, open }
}

forEachEngine('the baseline register', (withStore) => {
  it('answers the questions that a decision settles, and the target reads accordingly', () =>
    onGround(withStore, async (ground) => {
      const { store } = ground
      const { planId, targetKey, decide, open } = await inForce(ground)
      const before = await open()
      const { id, answered } = await decide({ baseYear: 2025, baseSource: '市统计局2025年公报' })
      assert.deepEqual(answered, [before.find(({ kind }) => kind === 'base')!.id])
      assert.deepEqual(
        (await open()).map(({ kind, asks }) => [kind, asks]),
        [['calibre', ['growth-method', 'currency', 'price-basis']]],
      )
      await decide({ growthMethod: 'compound', currency: 'USD' })
      assert.deepEqual(
        (await open()).map(({ asks }) => asks),
        [['price-basis']],
      )
      await decide({ priceBasis: 'current' })
      assert.deepEqual(await open(), [])
      const all = await store.read((tx) => register.questionsOfPlan(tx, planId, { targetKey }))
      assert.equal(all[0]?.decisionId, id)
      const plan = await store.read((tx) => planInForce(tx, planId))
      const target = plan?.targets.find(({ key }) => key === targetKey)
      assert.deepEqual(
        [target?.baseYear, target?.baseFrom, target?.growthMethod, target?.currency, target?.priceBasis],
        [2025, 'decision', 'compound', 'USD', 'current'],
      )
    }))

  it('never erases: what changes a settled point says why, and the database refuses alterations', () =>
    onGround(withStore, async (ground) => {
      const { store } = ground
      const { planId, targetKey, decide } = await inForce(ground)
      const base = { baseYear: 2025, baseValue: '3.5', baseUnit: '亿美元', baseSource: '演示数据' }
      const first = await decide(base)
      await assert.rejects(decide({ ...base, baseValue: '3.6' }), refused('decision-needs-reason'))
      const second = await decide({ ...base, baseValue: '3.6' }, { reason: '年报修订' })
      const rows = await store.read((tx) => register.decisionsOf(tx, planId, targetKey))
      assert.deepEqual(
        rows.map(({ id, baseValue, supersedes, supersededBy }) => [id, baseValue, supersedes, supersededBy]),
        [
          [first.id, '3.5', null, second.id],
          [second.id, '3.6', first.id, null],
        ],
      )
      await assert.rejects(
        store.write((tx) => tx.deleteFrom('plan_decision').execute()),
        /append-only/,
      )
    }))

  it('refuses what decides nothing, has no source, or lies in the future', () =>
    onGround(withStore, async (ground) => {
      const { decide } = await inForce(ground)
      const cases: readonly (readonly [() => Promise<unknown>, string])[] = [
        [() => decide({}), 'decision-decides-nothing'],
        [() => decide({ baseYear: 2025, baseValue: '3.5' }), 'decision-base-incomplete'],
        [() => decide({ baseYear: 2028 }), 'decision-base-too-late'],
        [() => decide({ baseYear: 2025 }, { decidedOn: '2026-11-21' }), 'decision-in-future'],
        [() => decide({ baseYear: 2025 }, { targetKey: 'T999' }), 'change-unknown-item'],
        [() => decide({ baseYear: 2025 }, { onBehalfOf: 'demo.xcb' }), 'on-behalf-needs-evidence'],
        [() => decide({ baseYear: 2025 }, { evidenceDigest: 'a'.repeat(64) }), 'evidence-unknown'],
        [
          () => decide({ baseYear: 2025 }, { onBehalfOf: 'wuhan.swj', evidenceDigest: 'a'.repeat(64) }),
          'organisation-unknown',
        ],
      ]
      for (const [made, code] of cases) await assert.rejects(made(), refused(code), code)
    }))

  it('moves a question to another unit and day', () =>
    onGround(withStore, async (ground) => {
      const { store, context } = ground
      const { planId, open } = await inForce(ground)
      const [question] = await open()
      const input = { planId, id: question!.id, revision: question!.revision, reason: '改由统计局答复' }
      const moved = await store.write((tx) =>
        readdressQuestion(tx, { ...input, ownerOrganisation: 'demo.tjj', dueOn: '2027-02-26' }, context),
      )
      assert.deepEqual(
        [moved.ownerOrganisation, moved.dueOn, moved.dueProvisional, moved.revision],
        ['demo.tjj', '2027-02-26', true, 2],
      )
      await assert.rejects(
        store.write((tx) => readdressQuestion(tx, { ...input, ownerOrganisation: 'demo.swj' }, context)),
        refused('changed-meanwhile'),
      )
    }))

  it('asks for the lead of a task until somebody confirms it', () =>
    onGround(withStore, async (ground) => {
      const { store, context } = ground
      const { planId } = await inForce(ground)
      const owners = () =>
        store.read(async (tx) =>
          (await register.questionsOfPlan(tx, planId, { state: 'open' })).filter(
            ({ kind }) => kind === 'owner',
          ),
        )
      const [asked] = await owners()
      const taskKey = asked!.taskKey!
      const assign = async (
        confirm: boolean,
        units = [unit('demo.swj', 'lead'), unit('demo.tjj', 'support')],
      ) => {
        const revision = (await store.read((tx) => unitRevisions(tx, planId))).get(taskKey) ?? 0
        const input = { ...inOwnName, planId, taskKey, revision, units, confirm, reason: '单位回函' }
        return store.write((tx) => assignUnits(tx, input, context))
      }
      await assign(false)
      assert.equal((await owners()).length, 1)
      const { units } = await assign(true)
      const ofTourism = (owner: string) =>
        store.read((tx) => register.questionsOfPlan(tx, planId, { state: 'open', owner }))
      const led = (await ofTourism('demo.wglj')).length
      const tourism = {
        ...inOwnName,
        planId,
        taskKey: 'K1',
        revision: 1,
        confirm: true,
        reason: '改由商务局牵头',
      }
      const before = (await ofTourism('demo.swj')).length
      await store.write((tx) => assignUnits(tx, { ...tourism, units: [unit('demo.swj', 'lead')] }, context))
      assert.deepEqual(
        [await ofTourism('demo.wglj'), (await ofTourism('demo.swj')).length],
        [[], before + led],
      )
      assert.ok(led > 0)
      assert.deepEqual([units[0]?.status, units[0]?.confirmedOn], ['confirmed', '2026-11-20'])
      assert.deepEqual(await owners(), [])
      await assert.rejects(assign(true, [unit('demo.swj', 'support')]), refused('units-without-lead'))
      await assert.rejects(assign(true, [unit('wuhan.swj', 'lead')]), refused('organisation-unknown'))
    }))
})

function unit(organisationId: string, role: 'lead' | 'support') {
  return { organisationId, printedName: null, role, source: '演示' } as const
}
