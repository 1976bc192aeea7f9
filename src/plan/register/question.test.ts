import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../kernel/day.ts'
import { calendars } from '../kit/ground.ts'
import type { Target } from '../target.ts'
import type { TaskUnit } from '../task.ts'
import {
  type DecidedPoints,
  type Decision,
  contradicted,
  effectiveTarget,
  settledPoints,
} from './decision.ts'
import { calendarOf, dueDay } from './due.ts'
import { ownerQuestion, questionsOf } from './question.ts'
import { type Question, reconcile } from './reconcile.ts'

const target: Target = {
  key: 'T1',
  position: 0,
  taskKey: 'K1',
  indicator: '首店',
  comparator: '>=',
  value: 300,
  valueMax: null,
  unit: '家',
  kind: 'level',
  kindAlternatives: [],
  recurrence: null,
  year: 2027,
  baseYear: null,
  baseValue: null,
  direction: 'up',
  start: 0,
  end: 2,
  text: '首店',
  origin: 'read',
  ownerOrganisation: null,
  state: 'live',
  parsedPosition: 0,
}

const silent: DecidedPoints = {
  baseYear: null,
  baseValue: null,
  baseUnit: null,
  baseSource: null,
  kind: null,
  recurrence: null,
  priceBasis: null,
  growthMethod: null,
  currency: null,
  calibre: null,
}

const decision = (id: number, points: Partial<DecidedPoints>, about: Partial<Target> = {}): Decision => ({
  ...silent,
  ...points,
  id,
  targetKey: 'T1',
  subject: { indicator: target.indicator, unit: target.unit, kind: target.kind, ...about },
  decidedBy: '市商务局',
  decidedOn: '2026-11-20',
  paper: '专题会议纪要',
  evidenceDigest: null,
  onBehalfOf: null,
  note: null,
  reason: null,
  recordedAt: '',
  recordedBy: '',
  supersedes: null,
  supersededBy: null,
})

const asked = (some: Partial<Target>, decisions: readonly Decision[] = []) =>
  Object.fromEntries(questionsOf({ ...target, ...some }, decisions).map(({ kind, asks }) => [kind, asks]))

test('what a target leaves open follows from its reading', () => {
  const cases: readonly (readonly [Partial<Target>, Record<string, readonly string[]>])[] = [
    [{}, { base: ['base-year', 'base-value'] }],
    [{ baseYear: 2025, baseValue: 6 }, {}],
    [{ baseYear: 2025 }, { base: ['base-value'] }],
    [
      { kind: 'average-growth', unit: '%', indicator: '服务贸易规模' },
      { base: ['base-year', 'base-value'], calibre: ['growth-method', 'currency', 'price-basis'] },
    ],
    [
      { kind: 'average-growth', unit: '%', indicator: '入境游客人数' },
      { base: ['base-year', 'base-value'], calibre: ['growth-method'] },
    ],
    [
      { kind: 'share', unit: '%', indicator: '知识密集型服务贸易占比' },
      { base: ['base-year', 'base-value'], calibre: ['share-of-what'] },
    ],
    [{ kind: 'annual-flow', recurrence: 'every-year' }, {}],
    [
      { kind: 'annual-flow', recurrence: 'undecided', kindAlternatives: ['cumulative'] },
      {
        base: ['base-year', 'base-value'],
        'per-year-or-total': ['kind'],
        recurrence: ['recurrence'],
      },
    ],
    [
      { kind: 'cumulative', kindAlternatives: ['level'] },
      { base: ['base-year', 'base-value'], kind: ['kind'] },
    ],
    [{ kind: 'rank', unit: '位', comparator: '<=', direction: 'none' }, {}],
    [{ comparator: '<=', direction: 'none' }, {}],
    [{ comparator: '<=', direction: 'down' }, { base: ['base-year', 'base-value'] }],
    [{ state: 'dropped' }, {}],
  ]
  for (const [some, expected] of cases) assert.deepEqual(asked(some), expected, JSON.stringify(some))
})

test('a decision answers what it settles, and leaves the rest open', () => {
  const growth = { kind: 'average-growth', unit: '%', indicator: '服务贸易规模' } as const
  const year = decision(1, { baseYear: 2025, baseSource: '市统计局' }, growth)
  assert.deepEqual(asked(growth, [year]), { calibre: ['growth-method', 'currency', 'price-basis'] })
  const calibre = decision(2, { growthMethod: 'compound', currency: 'USD', priceBasis: 'current' }, growth)
  assert.deepEqual(asked(growth, [year, calibre]), {})
  assert.deepEqual(asked({}, [decision(1, { baseYear: 2025 })]), { base: ['base-value'] })
  const flow = { kind: 'annual-flow', recurrence: 'undecided', kindAlternatives: ['cumulative'] } as const
  assert.deepEqual(asked(flow, [decision(1, { kind: 'cumulative' }, { kind: 'annual-flow' })]), {
    base: ['base-year', 'base-value'],
  })
})

test('papers decide one point after another: where a later one is silent, the earlier stands', () => {
  const base = decision(1, { baseYear: 2025, baseValue: '40', baseUnit: '家', baseSource: '名录' })
  const effective = effectiveTarget(target, [base, decision(2, { calibre: '含加盟店' })])
  assert.deepEqual(
    [effective.baseYear, effective.baseValue, effective.calibre, effective.decisionId, effective.baseFrom],
    [2025, '40', '含加盟店', 1, 'decision'],
  )
  const moved = effectiveTarget(target, [base, decision(2, { baseYear: 2024 })])
  assert.deepEqual([moved.baseYear, moved.baseValue], [2024, null], 'the base is one point')
  const { points } = settledPoints([base], target)
  assert.deepEqual(contradicted(points, { ...silent, calibre: '含加盟店' }), [])
  assert.deepEqual(contradicted(points, { ...silent, baseValue: '41' }), ['baseValue'])
})

test('a decision holds while indicator, unit and kind are the same, whatever the value', () => {
  const base = decision(1, { baseYear: 2025, baseValue: '40', baseUnit: '家', baseSource: '名录' })
  assert.equal(effectiveTarget({ ...target, value: 500, year: 2028 }, [base]).baseValue, '40')
  assert.equal(effectiveTarget({ ...target, indicator: '国际首店' }, [base]).baseValue, null)
  assert.deepEqual(asked({ unit: '个' }, [base]), { base: ['base-year', 'base-value'] })
})

test('an assumed lead is asked for, a printed or confirmed one is not', () => {
  assert.equal(ownerQuestion('K1', [])?.kind, 'owner')
  assert.equal(ownerQuestion('K1', [unit('assumed')])?.kind, 'owner')
  assert.equal(ownerQuestion('K1', [unit('printed', 'support')])?.kind, 'owner')
  assert.equal(ownerQuestion('K1', [unit('printed')]), null)
  assert.equal(ownerQuestion('K1', [unit('confirmed')]), null)
})

test('the list of questions follows: opened, narrowed, closed', () => {
  const open = [known(1, 'base', ['base-year', 'base-value']), known(2, 'kind', ['kind'])]
  const raised = [
    { targetKey: 'T1', taskKey: null, kind: 'base', asks: ['base-value'] },
    { targetKey: null, taskKey: 'K1', kind: 'owner', asks: ['lead-unit'] },
  ] as const
  assert.deepEqual(reconcile(open, raised), {
    open: [raised[1]],
    narrow: [{ id: 1, asks: ['base-value'] }],
    close: [2],
  })
})

test('a question is due in working days, provisional past the last holiday notice', () => {
  const cn = calendarOf(calendars, 'cn')
  // Counted by hand from the notice of 2026: 23-27 November and 30 November - 4 December.
  assert.deepEqual(dueDay(day('2026-11-20'), 10, cn), { dueOn: '2026-12-04', dueProvisional: false })
  assert.equal(dueDay(day('2026-12-21'), 10, cn).dueProvisional, true)
  assert.throws(() => calendarOf(calendars, 'mars'), RangeError)
})

function unit(status: TaskUnit['status'], role: TaskUnit['role'] = 'lead'): TaskUnit {
  return {
    position: 0,
    organisationId: 'demo.swj',
    printedName: null,
    role,
    status,
    source: '测试',
    confirmedBy: null,
    confirmedOn: null,
  }
}

function known(id: number, kind: Question['kind'], asks: readonly string[]): Question {
  return {
    id,
    targetKey: 'T1',
    taskKey: null,
    kind,
    asks,
    ownerOrganisation: null,
    dueOn: null,
    dueProvisional: false,
    state: 'open',
    decisionId: null,
    openedAt: '',
    closedAt: null,
    revision: 1,
  }
}
