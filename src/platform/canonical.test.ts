import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { canonicalJson } from './canonical.ts'

describe('canonical JSON', () => {
  it('has one text for a value', () => {
    assert.equal(canonicalJson({ b: 1, a: [null, 'x'] }), '{"a":[null,"x"],"b":1}')
    assert.equal(canonicalJson({ a: undefined, 名: '值', é: 1e21, z: -0 }), '{"z":0,"é":1e+21,"名":"值"}')
    assert.equal(canonicalJson([true, 0.1 + 0.2, '\u2028"\n']), '[true,0.30000000000000004,"\u2028\\"\\n"]')
  })

  it('means what JSON means, whatever the order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const plain: unknown = JSON.parse(JSON.stringify(value))
        assert.deepEqual(JSON.parse(canonicalJson(plain)), plain)
        assert.equal(canonicalJson(reversed(plain)), canonicalJson(plain))
      }),
    )
  })

  it('refuses what JSON does not have', () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, 1n, () => 1, '\ud800']) {
      assert.throws(() => canonicalJson([value]), TypeError)
    }
  })
})

/** The same value with the keys of all its objects in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, member]) => [key, reversed(member)]),
  )
}
