import assert from 'node:assert/strict'
import { it } from 'node:test'
import { Refusal, refuse } from '../../kernel/problem.ts'
import { forEachEngine } from '../store/kit/engines.ts'
import { testClock } from '../store/kit/options.ts'
import type { Store, WriteTx } from '../store/store.ts'
import { keyLifetime, once, requestDigest } from './once.ts'
import { forgetExpired } from './store.ts'

const request = {
  account: 'account-1',
  route: 'POST /plans',
  key: 'k1',
  digest: requestDigest({ title: 'x' }),
}

forEachEngine('a request with a key', (withStore) => {
  const counted = () => {
    let done = 0
    const send = (store: Store, more: Partial<typeof request> = {}) =>
      store.write((tx: WriteTx) =>
        once(tx, { ...request, ...more }, async () => {
          done += 1
          return { id: done }
        }),
      )
    return { send, done: () => done }
  }

  it('is done once and answers the same again', () =>
    withStore(async (store) => {
      const { send, done } = counted()
      assert.deepEqual(await send(store), { reply: { id: 1 }, replayed: false })
      assert.deepEqual(await send(store), { reply: { id: 1 }, replayed: true })
      assert.equal(done(), 1)
    }))

  it('is done once when sent many times at once', () =>
    withStore(async (store) => {
      const { send, done } = counted()
      const replies = await Promise.all(Array.from({ length: 8 }, () => send(store)))
      assert.ok(replies.every(({ reply }) => reply.id === 1))
      assert.equal(replies.filter(({ replayed }) => !replayed).length, 1)
      assert.equal(done(), 1)
    }))

  it('is refused with another content', () =>
    withStore(async (store) => {
      const { send } = counted()
      await send(store)
      await assert.rejects(
        send(store, { digest: requestDigest({ title: 'y' }) }),
        (error) => error instanceof Refusal && error.code === 'idempotency-key-reused',
      )
    }))

  it('of another account or route is another request', () =>
    withStore(async (store) => {
      const { send, done } = counted()
      await send(store)
      assert.equal((await send(store, { account: 'account-2' })).replayed, false)
      assert.equal((await send(store, { route: 'POST /projects' })).replayed, false)
      assert.equal(done(), 3)
    }))

  it('that was refused may be sent again', () =>
    withStore(async (store) => {
      const { send } = counted()
      const refused = store.write((tx) =>
        once(tx, request, async () => refuse('invalid-input', { what: 'x' })),
      )
      await assert.rejects(refused, Refusal)
      assert.equal((await send(store)).replayed, false)
    }))

  it('is forgotten after a day', () => {
    const clock = testClock()
    return withStore(
      async (store) => {
        const { send } = counted()
        await send(store)
        clock.move(keyLifetime - 1)
        assert.equal((await send(store)).replayed, true)
        clock.move(1)
        assert.equal((await send(store)).replayed, false)
        clock.move(keyLifetime)
        assert.equal(await store.write((tx) => forgetExpired(tx, new Date(clock.now()).toISOString())), 1)
      },
      { clock },
    )
  })
})
