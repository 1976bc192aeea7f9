import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Review } from '../shapes.ts'
import { countEntries, entriesOf, filterEntries } from './entries.ts'

const review = {
  tasks: [{ key: 'K1', start: 0, end: 50 }],
  targets: [
    { key: 'T1', indicator: '国际知名医院', taskKey: 'K1', start: 20, end: 30, state: 'live' },
    { key: 'T2', indicator: '专科', taskKey: 'K1', start: 31, end: 40, state: 'dropped' },
  ],
  goals: [{ key: 'G1', text: '保持全国\n前列', taskKey: null, start: 60, end: 66, state: 'live' }],
  actions: [{ key: 'A1', text: '打造医院', taskKey: 'K1', start: 2, end: 30, state: 'dropped' }],
  coverage: { unmapped: [{ start: 45, end: 49, text: '未知' }] },
} as unknown as Review

test('entries stand in the order of the text, unmapped sentences with their task', () => {
  const entries = entriesOf(review)
  assert.deepEqual(
    entries.map(({ key }) => key),
    ['A1', 'T1', 'T2', 'U45', 'G1'],
  )
  assert.equal(entries[3]?.taskKey, 'K1')
  assert.equal(entries[4]?.name, '保持全国前列')
})

test('dropped entries of every kind are one list, and count nowhere else', () => {
  const entries = entriesOf(review)
  assert.deepEqual(countEntries(entries), { target: 1, goal: 1, action: 0, unmapped: 1, dropped: 2 })
  assert.deepEqual(
    filterEntries(entries, { kind: 'target', words: '医院' }).map(({ key }) => key),
    ['T1'],
  )
  assert.deepEqual(filterEntries(entries, { kind: 'target', words: '没有' }), [])
})
