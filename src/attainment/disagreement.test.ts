import assert from 'node:assert/strict'
import { test } from 'node:test'
import { disagreements } from './disagreement.ts'
import { seen } from './kit/cases.ts'

test('values of one period that differ are listed, in whatever unit they were stated', () => {
  // Trains of 2022 as two sources have them: 538 by the railway, 540 by the operator.
  const railway = seen('2022', '538', { unit: '列', calibre: '铁路部门' })
  const operator = seen('2022', '540', { unit: '列', calibre: '运营公司' })
  const passengers = [seen('2024', '3140.6', { unit: '万人次' }), seen('2024', '31406000', { unit: '人次' })]
  const [one, ...others] = disagreements([
    railway,
    operator,
    ...passengers,
    seen('2023', '9', { unit: '列' }),
  ])
  assert.deepEqual(others, [])
  assert.deepEqual(one, {
    period: '2022',
    observations: [railway.observation.id, operator.observation.id],
    unit: '列',
    lowest: 538,
    highest: 540,
    difference: 2,
    sameCalibre: false,
  })
})

test('a growth rate and a level of one period do not disagree', () => {
  const level = seen('2025', '100', { unit: '%', form: 'share' })
  assert.deepEqual(disagreements([level, seen('2025', '8', { unit: '%', form: 'growth' })]), [])
})
