import assert from 'node:assert/strict'
import { test } from 'node:test'
import { allRows, type BoardFilter, groupBoard } from './board-groups.ts'
import type { Board, BoardRow } from './shapes.ts'

const unit = (id: string) => ({ id, name: id, shortName: id, status: 'assumed' as const })
const row = (key: string, rest: Partial<BoardRow>): BoardRow =>
  ({ key, indicator: key, text: '', owner: null, light: 'unknown', ...rest }) as BoardRow
const goal = { key: 'G1', taskKey: 'K1', text: '保持全国前列', assessment: null }
const board = {
  overall: { targets: [row('T1', { light: 'on-track' })], goals: [] },
  sections: [
    {
      number: '(一)',
      title: '提质',
      tasks: [
        {
          key: 'K1',
          number: '1',
          title: '旅行',
          lead: null,
          goals: [goal],
          targets: [row('T2', { owner: unit('a') }), row('T3', { owner: unit('b'), light: 'far-behind' })],
        },
      ],
    },
  ],
} as unknown as Board
const none: BoardFilter = { lights: [] }
const keys = (by: 'task' | 'unit' | 'state', filter: BoardFilter) =>
  groupBoard(board, by, filter).map(({ key, rows }) => `${key}: ${rows.map((each) => each.key).join(' ')}`)

test('by task the plan keeps its order, and goals stand with their task', () => {
  assert.deepEqual(keys('task', none), ['overall: T1', 'K1: T2 T3'])
  assert.deepEqual(groupBoard(board, 'task', none)[1]?.goals, [goal])
})

test('by state the worst stands first, and empty lights are left out', () => {
  assert.deepEqual(keys('state', none), ['far-behind: T3', 'unknown: T2', 'on-track: T1'])
})

test('whichever way it is grouped, no target is lost or doubled', () => {
  for (const by of ['task', 'unit', 'state'] as const) {
    const shown = groupBoard(board, by, none).flatMap(({ rows }) => rows.map(({ key }) => key))
    assert.deepEqual(
      shown.toSorted(),
      allRows(board)
        .map(({ key }) => key)
        .toSorted(),
    )
  }
})

test('a filter by light, unit or words leaves only what fits, and hides the goals', () => {
  assert.deepEqual(keys('task', { lights: ['far-behind'] }), ['K1: T3'])
  assert.deepEqual(keys('unit', { lights: [], unit: 'a' }), ['unit a: T2'])
  assert.deepEqual(keys('task', { lights: [], words: 'T1' }), ['overall: T1'])
  assert.deepEqual(keys('task', { lights: [], words: '没有' }), [])
})
