import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { type Id, instantOf, isId, makeId, parseId } from './id.ts'

const instant = fc.integer({ min: 0, max: 2 ** 48 - 1 })
const random = fc.uint8Array({ minLength: 10, maxLength: 10 })

test('an id is a UUID of version 7 that carries its time and its random bits', () => {
  fc.assert(
    fc.property(instant, random, (at, bytes) => {
      const id = makeId<'plan'>(at, bytes)
      assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
      assert.equal(instantOf(id), at)
      assert.equal(parseId(id.toUpperCase()), id)
    }),
  )
  // RFC 9562, appendix A.6: the instant and the random bits of its example.
  const example = Uint8Array.from([0xc, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f])
  assert.equal(makeId(0x017f22e279b0, example), '017f22e2-79b0-7cc3-98c4-dc0c0c07398f')
})

test('ids sort by the time they were made', () => {
  fc.assert(
    fc.property(instant, instant, random, random, (a, b, x, y) => {
      fc.pre(a !== b)
      assert.equal(makeId(a, x) < makeId(b, y), a < b)
    }),
  )
})

test('different random bits give different ids', () => {
  fc.assert(
    fc.property(random, random, (x, y) =>
      assert.equal(makeId(1, x) === makeId(1, y), masked(x) === masked(y)),
    ),
  )
})

test('what is no id is refused', () => {
  for (const text of [
    '',
    'plan',
    '017f22e279b07cc398c4dc0c0c07398f',
    '017f22e2-79b0-7cc3-18c4-dc0c0c07398f',
    '{}',
  ])
    assert.equal(parseId(text), undefined, text)
  assert.equal(isId('017f22e2-79b0-7cc3-98c4-dc0c0c07398f'), true)
  const random4 = parseId<'plan'>('919108f7-52d1-4320-9bac-f847db4148a8') as Id<'plan'>
  assert.equal(instantOf(random4), undefined)
  assert.throws(() => makeId(-1, new Uint8Array(10)), RangeError)
  assert.throws(() => makeId(1.5, new Uint8Array(10)), RangeError)
  assert.throws(() => makeId(1, new Uint8Array(16)), RangeError)
})

function masked(bytes: Uint8Array): string {
  return [bytes[0]! & 0x0f, bytes[1], bytes[2]! & 0x3f, ...bytes.slice(3)].join()
}
