import assert from 'node:assert/strict'
import { test } from 'node:test'
import { diffLines } from './diff-lines.ts'

const none = { added: [], removed: [], changed: [], moved: [] }
const target = (value: number) => ({
  task: '16',
  indicator: '服务贸易特色产业园',
  comparator: '>=',
  value,
  unit: '家',
  year: 2027,
})

test('a changed value reads from old to new, with the fields that differ', () => {
  const lines = diffLines({
    tasks: { ...none, added: [{ number: '19', title: '新任务' }] },
    targets: { ...none, changed: [{ old: target(10), new: target(12), fields: ['value'] }] },
  })
  assert.deepEqual(lines, [
    { what: 'added', of: 'task', name: '19. 新任务', before: null, after: null, fields: [] },
    {
      what: 'changed',
      of: 'target',
      name: '服务贸易特色产业园',
      before: '≥ 10 家 (2027)',
      after: '≥ 12 家 (2027)',
      fields: ['value'],
    },
  ])
})

test('a moved task tells its old and its new place', () => {
  const [line] = diffLines({
    tasks: {
      ...none,
      moved: [
        {
          old: { number: '3', title: '甲', section: '(一)' },
          new: { number: '4', title: '甲', section: '(二)' },
        },
      ],
    },
    targets: none,
  })
  assert.deepEqual([line?.before, line?.after], ['(一) 3', '(二) 4'])
})
