import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { parsePlan } from '../../document/index.ts'
import { Refusal } from '../../kernel/problem.ts'
import { type Draft, withChange } from '../draft.ts'
import { texts } from '../kit/ground.ts'
import { keyReading } from '../read.ts'
import { officialText } from '../text/points.ts'
import type { Change } from './change.ts'
import { decideChange, type ReviewDesk } from './decide.ts'

const outcome = parsePlan(texts.demo)
assert.ok(outcome.ok)
const text = officialText(texts.demo)
const desk: ReviewDesk = { ...keyReading(outcome.plan), text }
const live = desk.draft.targets.filter(({ state }) => state === 'live')

function after(on: ReviewDesk, change: Change): ReviewDesk {
  const { before, after, nextKeys } = decideChange(on, change)
  return { text, nextKeys, draft: withChange(on.draft, before, after) }
}

function undone(on: ReviewDesk, change: Change): Draft {
  const { before, after } = decideChange(on, change)
  return withChange(withChange(on.draft, before, after), after, before)
}

const refused = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code
const target = fc.constantFrom(...live)
const clause = fc.constantFrom(...desk.draft.goals, ...desk.draft.actions)

test('a target that is split and merged again reads as before, under a new key', () => {
  fc.assert(
    fc.property(target, fc.double({ min: 0.1, max: 0.9, noNaN: true }), (whole, share) => {
      const { start, end, key: _key, position: _position, text: _text, origin: _origin, ...reading } = whole
      const cut = start + Math.max(1, Math.min(end - start - 1, Math.round((end - start) * share)))
      fc.pre(text.cut({ start, end: cut }).trim() !== '' && text.cut({ start: cut, end }).trim() !== '')
      const split = after(desk, {
        kind: 'split',
        key: whole.key,
        parts: [
          { start, end: cut, indicator: '甲' },
          { start: cut, end, indicator: '乙' },
        ],
      })
      const parts = split.draft.targets.filter((each) => each.origin === 'split')
      assert.deepEqual(
        parts.map(({ indicator, text }) => [indicator, text]),
        [
          ['甲', text.cut({ start, end: cut })],
          ['乙', text.cut({ start: cut, end })],
        ],
      )
      const merged = after(split, { kind: 'merge', keys: parts.map(({ key }) => key), fields: reading })
      const one = merged.draft.targets.find((each) => each.origin === 'merged')!
      assert.deepEqual(
        { ...one, key: '', origin: '', parsedPosition: 0 },
        { ...whole, key: '', origin: '', parsedPosition: 0 },
      )
      assert.equal(merged.draft.targets.filter((each) => each.state === 'live').length, live.length)
    }),
  )
})

test('taking back any change restores the draft', () => {
  const change: fc.Arbitrary<Change> = fc.oneof(
    fc.record({
      kind: fc.constant('correct' as const),
      key: target.map(({ key }) => key),
      fields: fc.record({
        valueMax: fc.constant(null),
        value: fc.integer({ min: 100_000, max: 999_999 }),
        unit: fc.constantFrom('家', '个'),
      }),
    }),
    fc.record({ kind: fc.constant('drop' as const), key: fc.oneof(target, clause).map(({ key }) => key) }),
    fc.record({
      kind: fc.constant('reclass' as const),
      key: clause.map(({ key }) => key),
      to: fc.constant('target' as const),
      reading: fc.constant({ indicator: '新指标', value: 5, unit: '个', kind: 'level' as const }),
    }),
    fc.record({
      kind: fc.constant('reclass' as const),
      key: target.map(({ key }) => key),
      to: fc.constantFrom('goal' as const, 'action' as const),
    }),
    fc.record({
      kind: fc.constant('add' as const),
      entry: clause.map(({ start, end, taskKey }) => ({ as: 'action' as const, start, end, taskKey })),
    }),
  )
  fc.assert(fc.property(change, (drawn) => assert.deepEqual(undone(desk, drawn), desk.draft)))
})

test('a key is never handed out twice, even after an undo', () => {
  const entry = { as: 'goal', taskKey: null, start: 1, end: 5 } as const
  const first = decideChange(desk, { kind: 'add', entry })
  const second = decideChange({ ...desk, nextKeys: first.nextKeys }, { kind: 'add', entry })
  assert.notDeepEqual(first.keys, second.keys)
})

test('a corrected target keeps its sentence, and one that people made stays theirs', () => {
  const first = live[0]!
  const corrected = after(desk, {
    kind: 'correct',
    key: first.key,
    fields: { indicator: '另一名称', year: 2027 },
  })
  const now = corrected.draft.targets.find(({ key }) => key === first.key)!
  assert.deepEqual(
    [now.indicator, now.year, now.text, now.origin],
    ['另一名称', 2027, first.text, 'corrected'],
  )
  const level = after(desk, {
    kind: 'correct',
    key: first.key,
    fields: { kind: 'annual-flow', recurrence: null },
  })
  assert.equal(level.draft.targets.find(({ key }) => key === first.key)!.recurrence, 'undecided')
})

test('another comparator turns the direction, unless the reviewer says otherwise', () => {
  const { key } = live[0]!
  const now = (fields: object) =>
    after(desk, { kind: 'correct', key, fields }).draft.targets.find((each) => each.key === key)!.direction
  assert.equal(now({ comparator: '<=' }), 'none')
  assert.equal(now({ comparator: '<=', direction: 'down' }), 'down')
})

test('a goal is corrected in its place and task only', () => {
  const goal = desk.draft.goals[0]!
  const { after } = decideChange(desk, {
    kind: 'correct',
    key: goal.key,
    fields: { end: goal.end - 1, value: 3 },
  })
  const text = goal.text.slice(0, -1)
  assert.deepEqual(after.goals, [{ ...goal, end: goal.end - 1, text, origin: 'corrected' }])
  const foreign = { kind: 'correct', key: goal.key, fields: { value: 3 } } as const
  assert.throws(() => decideChange(desk, foreign), refused('change-nothing'))
})

test('what does not fit is refused, and says why', () => {
  const key = live[0]!.key
  const cases: readonly (readonly [Change, string])[] = [
    [{ kind: 'correct', key: 'T999', fields: { value: 1 } }, 'change-unknown-item'],
    [{ kind: 'correct', key, fields: {} }, 'change-nothing'],
    [{ kind: 'correct', key, fields: { taskKey: 'K999' } }, 'change-unknown-task'],
    [{ kind: 'correct', key, fields: { value: 9, valueMax: 3 } }, 'change-range'],
    [{ kind: 'correct', key, fields: { start: 5, end: 5 } }, 'span-outside-text'],
    [{ kind: 'correct', key, fields: { end: text.length + 1 } }, 'span-outside-text'],
    [{ kind: 'correct', key, fields: { unit: ' ' } }, 'change-needs-reading'],
    [{ kind: 'split', key, parts: [{}] }, 'change-needs-targets'],
    [{ kind: 'merge', keys: [key, key], fields: {} }, 'change-needs-targets'],
    [{ kind: 'restore', key }, 'change-wrong-state'],
    [{ kind: 'reclass', key, to: 'target' }, 'change-nothing'],
    [{ kind: 'add', entry: { as: 'target', taskKey: null, start: 1, end: 5 } }, 'change-needs-reading'],
  ]
  for (const [change, code] of cases) assert.throws(() => decideChange(desk, change), refused(code), code)
  const without = after(desk, { kind: 'drop', key })
  assert.throws(() => decideChange(without, { kind: 'drop', key }), refused('change-wrong-state'))
})
