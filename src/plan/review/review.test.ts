import assert from 'node:assert/strict'
import { it } from 'node:test'
import { Refusal } from '../../kernel/problem.ts'
import { forEachEngine } from '../../platform/store/kit/engines.ts'
import { approvePlan } from '../approve.ts'
import { type Ground, onGround, texts } from '../kit/ground.ts'
import { inOwnName } from '../on-behalf.ts'
import { changesOf } from '../store-change.ts'
import { draftOf } from '../store-content.ts'
import { plan as planOf } from '../store-plan.ts'
import type { Change } from './change.ts'
import { makeChange } from './make.ts'
import { undoChange } from './undo.ts'

const refused = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code

/** Makes changes one after the other, each on the revision that the last one answered. */
function reviewer({ store, context }: Ground, planId: string) {
  let revision = 1
  return {
    make: async (change: Change, seen = revision) => {
      const input = { ...inOwnName, planId, number: 1, revision: seen, change, reason: '核对原文' }
      const made = await store.write((tx) => makeChange(tx, input, context))
      revision = made.revision
      return made
    },
    undo: async () => {
      const input = { planId, number: 1, revision, reason: '改回' }
      const made = await store.write((tx) => undoChange(tx, input, context))
      revision = made.revision
      return made
    },
    draft: () => store.read((tx) => draftOf(tx, { planId, version: 1 })),
  }
}

forEachEngine('reviewing a draft', (withStore) => {
  it('changes entries, logs each change whole, and undoes them one by one', () =>
    onGround(withStore, async (ground) => {
      const { store, importText } = ground
      const { planId } = await importText(texts.demo)
      const review = reviewer(ground, planId)
      const start = await review.draft()
      const [first, second] = start.targets
      const action = start.actions[0]!
      await review.make({
        kind: 'correct',
        key: first!.key,
        fields: { indicator: '服务贸易总额', value: 261.5 },
      })
      await review.make({ kind: 'merge', keys: [first!.key, second!.key], fields: { indicator: '合并' } })
      await review.make({ kind: 'drop', key: action.key })
      await review.make({ kind: 'reclass', key: start.actions[1]!.key, to: 'goal' })
      const changed = await review.draft()
      assert.equal(changed.targets.find(({ origin }) => origin === 'merged')?.value, 261.5)
      assert.equal(changed.goals.length, start.goals.length + 1)
      const log = await store.read((tx) => changesOf(tx, { planId, version: 1 }))
      assert.deepEqual(
        log.map(({ kind, actor, reason, at }) => [kind, actor, reason, at]),
        ['correct', 'merge', 'drop', 'reclass'].map((kind) => [
          kind,
          'tester',
          '核对原文',
          '2026-11-20T01:02:03.004Z',
        ]),
      )
      assert.deepEqual(log[0]?.before.targets?.[0], first)
      const keys = (await store.read((tx) => planOf(tx, planId)))?.nextKeys
      for (let left = 4; left > 0; left--) await review.undo()
      assert.deepEqual(await review.draft(), start)
      assert.deepEqual((await store.read((tx) => planOf(tx, planId)))?.nextKeys, keys)
      await assert.rejects(review.undo(), refused('nothing-to-undo'))
      const { keys: fresh } = await review.make({
        kind: 'merge',
        keys: [first!.key, second!.key],
        fields: {},
      })
      assert.ok(!log.flatMap((change) => change.keys).includes(fresh.at(-1)!))
    }))

  it('refuses a change of what somebody else changed meanwhile, and of what is in force', () =>
    onGround(withStore, async (ground) => {
      const { store, context, importText } = ground
      const { planId } = await importText(texts.demo)
      const review = reviewer(ground, planId)
      await review.make({ kind: 'drop', key: 'T1' })
      await assert.rejects(review.make({ kind: 'drop', key: 'T2' }, 1), refused('changed-meanwhile'))
      await store.write((tx) => approvePlan(tx, { planId, number: 1, revision: 2, note: '同意' }, context))
      await assert.rejects(review.make({ kind: 'restore', key: 'T1' }), refused('version-not-draft'))
    }))

  it('keeps the log as it is: the database itself refuses to alter it', () =>
    onGround(withStore, async (ground) => {
      const { store, importText } = ground
      const { planId } = await importText(texts.demo)
      await reviewer(ground, planId).make({ kind: 'drop', key: 'T1' })
      const alter = store.write((tx) => tx.updateTable('plan_change').set({ reason: '改' }).execute())
      await assert.rejects(alter, /append-only/)
      await assert.rejects(
        store.write((tx) => tx.deleteFrom('plan_change').execute()),
        /append-only/,
      )
    }))
})
