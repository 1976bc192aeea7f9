import assert from 'node:assert/strict'
import { it } from 'node:test'
import { Refusal } from '../kernel/problem.ts'
import { forEachEngine } from '../platform/store/kit/engines.ts'
import { approvePlan } from './approve.ts'
import { assignUnits } from './assign.ts'
import { commitItem } from './decomposition/commit.ts'
import { planInForce } from './in-force.ts'
import { type Ground, onGround, texts } from './kit/ground.ts'
import { inOwnName } from './on-behalf.ts'
import { unitRevisions, unitsOfTask } from './store-unit.ts'

const refused = (code: string, words: RegExp) => (error: unknown) =>
  error instanceof Refusal && error.code === code && words.test(JSON.stringify(error.params))

/** The demo plan in force; task (三) is led by 文化广电旅游局, with 公安局, 商务局 and 外事办公室. */
async function tourism({ store, context, as, importText }: Ground) {
  const { planId } = await importText(texts.demo)
  await store.write((tx) => approvePlan(tx, { planId, number: 1, revision: 1, note: null }, context))
  const plan = (await store.read((tx) => planInForce(tx, planId)))!
  const task = plan.tasks.find(({ number }) => number === '(三)')!
  const target = plan.targets.find(({ taskKey }) => taskKey === task.key)!
  const officer = (organisation: string | null, city = 'demo') =>
    as({ city, roles: ['department-officer'], organisation, id: `of-${organisation}` })
  return { planId, plan, task, target, officer }
}

forEachEngine('the duty of a unit', (withStore) => {
  it('opens a line of the decomposition to lead and supporting units and their superiors only', () =>
    onGround(withStore, async (ground) => {
      const { store, as } = ground
      const { planId, plan, target, officer } = await tourism(ground)
      let revision = 0
      const commit = (who: ReturnType<typeof officer>, onBehalfOf: string | null = null) => {
        const input = { ...inOwnName, onBehalfOf, planId, itemKey: target.key, revision }
        return store
          .write((tx) => commitItem(tx, { ...input, fields: { measure: '措施' } }, who))
          .then(() => (revision += 1))
      }
      await assert.rejects(
        commit(officer('demo.kjj')),
        refused('duty-of-others', /市文旅局|市文化广电旅游局/),
      )
      await assert.rejects(commit(officer(null)), refused('duty-of-others', /商务局/))
      await assert.rejects(
        commit(officer('demo.wglj'), 'demo.kjj'),
        refused('duty-of-others', /商务局/),
        'no officer enters for another unit',
      )
      await commit(officer('demo.wglj'))
      await commit(officer('demo.gaj'))
      await commit(officer('demo'))
      await commit(as({ city: 'demo' }))
      const overall = plan.targets.find(({ taskKey }) => taskKey === null)!
      const ofWhole = { ...inOwnName, planId, itemKey: overall.key, revision: 0, fields: { office: '处' } }
      await assert.rejects(
        store.write((tx) => commitItem(tx, ofWhole, officer('demo.wglj'))),
        refused('duty-of-others', /商务局/),
      )
      await store.write((tx) => commitItem(tx, ofWhole, officer('demo.swj')))
    }))

  it('goes with a line that was handed on', () =>
    onGround(withStore, async (ground) => {
      const { store } = ground
      const { planId, target, officer } = await tourism(ground)
      const line = { ...inOwnName, planId, itemKey: target.key }
      const hand = { ...line, revision: 0, fields: { leadOrganisation: 'demo.kjj' } }
      await store.write((tx) => commitItem(tx, hand, officer('demo.wglj')))
      const fill = { ...line, revision: 1, fields: { measure: '措施' } }
      await store.write((tx) => commitItem(tx, fill, officer('demo.kjj')))
    }))

  it('lets a unit confirm its own part of a task, and only the coordinator change the others', () =>
    onGround(withStore, async (ground) => {
      const { store, context } = ground
      const { planId, task, officer } = await tourism(ground)
      const standing = () => store.read((tx) => unitsOfTask(tx, planId, task.key))
      const assign = async (
        who: typeof context,
        change: (units: Awaited<ReturnType<typeof standing>>) => Awaited<ReturnType<typeof standing>>,
      ) => {
        const revision = (await store.read((tx) => unitRevisions(tx, planId))).get(task.key) ?? 0
        const units = change(await standing())
        const input = {
          ...inOwnName,
          planId,
          taskKey: task.key,
          revision,
          units,
          confirm: true,
          reason: '函',
        }
        return store.write((tx) => assignUnits(tx, input, { ...who, calendars: context.calendars }))
      }
      const same = <T>(units: T) => units
      await assert.rejects(assign(officer('demo.kjj'), same), refused('duty-of-others', /商务局/))
      const { units } = await assign(officer('demo.gaj'), same)
      assert.deepEqual(
        units.map(({ organisationId, status }) => [organisationId, status]),
        (await standing()).map(({ organisationId }) => [
          organisationId,
          organisationId === 'demo.gaj' ? 'confirmed' : 'printed',
        ]),
      )
      assert.equal(
        units.find(({ organisationId }) => organisationId === 'demo.gaj')?.confirmedBy,
        'of-demo.gaj',
      )
      const without = (id: string) => (all: Awaited<ReturnType<typeof standing>>) =>
        all.filter(({ organisationId }) => organisationId !== id)
      await assert.rejects(
        assign(officer('demo.gaj'), without('demo.swj')),
        refused('units-of-others', /商务局/),
      )
      await assert.rejects(
        assign(officer('demo.swj'), without('demo.swj')),
        refused('units-settled', /商务局/),
      )
      assert.equal((await assign(context, without('demo.gaj'))).units.length, units.length - 1)
    }))
})
