// An amended text: the same targets keep their identity when their number, task or value changes.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { diffPlans, parsePlan } from '../index.ts'
import type { ParsedPlan } from '../types.ts'

function planOf(...tasks: string[]): ParsedPlan {
  const body = tasks.map((task, i) => `${i + 1}.${task}`).join('\n')
  const outcome = parsePlan(`江澜市服务贸易行动计划（2025—2027年）\n一、重点任务\n（一）提升能级\n${body}`)
  assert.ok(outcome.ok)
  return outcome.plan
}

const TRAVEL = '完善国际旅行服务体系。推进入境便利，入境游客人数年均增长30%以上。（责任单位：市文旅局）'
const TRANSPORT = '拓展国际运输服务网络。加强枢纽建设，国际航线达到25条，跨境线路达到63条。'
const DIGITAL = '推进数字贸易创新发展。支持企业出海，数字服务贸易规模年均增长10%。'

test('nothing changed: nothing is listed', () => {
  const { tasks, targets } = diffPlans(planOf(TRAVEL, TRANSPORT), planOf(TRAVEL, TRANSPORT))
  for (const changes of [tasks, targets]) {
    assert.deepEqual([changes.added, changes.removed, changes.changed, changes.moved], [[], [], [], []])
  }
})

test('a value and a unit that answers change; the fields are named', () => {
  const after = planOf(TRAVEL.replace('30%', '35%').replace('市文旅局', '市文旅局、市商务局'), TRANSPORT)
  const { tasks, targets } = diffPlans(planOf(TRAVEL, TRANSPORT), after)
  assert.deepEqual(
    targets.changed.map(({ old, new: now, fields }) => [old.value, now.value, fields]),
    [[30, 35, ['value']]],
  )
  assert.deepEqual(
    tasks.changed.map(({ fields }) => fields),
    [['support']],
  )
  assert.deepEqual([targets.added, targets.removed, targets.moved], [[], [], []])
})

test('a task put in front renumbers the others: they move, their targets move with them, none is new', () => {
  const { tasks, targets } = diffPlans(planOf(TRAVEL, TRANSPORT), planOf(DIGITAL, TRAVEL, TRANSPORT))
  assert.deepEqual(
    tasks.added.map((task) => task.title),
    ['推进数字贸易创新发展'],
  )
  assert.deepEqual(
    tasks.moved.map(({ old, new: now }) => [old.number, now.number]),
    [
      ['1', '2'],
      ['2', '3'],
    ],
  )
  assert.deepEqual(
    targets.added.map((target) => target.indicator),
    ['数字服务贸易规模'],
  )
  assert.equal(targets.moved.length, 3)
  assert.deepEqual(targets.removed, [])
})

test('two tasks change places', () => {
  const { tasks, targets } = diffPlans(planOf(TRAVEL, TRANSPORT), planOf(TRANSPORT, TRAVEL))
  assert.deepEqual([tasks.added, tasks.removed, tasks.changed], [[], [], []])
  assert.equal(tasks.moved.length, 2)
  assert.equal(targets.moved.length, 3)
})

test('a reworded indicator is the same target; one that is gone is removed', () => {
  const after = planOf(
    TRAVEL,
    TRANSPORT.replace('国际航线', '国际及地区航线').replace('，跨境线路达到63条', ''),
  )
  const { targets } = diffPlans(planOf(TRAVEL, TRANSPORT), after)
  assert.deepEqual(
    targets.changed.map(({ fields }) => fields),
    [['indicator']],
  )
  assert.deepEqual(
    targets.removed.map((target) => target.indicator),
    ['跨境线路'],
  )
})
