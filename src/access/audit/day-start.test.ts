import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { dayFromNumber } from '../../kernel/day.ts'
import { dayOf } from '../../kernel/day-zone.ts'
import { day } from '../../kernel/day.ts'
import { dayStart } from './day-start.ts'

test('a day begins at 16:00 UTC of the day before in Shanghai', () => {
  assert.equal(
    new Date(dayStart(day('2026-11-22'), 'Asia/Shanghai')).toISOString(),
    '2026-11-21T16:00:00.000Z',
  )
})

test('the first moment lies in the day and the one before does not, in any zone', () => {
  const zones = fc.constantFrom(
    'Asia/Shanghai',
    'UTC',
    'America/New_York',
    'Asia/Kathmandu',
    'Pacific/Kiritimati',
  )
  fc.assert(
    fc.property(zones, fc.integer({ min: 11_000, max: 30_000 }), (zone, number) => {
      const of = dayFromNumber(number)
      const start = dayStart(of, zone)
      assert.equal(dayOf(start, zone), of)
      assert.ok(dayOf(start - 1, zone) < of)
    }),
  )
})
