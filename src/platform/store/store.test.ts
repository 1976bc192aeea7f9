import assert from 'node:assert/strict'
import { it } from 'node:test'
import { sql } from 'kysely'
import { Refusal } from '../../kernel/problem.ts'
import { DatabaseError, isUniqueViolation } from './engine.ts'
import { forEachEngine } from './kit/engines.ts'
import type { ReadTx, WriteTx } from './store.ts'
import { json } from './tx.ts'

const at = '2026-11-20T01:02:03.004Z'
const event = (kind: string) => ({ kind, payload: json({ kind }), created_at: at })
const addEvent = (tx: WriteTx, kind: string) => tx.insertInto('platform_outbox').values(event(kind)).execute()
const kinds = async (tx: ReadTx) =>
  (await tx.selectFrom('platform_outbox').select('kind').orderBy('id').execute()).map(({ kind }) => kind)

forEachEngine('a transaction', (withStore, engine) => {
  it('keeps what it wrote', () =>
    withStore(async (store) => {
      assert.equal(store.engine, engine)
      await store.write((tx) => addEvent(tx, 'a'))
      assert.deepEqual(await store.read(kinds), ['a'])
    }))

  it('keeps nothing when its body throws, and throws the same error', () =>
    withStore(async (store) => {
      const wrong = new Error('wrong')
      await assert.rejects(
        store.write(async (tx) => {
          await addEvent(tx, 'a')
          throw wrong
        }),
        wrong,
      )
      assert.deepEqual(await store.read(kinds), [])
    }))

  it('is not committed when an error of the database was swallowed inside', () =>
    withStore(async (store) => {
      await assert.rejects(
        store.write(async (tx) => {
          await addEvent(tx, 'a')
          await assert.rejects(sql`select 1 / 0`.execute(tx), { code: '22012' })
        }),
        { name: 'AbortedTransactionError' },
      )
      assert.deepEqual(await store.read(kinds), [])
    }))

  it('that reads cannot write, whatever the types say', () =>
    withStore(async (store) => {
      await assert.rejects(
        store.read((tx) => addEvent(tx as WriteTx, 'a')),
        { code: '25006' },
      )
    }))

  it('that reads sees one moment', () =>
    withStore(async (store) => {
      if (engine === 'embedded') return // one connection: nothing can happen in between
      await store.read(async (tx) => {
        assert.deepEqual(await kinds(tx), [])
        await outside(() => store.write((other) => addEvent(other, 'a')))
        assert.deepEqual(await kinds(tx), [])
      })
      assert.deepEqual(await store.read(kinds), ['a'])
    }))

  it('refuses the outer handle inside it at once', () =>
    withStore(async (store) => {
      const inside = (act: () => Promise<unknown>) => store.write(() => act())
      await assert.rejects(
        inside(() => store.read(kinds)),
        /must not be called inside a transaction/,
      )
      await assert.rejects(
        inside(() => store.write(kinds)),
        /must not be called inside a transaction/,
      )
      await assert.rejects(
        inside(() => store.statement('select 1')),
        /must not be called inside/,
      )
      assert.deepEqual(await store.read(kinds), [])
    }))

  it('cannot be used after its end', () =>
    withStore(async (store) => {
      const kept = await store.write(async (tx) => tx)
      await assert.rejects(kinds(kept), /already committed/)
    }))

  it('reports a violated constraint alike', () =>
    withStore(async (store) => {
      const row = { account: 'a', route: 'r', key: 'k', request_digest: 'd', created_at: at, expires_at: at }
      const twice = store.write(async (tx) => {
        await tx.insertInto('platform_idempotency').values(row).execute()
        await tx.insertInto('platform_idempotency').values(row).execute()
      })
      await assert.rejects(twice, (error) => {
        assert.ok(error instanceof DatabaseError)
        assert.equal(error.table, 'platform_idempotency')
        assert.match(error.detail ?? '', /already exists/)
        assert.ok(isUniqueViolation(error, 'platform_idempotency_pkey'))
        assert.ok(!isUniqueViolation(error, 'another'))
        return true
      })
    }))

  it('runs its statements in the order in which they were asked', () =>
    withStore(async (store) => {
      const asked = Array.from({ length: 20 }, (_, index) => `k${index}`)
      await store.write((tx) => Promise.all(asked.map((kind) => addEvent(tx, kind))))
      assert.deepEqual(await store.read(kinds), asked)
    }))

  it('takes its turn among many', () =>
    withStore(async (store) => {
      await Promise.all(
        Array.from({ length: 30 }, (_, index) => store.write((tx) => addEvent(tx, `k${index}`))),
      )
      assert.equal((await store.read(kinds)).length, 30)
    }))

  it('is refused with store-busy when no turn comes', () =>
    withStore(
      async (store) => {
        let leave: () => void = () => {}
        const staying = store.write(() => new Promise<void>((resolve) => (leave = resolve)))
        await assert.rejects(
          store.read(kinds),
          (error) => error instanceof Refusal && error.code === 'store-busy',
        )
        leave()
        await staying
        assert.deepEqual(await store.read(kinds), [])
      },
      { longestWait: 60, connections: 1 },
    ))

  it('is rolled back when it pauses too long, and its turn goes on', () =>
    withStore(
      async (store) => {
        let leave: () => void = () => {}
        const paused = store.write(async (tx) => {
          await addEvent(tx, 'a')
          await new Promise<void>((resolve) => (leave = resolve))
          await addEvent(tx, 'b')
        })
        assert.deepEqual(await store.read(kinds), [])
        leave()
        await assert.rejects(paused)
        assert.deepEqual(await store.read(kinds), [])
      },
      { longestPause: 80, connections: 1, longestWait: 5_000 },
    ))

  it('answers a script of the job queue, and one statement with parameters', () =>
    withStore(async (store) => {
      assert.deepEqual(await store.statement('select 1 as a; select 2 as a'), [{ a: 1 }, { a: 2 }])
      assert.deepEqual(await store.statement('select $1::int + 1 as a', [1]), [{ a: 2 }])
    }))

  it('is not begun on a closed store', () =>
    withStore(async (store) => {
      await store.close()
      await assert.rejects(store.read(kinds), /closed/)
    }))
})

/** Runs something as another request would: outside the transaction that is running here. */
function outside<T>(act: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    detached.push(() => void act().then(resolve, reject))
  })
}

/** Work that a timer set up outside of any transaction carries out. */
const detached: (() => void)[] = []
setInterval(() => detached.splice(0).forEach((work) => work()), 5).unref()
