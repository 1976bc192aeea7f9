import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressAllowed, networksOf } from './network.ts'
import { defaultAccessSettings } from './settings.ts'

const settings = {
  ...defaultAccessSettings(true),
  administratorNetworks: ['10.20.0.0/16', 'fd00:1::/64', '192.168.7.5/32'],
}

const cases = [
  ['10.20.3.4', true],
  ['::ffff:10.20.3.4', true],
  ['192.168.7.5', true],
  ['192.168.7.6', false],
  ['10.21.0.1', false],
  ['fd00:1::17', true],
  ['fd00:2::17', false],
  ['', false],
  ['somewhere', false],
] as const

for (const [address, allowed] of cases) {
  test(`an administrator at "${address}" is ${allowed ? 'let in' : 'kept out'}`, () => {
    assert.equal(addressAllowed(['system-admin'], address, settings), allowed)
  })
}

test('other roles, and installations without such networks, are not restricted', () => {
  assert.ok(addressAllowed(['coordinator'], '203.0.113.9', settings))
  assert.ok(addressAllowed(['audit-admin'], '203.0.113.9', defaultAccessSettings(true)))
})

test('a network that is none is an error at the start, not an open door', () => {
  for (const network of ['10.20.0.0', '10.20.0.0/33', 'intranet/8', '']) {
    assert.throws(() => networksOf([network]), RangeError)
  }
})
