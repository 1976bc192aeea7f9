import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { it } from 'node:test'
import { Refusal } from '../kernel/problem.ts'
import { forEachEngine } from '../platform/store/kit/engines.ts'
import { approvePlan } from './approve.ts'
import { importPlan } from './import.ts'
import { discardVersion } from './discard.ts'
import { planInForce } from './in-force.ts'
import { type Ground, onGround, texts } from './kit/ground.ts'
import { redraftPlan } from './redraft.ts'
import { recordDecision } from './register/record.ts'
import { draftOf } from './store-content.ts'
import * as plans from './store-plan.ts'
import { decisionsOf, questionsOfPlan } from './store-register.ts'
import { unitsOf } from './store-unit.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

const refused = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code

const upload = (bytes: Uint8Array, { context }: Ground) =>
  importPlan({ city: 'demo', file: { name: '另存.txt', mediaType: 'text/plain', bytes } }, context)

const approve = ({ store, context }: Ground, planId: string, number = 1) =>
  store.write(async (tx) => {
    const revision = (await plans.version(tx, planId, number))?.revision ?? 0
    return approvePlan(tx, { planId, number, revision, note: null }, context)
  })

const decide = ({ store, context }: Ground, planId: string, targetKey: string) =>
  store.write((tx) =>
    recordDecision(
      tx,
      {
        planId,
        targetKey,
        points: {
          baseYear: 2025,
          baseValue: '15',
          baseUnit: '家',
          baseSource: '演示名录',
          kind: null,
          recurrence: null,
          priceBasis: null,
          growthMethod: null,
          currency: null,
          calibre: null,
        },
        decidedBy: '市商务局',
        decidedOn: '2026-11-20',
        paper: '演示纪要1号',
        note: null,
        reason: null,
        onBehalfOf: null,
        evidenceDigest: null,
      },
      context,
    ),
  )

forEachEngine('importing a plan', (withStore) => {
  it('stores the reading as a draft, with every offset exact', () =>
    onGround(withStore, async (ground) => {
      const { store } = ground
      const imported = await upload(utf8(texts.demo), ground)
      assert.deepEqual(imported.coverage.unmapped, [])
      assert.equal(imported.counts.tasks, 16)
      const draft = await store.read((tx) => draftOf(tx, { planId: imported.planId, version: 1 }))
      const points = Array.from(texts.demo)
      for (const { start, end, text } of [...draft.targets, ...draft.goals, ...draft.actions])
        assert.equal(points.slice(start, end).join(''), text)
      assert.deepEqual(
        draft.targets.map(({ key }) => key),
        draft.targets.map((_, at) => `T${at + 1}`),
      )
      const units = await store.read((tx) => unitsOf(tx, imported.planId))
      const port = draft.tasks.find(({ title }) => title === '做强国际航运物流')
      assert.deepEqual(
        units.get(port?.key ?? '')?.map(({ organisationId, role, status }) => [organisationId, role, status]),
        [
          ['demo.jtj', 'lead', 'printed'],
          ['demo.kab', 'lead', 'printed'],
          ['demo.hg', 'support', 'printed'],
          ['demo.port', 'support', 'printed'],
          ['demo.airport', 'support', 'printed'],
        ],
      )
    }))

  it('stores nothing of what is refused, and says so when a text comes twice', () =>
    onGround(withStore, async (ground) => {
      const { store, importText } = ground
      await assert.rejects(upload(utf8('买菜:鸡蛋10个'), ground), refused('document-not-a-plan'))
      await assert.rejects(upload(utf8(''), ground), Refusal)
      assert.deepEqual(await store.read((tx) => plans.plansOf(tx, 'demo', { after: null, limit: 10 })), [])
      const { planId } = await importText(texts.demo)
      await assert.rejects(upload(utf8(texts.demo), ground), refused('plan-already-imported'))
      await store.write((tx) =>
        discardVersion(tx, { planId, number: 1, revision: 1, reason: '误传' }, ground.context),
      )
      assert.equal((await store.read((tx) => plans.plan(tx, planId)))?.state, 'withdrawn')
      const again = await importText(texts.demo)
      assert.notEqual(again.planId, planId)
    }))

  it('keeps no file of a text that is known, too large, or amends a plan that is not there', () =>
    onGround(withStore, async (ground) => {
      const { context, importText } = ground
      await importText(texts.demo)
      const kept = () => readdirSync(context.files.folder).length
      const before = kept()
      const file = (text: string) => ({ name: '另存.txt', mediaType: 'text/plain', bytes: utf8(text) })
      const amended = texts.demo.replace('江澜', '江岚')
      await assert.rejects(
        importPlan({ city: 'demo', planId: 'nosuch', file: file(amended) }, context),
        refused('not-found'),
      )
      // The same text in other bytes.
      await assert.rejects(upload(utf8(`\ufeff${texts.demo}`), ground), refused('plan-already-imported'))
      await assert.rejects(upload(utf8(texts.demo.repeat(60)), ground), refused('plan-too-large'))
      assert.equal(kept(), before)
    }))

  it('takes one text once, also when it comes twice at the same time', () =>
    onGround(withStore, async ({ importText }) => {
      const both = await Promise.allSettled([importText(texts.demo), importText(texts.demo)])
      assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
    }))

  it('serves another city neither the import nor the plan', () =>
    onGround(withStore, async (ground) => {
      const { store, importText, as } = ground
      const { planId } = await importText(texts.demo)
      const stranger = as({ city: 'wuhan' })
      await assert.rejects(
        store.write((tx) => approvePlan(tx, { planId, number: 1, revision: 1, note: null }, stranger)),
        refused('other-city'),
      )
    }))

  it('comes into force by approval, with its open questions, due in ten working days', () =>
    onGround(withStore, async (ground) => {
      const { store, importText, context } = ground
      const { planId } = await importText(texts.demo)
      await assert.rejects(
        store.write((tx) => approvePlan(tx, { planId, number: 1, revision: 7, note: null }, context)),
        refused('changed-meanwhile'),
      )
      await approve(ground, planId)
      const inForce = await store.read((tx) => planInForce(tx, planId))
      assert.equal(inForce?.plan.state, 'in-force')
      const open = await store.read((tx) => questionsOfPlan(tx, planId, { state: 'open' }))
      const trade = inForce?.targets.find(({ indicator }) => indicator === '服务进出口总额')
      assert.equal(trade?.baseFrom, 'text')
      assert.ok(!open.some(({ targetKey, kind }) => targetKey === trade?.key && kind === 'base'))
      const growth = inForce?.targets.find(({ indicator }) => indicator === '文化产品和服务出口额')
      const asked = open.filter(({ targetKey }) => targetKey === growth?.key)
      assert.deepEqual(
        asked.map(({ kind, asks, ownerOrganisation, dueOn, dueProvisional }) => [
          kind,
          asks,
          ownerOrganisation,
          dueOn,
          dueProvisional,
        ]),
        [
          ['base', ['base-year', 'base-value'], 'demo.xcb', '2026-12-04', false],
          ['calibre', ['growth-method', 'currency', 'price-basis'], 'demo.xcb', '2026-12-04', false],
        ],
      )
      assert.deepEqual(
        open.filter(({ kind }) => kind === 'owner').map(({ ownerOrganisation }) => ownerOrganisation),
        ['demo.swj'], // only 保障措施 names no lead
      )
      await assert.rejects(approve(ground, planId), refused('version-not-draft'))
    }))

  it('carries keys, decisions and corrections over to an amended text', () =>
    onGround(withStore, async (ground) => {
      const { store, importText, context } = ground
      const { planId } = await importText(texts.demo)
      await approve(ground, planId)
      const before = await store.read((tx) => planInForce(tx, planId))
      const keyOf = (indicator: string) =>
        before?.targets.find((target) => target.indicator === indicator)?.key ?? indicator
      const scenic = keyOf('提供多语种服务的A级旅游景区')
      await decide(ground, planId, scenic)
      const amended = texts.demo
        .replace('A级旅游景区达到20家', 'A级旅游景区达到25家') // a new value
        .replace('培育省级以上文化出口重点企业、重点项目15个', '培育省级以上文化出口重点企业12家') // another thing
        .replace(',出口信用保险平均费率不超过0.6%', '') // gone
        .replace('(十一)发展绿色服务贸易', '(十一)壮大绿色服务贸易')
      const second = await importText(amended, { planId })
      assert.deepEqual([second.planId, second.version], [planId, 2])
      await assert.rejects(importText(`${amended}\n`, { planId }), refused('plan-draft-open'))
      const version = await store.read((tx) => plans.version(tx, planId, 2))
      assert.equal(version?.amends, 1)
      assert.ok(version?.carried?.removed.includes(keyOf('出口信用保险平均费率')))
      assert.deepEqual(version?.carried?.changed.find(({ key }) => key === scenic)?.fields, ['value', 'text'])
      await approve(ground, planId, 2)
      const after = await store.read((tx) => planInForce(tx, planId))
      const now = after?.targets.find(({ key }) => key === scenic)
      assert.deepEqual([now?.value, now?.baseValue, now?.baseFrom], [25, '15', 'decision'])
      assert.equal(after?.targets.length, (before?.targets.length ?? 0) - 1)
      assert.deepEqual(
        after?.tasks.map(({ key }) => key),
        before?.tasks.map(({ key }) => key),
      )
      const gone = await store.read((tx) =>
        questionsOfPlan(tx, planId, { targetKey: keyOf('出口信用保险平均费率') }),
      )
      assert.ok(gone.every(({ state }) => state === 'withdrawn'))
      assert.equal((await store.read((tx) => decisionsOf(tx, planId, scenic))).length, 1)
      assert.equal((await store.read((tx) => plans.version(tx, planId, 1)))?.state, 'superseded')
      const redraft = await store.write((tx) => redraftPlan(tx, { planId, reason: '更正识别' }, context))
      const drafted = await store.read((tx) => draftOf(tx, { planId, version: redraft.version }))
      assert.deepEqual(drafted, await store.read((tx) => draftOf(tx, { planId, version: 2 })))
    }))
})
