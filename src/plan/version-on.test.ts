import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../kernel/day.ts'
import type { Question } from './register/reconcile.ts'
import { openOn, versionOn } from './version-on.ts'

const approvals = [
  { number: 1, approvedAt: '2026-03-10T01:00:00.000Z' },
  { number: 3, approvedAt: '2026-06-30T15:59:00.000Z' }, // 23:59 in Wuhan
  { number: 4, approvedAt: '2026-09-30T16:00:00.000Z' }, // midnight of 1 October in Wuhan
]
const on = (text: string) => versionOn(approvals, { day: day(text), timeZone: 'Asia/Shanghai' })

test('the version in force on a day is the one approved last by then, in the days of the city', () => {
  const cases = [
    ['2026-03-10', 1, '2026-03-10'],
    ['2026-06-29', 1, '2026-06-29'],
    ['2026-06-30', 3, '2026-06-30'],
    ['2026-09-30', 3, '2026-09-30'],
    ['2026-10-01', 4, '2026-10-01'],
    ['2025-01-01', 1, '2026-03-10'], // before there was one: the first, as it came into force
  ] as const
  for (const [asked, number, questionsOn] of cases)
    assert.deepEqual(on(asked), { number, questionsOn }, asked)
  assert.equal(versionOn([], { day: day('2026-01-01'), timeZone: 'Asia/Shanghai' }), null)
})

test('a question is open from the day it was asked until the day before it was closed', () => {
  const question = (id: number, openedAt: string, closedAt: string | null): Question => ({
    id,
    targetKey: 'T1',
    taskKey: null,
    kind: 'base',
    asks: [],
    ownerOrganisation: null,
    dueOn: null,
    dueProvisional: false,
    state: closedAt === null ? 'open' : 'answered',
    decisionId: null,
    openedAt,
    closedAt,
    revision: 1,
  })
  const all = [
    question(1, '2026-03-10T01:00:00Z', null),
    question(2, '2026-03-10T01:00:00Z', '2026-05-01T01:00:00Z'),
    question(3, '2026-05-01T01:00:00Z', null),
  ]
  const open = (text: string) =>
    openOn(all, { day: day(text), timeZone: 'Asia/Shanghai' }).map(({ id }) => id)
  assert.deepEqual([open('2026-03-09'), open('2026-04-30'), open('2026-05-01')], [[], [1, 2], [1, 3]])
})
