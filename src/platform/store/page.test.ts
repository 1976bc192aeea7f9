import assert from 'node:assert/strict'
import { it } from 'node:test'
import { Refusal } from '../../kernel/problem.ts'
import { forEachEngine } from './kit/engines.ts'
import { page, type PageRequest } from './page.ts'
import type { ReadTx, Store } from './store.ts'

const at = (second: number) => `2026-11-20T00:00:0${second}.000Z`

const fill = (store: Store) =>
  store.write((tx) =>
    tx
      .insertInto('platform_outbox')
      .values(Array.from({ length: 10 }, (_, n) => ({ kind: `k${n}`, payload: '{}', created_at: at(n % 3) })))
      .execute(),
  )

const newestFirst = (tx: ReadTx, request: PageRequest) =>
  page(
    tx.selectFrom('platform_outbox as o').select(['o.id', 'o.created_at as createdAt']),
    [
      { column: 'o.created_at', as: 'createdAt', order: 'desc' },
      { column: 'o.id', as: 'id' },
    ],
    request,
  )

async function walk(store: Store, limit: number): Promise<number[][]> {
  const pages: number[][] = []
  for (let after: string | null | undefined; after !== null; ) {
    const from = after
    const found = await store.read((tx) => newestFirst(tx, { after: from, limit }))
    pages.push(found.rows.map(({ id }) => id))
    after = found.next
  }
  return pages
}

forEachEngine('a page', (withStore) => {
  const whole = [3, 6, 9, 2, 5, 8, 1, 4, 7, 10] // seconds 2, 1, 0; ids upwards within each

  it('follows the one before, in any size', () =>
    withStore(async (store) => {
      await fill(store)
      for (const limit of [1, 2, 3, 4, 9, 10, 11, 200]) {
        const pages = await walk(store, limit)
        assert.deepEqual(pages.flat(), whole)
        assert.equal(pages.length, Math.ceil(10 / limit))
      }
    }))

  it('neither repeats nor skips a row when one is added in front', () =>
    withStore(async (store) => {
      await fill(store)
      const first = await store.read((tx) => newestFirst(tx, { limit: 3 }))
      await store.write((tx) =>
        tx
          .insertInto('platform_outbox')
          .values({ kind: 'new', payload: '{}', created_at: at(9) })
          .execute(),
      )
      const second = await store.read((tx) => newestFirst(tx, { after: first.next ?? '', limit: 3 }))
      assert.deepEqual(
        second.rows.map(({ id }) => id),
        whole.slice(3, 6),
      )
    }))

  it('of an empty list is the last', () =>
    withStore(async (store) => {
      assert.deepEqual(await store.read((tx) => newestFirst(tx, {})), { rows: [], next: null })
    }))

  it('refuses a cursor of another list and a limit over 200', () =>
    withStore(async (store) => {
      const foreign = Buffer.from(JSON.stringify(['x asc', 1])).toString('base64url')
      const typed = Buffer.from(JSON.stringify(['o.created_at desc,o.id asc', at(1), { sql: 'x' }])).toString(
        'base64url',
      )
      for (const after of ['', 'x', foreign, typed]) {
        await assert.rejects(
          store.read((tx) => newestFirst(tx, { after })),
          (error) => error instanceof Refusal && error.code === 'invalid-cursor',
        )
      }
      for (const limit of [0, 201, 1.5]) {
        await assert.rejects(
          store.read((tx) => newestFirst(tx, { limit })),
          RangeError,
        )
      }
    }))
})
