import assert from 'node:assert/strict'
import { test } from 'node:test'
import { endOfDay, instantText } from './instant-text.ts'

test('an instant is told in the time of the city, not of the computer', () => {
  assert.equal(instantText('2026-11-22T17:05:00Z', 'Asia/Shanghai', 'zh'), '2026年11月23日 01:05')
  assert.equal(instantText('2026-09-30T16:00:00Z', 'Asia/Shanghai', 'en'), '1 Oct 2026 00:00')
  assert.equal(instantText('2026-11-22T17:05:00Z', 'Asia/Urumqi', 'zh'), '2026年11月22日 23:05')
})

test('a day ends when it ends in the city', () => {
  assert.equal(endOfDay('2026-12-31', 'Asia/Shanghai'), '2026-12-31T15:59:59.000Z')
  assert.equal(endOfDay('2026-07-01', 'America/New_York'), '2026-07-02T03:59:59.000Z')
})
