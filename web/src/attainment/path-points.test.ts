import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pathFacts, yearAt } from './path-points.ts'
import type { TargetPage } from './shapes.ts'

test('periods lie at their ends among the years', () => {
  const cases = {
    '2025': 2025,
    '2026-H1': 2025.5,
    '2026-Q3': 2025.75,
    '2026-06': 2025.5,
    '2026-01/2026-09': 2025.75,
  }
  for (const [period, at] of Object.entries(cases)) assert.equal(yearAt(period), at, period)
})

const one = (id: number, period: string, unit: string, rest = {}) => ({
  id,
  period,
  unit,
  value: id,
  periodLabel: { zh: period, en: period },
  counts: true,
  fits: 'fits',
  ...rest,
})
const page = (observations: object[], path: object | null) =>
  ({
    series: [{ relation: 'measures', observations }],
    path,
    row: { kind: 'level', unit: '家', value: 300, year: 2027 },
  }) as unknown as TargetPage

test('only values that count and fit are drawn, in one unit', () => {
  const facts = pathFacts(
    page(
      [
        one(2, '2025', '家'),
        one(1, '2024', '家'),
        one(3, '2025', '%'),
        one(4, '2025', '家', { fits: 'unit' }),
      ],
      null,
    ),
    'zh',
  )
  assert.deepEqual(
    facts?.observed.map((line) => line.map(({ id }) => id)),
    [[1, 2]],
  )
  assert.equal(facts?.target?.value, 300)
})

test('one lone value is no chart', () => {
  assert.equal(pathFacts(page([one(1, '2024', '家')], null), 'zh'), null)
})

test('series of different calibres are never joined into one line', () => {
  const two = page([one(1, '2024', '家')], null)
  const [series] = two.series
  const both = { ...two, series: [series, { ...series, observations: [one(2, '2025', '家')] }] } as TargetPage
  assert.deepEqual(
    pathFacts(both, 'zh')?.observed.map((line) => line.map(({ id }) => id)),
    [[1], [2]],
  )
})
