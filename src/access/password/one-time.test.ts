import assert from 'node:assert/strict'
import { test } from 'node:test'
import { systemChance } from '../../platform/clock.ts'
import { oneTimePassword } from './one-time.ts'
import { defaultPasswordRule, passwordFault } from './rule.ts'

test('one-time passwords keep the rules and do not repeat', () => {
  const made = Array.from({ length: 500 }, () => oneTimePassword(systemChance))
  assert.equal(new Set(made).size, 500)
  for (const password of made) {
    assert.match(password, /^([A-Z][a-z][2-9][a-z][A-Z][a-z](-|$)){3}$/)
    assert.equal(passwordFault(password, 'li.na', defaultPasswordRule), null)
  }
})
