import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { type AttemptRow, countAttempt } from './attempt.ts'

const limit = { failures: 5, minutes: 30 }
const minute = 60_000
const start = Date.parse('2026-11-20T01:00:00Z')

function failAt(moments: readonly number[]): { row: AttemptRow | undefined; refused: number } {
  let row: AttemptRow | undefined
  let refused = 0
  for (const at of moments) {
    const verdict = countAttempt(row, at, limit)
    if (verdict.open) row = verdict.next
    else refused += 1
  }
  return { row, refused }
}

test('the fifth failure locks for thirty minutes, and the lock ends by itself', () => {
  const { row } = failAt([0, 1, 2, 3, 4].map((count) => start + count * minute))
  assert.equal(row?.lockedUntil, '2026-11-20T01:34:00.000Z')
  const during = countAttempt(row, start + 33.5 * minute, limit)
  assert.deepEqual(during, { open: false, minutesLeft: 1 })
  const after = countAttempt(row, start + 34 * minute, limit)
  assert.ok(after.open)
  assert.deepEqual(after.next, { failures: 1, firstAt: '2026-11-20T01:34:00.000Z', lockedUntil: null })
})

test('attempts during a lock do not prolong it', () => {
  const hammered = failAt(Array.from({ length: 200 }, (_, count) => start + count * 1000))
  assert.equal(hammered.row?.lockedUntil, '2026-11-20T01:30:04.000Z')
  assert.equal(hammered.refused, 195)
})

test('failures far apart never lock', () => {
  const { row } = failAt(Array.from({ length: 50 }, (_, count) => start + count * 8 * minute))
  assert.equal(row?.lockedUntil, null)
})

test('in any half hour no more than five attempts in a row are taken', () => {
  const gaps = fc.array(fc.integer({ min: 0, max: 20 * minute }), { minLength: 6, maxLength: 60 })
  fc.assert(
    fc.property(gaps, (steps) => {
      const taken: number[] = []
      let row: AttemptRow | undefined
      let now = start
      for (const step of steps) {
        now += step
        const verdict = countAttempt(row, now, limit)
        if (!verdict.open) continue
        row = verdict.next
        taken.push(now)
      }
      // A window that begins late in one count and ends in the next may hold up to nine, never ten.
      for (const [index, at] of taken.entries()) {
        const within = taken.slice(index).filter((other) => other < at + 30 * minute)
        assert.ok(within.length <= 9, `${within.length} attempts within half an hour`)
      }
    }),
  )
})
