import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contextMarks, readingMarks } from './reading-marks.ts'

test('the context is whatever nothing covers', () => {
  const marks = contextMarks(10, [
    { start: 6, end: 8 },
    { start: 2, end: 4 },
    { start: 3, end: 5 },
  ])
  assert.deepEqual(
    marks.map(({ start, end }) => [start, end]),
    [
      [0, 2],
      [5, 6],
      [8, 10],
    ],
  )
})

test('a dropped entry leaves no mark, an unmapped sentence does', () => {
  const goal = {
    key: 'G1',
    position: 0,
    taskKey: null,
    text: '',
    start: 0,
    end: 2,
    origin: 'read',
    state: 'live',
  } as const
  const marks = readingMarks(
    { targets: [], goals: [goal, { ...goal, key: 'G2', state: 'dropped' }], actions: [] },
    [{ start: 4, end: 6, text: '' }],
  )
  assert.deepEqual(
    marks.map(({ kind, key }) => `${kind} ${key}`),
    ['goal G1', 'unmapped U4'],
  )
})
