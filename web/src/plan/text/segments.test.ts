import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type Arbitrary,
  array,
  assert as assertProperty,
  constantFrom,
  nat,
  property,
  record,
  string,
} from 'fast-check'
import { segments, type TextMark } from './segments.ts'

test('a target inside an action leads its run, and the action keeps the rest', () => {
  const marks: TextMark[] = [
    { kind: 'action', key: 'A1', start: 2, end: 10 },
    { kind: 'target', key: 'T1', start: 5, end: 8 },
  ]
  const runs = segments({ start: 0, end: 12 }, marks)
  assert.deepEqual(
    runs.map(({ start, end, marks }) => [start, end, marks.map(({ key }) => key).join(' ')]),
    [
      [0, 2, ''],
      [2, 5, 'A1'],
      [5, 8, 'T1 A1'],
      [8, 10, 'A1'],
      [10, 12, ''],
    ],
  )
})

test('whatever the marks, the runs cover the range once and in order', () => {
  const mark = record({
    kind: constantFrom('target', 'goal', 'action', 'unmapped', 'context'),
    key: string(),
    start: nat(50),
    end: nat(50),
  }) as Arbitrary<TextMark>
  assertProperty(
    property(array(mark), (marks) => {
      const runs = segments({ start: 10, end: 40 }, marks)
      assert.equal(runs[0]?.start, 10)
      assert.equal(runs.at(-1)?.end, 40)
      runs.slice(1).forEach((run, at) => assert.equal(run.start, runs[at]?.end))
    }),
  )
})
