import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { base32 } from './base32.ts'
import { acceptedStep, codeAt, otpauthUri, stepAt } from './totp.ts'

const ascii = (text: string) => new TextEncoder().encode(text)
const secret = ascii('12345678901234567890')

// RFC 6238 appendix B, the SHA-1 rows: seconds, eight digits.
const vectors = [
  [59, '94287082'],
  [1111111109, '07081804'],
  [1111111111, '14050471'],
  [1234567890, '89005924'],
  [2000000000, '69279037'],
  [20000000000, '65353130'],
] as const

for (const [seconds, expected] of vectors) {
  test(`at ${seconds} s the code is the one of RFC 6238`, () => {
    assert.equal(codeAt(secret, stepAt(seconds * 1000), 8), expected)
  })
}

// RFC 4226 appendix D: six digits for the counters 0 to 9.
test('counters 0 to 9 give the codes of RFC 4226', () => {
  const codes = Array.from({ length: 10 }, (_, counter) => codeAt(secret, counter))
  assert.deepEqual(codes, '755224 287082 359152 969429 338314 254676 287922 162583 399871 520489'.split(' '))
})

test('base32 gives the vectors of RFC 4648 without padding', () => {
  assert.deepEqual(
    ['', 'f', 'fo', 'foo', 'foob', 'fooba', 'foobar'].map((text) => base32(ascii(text))),
    ['', 'MY', 'MZXQ', 'MZXW6', 'MZXW6YQ', 'MZXW6YTB', 'MZXW6YTBOI'],
  )
})

test('one step of drift is accepted to either side, two are not', () => {
  const now = 1_800_000_000_000
  const at = (shift: number) =>
    acceptedStep(secret, codeAt(secret, stepAt(now) + shift), { now, usedStep: 0 })
  assert.deepEqual(
    [-2, -1, 0, 1, 2].map((shift) => at(shift) === stepAt(now) + shift),
    [false, true, true, true, false],
  )
})

test('a step that was used, and every step before it, is refused', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 4_000_000_000 }),
      fc.integer({ min: -1, max: 1 }),
      (seconds, shift) => {
        const now = seconds * 1000 + 60_000
        const step = stepAt(now) + shift
        const code = codeAt(secret, step)
        const first = acceptedStep(secret, code, { now, usedStep: 0 })
        assert.notEqual(first, null)
        assert.equal(acceptedStep(secret, code, { now, usedStep: stepAt(now) + 1 }), null)
      },
    ),
  )
})

test('what is not six digits is refused', () => {
  for (const code of ['', '12345', '1234567', '12 456', '１２３４５６', 'abcdef']) {
    assert.equal(acceptedStep(secret, code, { now: 59_000, usedStep: 0 }), null)
  }
})

test('the address for the app names issuer, account and secret', () => {
  assert.equal(
    otpauthUri(secret, { issuer: '服贸', name: 'li.na' }),
    'otpauth://totp/%E6%9C%8D%E8%B4%B8:li.na?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=%E6%9C%8D%E8%B4%B8&digits=6&period=30',
  )
})
