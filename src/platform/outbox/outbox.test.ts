import assert from 'node:assert/strict'
import { it } from 'node:test'
import { silentLog } from '../log.ts'
import { forEachEngine } from '../store/kit/engines.ts'
import { testClock } from '../store/kit/options.ts'
import type { Store } from '../store/store.ts'
import { connectEvents, type EventHandler, mostAttempts } from './deliver.ts'
import { emit } from './emit.ts'
import { forgetHandled, stuckEvents } from './store.ts'

const clock = testClock()
const services = { clock, log: silentLog }

/** A handler that writes what it saw into a table, so that a rolled-back handling shows. */
const note: EventHandler = async (tx, event) => {
  await tx
    .insertInto('platform_search')
    .values({
      subject_kind: event.kind,
      subject_id: String(event.id),
      title: JSON.stringify(event.payload),
      body: '',
    })
    .execute()
}
const notes = (store: Store) =>
  store.read(async (tx) =>
    (await tx.selectFrom('platform_search').select('title').orderBy('subject_id').execute()).map(
      ({ title }) => title,
    ),
  )
const fail: EventHandler = () => Promise.reject(new Error('not now'))

forEachEngine('an event', (withStore) => {
  it('is handled at once after the commit, once', () =>
    withStore(async (store) => {
      const { catchUp } = connectEvents(store, { 'plan.approved': [note] }, services)
      await store.write((tx) => emit(tx, 'plan.approved', { plan: 'a' }))
      assert.deepEqual(await notes(store), ['{"plan":"a"}'])
      assert.deepEqual(await catchUp(), { handled: 0, failed: 0 })
      assert.deepEqual(await notes(store), ['{"plan":"a"}'])
    }))

  it('is gone with its transaction', () =>
    withStore(async (store) => {
      const { catchUp } = connectEvents(store, { 'plan.approved': [note] }, services)
      const failing = store.write(async (tx) => {
        await emit(tx, 'plan.approved', { plan: 'a' })
        throw new Error('wrong')
      })
      await assert.rejects(failing, /wrong/)
      assert.deepEqual(await catchUp(), { handled: 0, failed: 0 })
      assert.deepEqual(await notes(store), [])
    }))

  it('left over by an earlier run is caught up, oldest first', () =>
    withStore(async (store) => {
      for (const plan of ['a', 'b', 'c']) await store.write((tx) => emit(tx, 'plan.approved', { plan }))
      const { catchUp } = connectEvents(store, { 'plan.approved': [note] }, services)
      assert.deepEqual(await catchUp(), { handled: 3, failed: 0 })
      assert.deepEqual(await notes(store), ['{"plan":"a"}', '{"plan":"b"}', '{"plan":"c"}'])
    }))

  it('whose handler fails leaves nothing half-done, does not fail the write, and is tried again', () =>
    withStore(async (store) => {
      connectEvents(store, { 'plan.approved': [note, fail] }, services)
      await store.write((tx) => emit(tx, 'plan.approved', { plan: 'a' }))
      assert.deepEqual(await notes(store), [])
      const { catchUp } = connectEvents(store, { 'plan.approved': [note] }, services)
      assert.deepEqual(await catchUp(), { handled: 1, failed: 0 })
      assert.deepEqual(await notes(store), ['{"plan":"a"}'])
    }))

  it('that fails again and again waits for a person', () =>
    withStore(async (store) => {
      const { catchUp } = connectEvents(store, { x: [fail] }, services)
      await store.write((tx) => emit(tx, 'x', {}))
      for (let attempt = 1; attempt < mostAttempts; attempt += 1) {
        assert.deepEqual(await catchUp(), { handled: 0, failed: 1 })
      }
      assert.deepEqual(await catchUp(), { handled: 0, failed: 0 })
      const stuck = await store.read((tx) => stuckEvents(tx, mostAttempts))
      assert.deepEqual(stuck, [{ id: 1, kind: 'x', attempts: mostAttempts, lastError: 'not now' }])
    }))

  it('emitted by a handler is handled too', () =>
    withStore(async (store) => {
      connectEvents(
        store,
        { first: [(tx) => emit(tx, 'second', { after: 'first' })], second: [note] },
        services,
      )
      await store.write((tx) => emit(tx, 'first', {}))
      assert.deepEqual(await notes(store), ['{"after":"first"}'])
    }))

  it('that was handled long ago is forgotten', () =>
    withStore(async (store) => {
      connectEvents(store, {}, services)
      await store.write((tx) => emit(tx, 'x', {}))
      const moment = (shift: number) => new Date(clock.now() + shift).toISOString()
      assert.equal(await store.write((tx) => forgetHandled(tx, moment(0))), 0)
      assert.equal(await store.write((tx) => forgetHandled(tx, moment(1))), 1)
    }))
})
