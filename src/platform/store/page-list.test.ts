import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { Refusal } from '../../kernel/problem.ts'
import { pageOfList } from './page-list.ts'

test('the pages of a list are the list, none longer than asked', () =>
  fc.assert(
    fc.property(fc.nat({ max: 450 }), fc.integer({ min: 1, max: 300 }), (length, limit) => {
      const list = Array.from({ length }, (_, at) => `row-${at}`)
      const seen: string[] = []
      for (let after: string | undefined; ; ) {
        const { rows, next } = pageOfList(list, (row) => row, { after, limit })
        assert.ok(rows.length <= Math.min(limit, 200))
        seen.push(...rows)
        if (next === null) break
        after = next
      }
      assert.deepEqual(seen, list)
    }),
  ))

test('a cursor of no row is refused', () => {
  assert.throws(
    () => pageOfList(['a'], (row) => row, { after: 'b' }),
    (error) => error instanceof Refusal && error.code === 'invalid-cursor',
  )
})
