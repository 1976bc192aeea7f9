import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import {
  divisionAbove,
  divisionCode,
  divisionLevel,
  isDivisionCode,
  isWithinDivision,
} from './code-division.ts'
import { type Uscc, isUscc, organisationCheck, readUscc, usccCheck, usccParts } from './code-uscc.ts'

const SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const sign = fc.constantFrom(...SIGNS)
const digit = fc.constantFrom(...'0123456789')
const written = (length: number, each: fc.Arbitrary<string>) =>
  fc.array(each, { minLength: length, maxLength: length }).map((signs) => signs.join(''))
const anyUscc = fc
  .tuple(written(2, sign), written(6, digit), written(8, sign))
  .map(([head, division, body]) => {
    const first17 = head + division + body + organisationCheck(body)
    return first17 + usccCheck(first17)
  })

test('real and fictional codes with both digits right are read', () => {
  const codes = [
    // four codes printed on public records
    '9144030071526726XG',
    '914403001922038216',
    '91330100799655058B',
    '91110000802100433B',
    // fictional ones, computed
    '91420100000000019Q',
    '91420100000000027K',
    '91420100MA0000015F',
    '91420100MA0X0Y122G',
  ]
  for (const code of codes) assert.deepEqual(readUscc(code), { ok: true, code })
  assert.deepEqual(readUscc(' 9142 0100 ma00 0001 5f '), { ok: true, code: '91420100MA0000015F' })
  assert.equal(isUscc('91420100ma0000015f'), false)
})

test('a wrong code says what is wrong', () => {
  const cases: [string, string][] = [
    ['91420100MA4KL1234X', 'organisation-check'],
    ['91420100000000019A', 'check'],
    ['91420100000000018Q', 'organisation-check'],
    ['91420100000000019', 'length'],
    ['', 'length'],
    ['91420100MAO000015F', 'character'], // the letter O
    ['9142O100MA0000015F', 'character'],
    ['91420100MA00000I5F', 'character'],
  ]
  for (const [text, fault] of cases) assert.deepEqual(readUscc(text), { ok: false, fault }, text)
})

test('every made code is valid, and every change of one character is found', () => {
  fc.assert(
    fc.property(anyUscc, fc.nat(17), sign, (code, at, other) => {
      assert.equal(isUscc(code), true)
      fc.pre(code.charAt(at) !== other)
      assert.equal(isUscc(code.slice(0, at) + other + code.slice(at + 1)), false)
    }),
  )
})

test('every exchange of two neighbours is found', () => {
  fc.assert(
    fc.property(anyUscc, fc.nat(16), (code, at) => {
      const [a, b] = [code.charAt(at), code.charAt(at + 1)]
      fc.pre(a !== b)
      assert.equal(isUscc(code.slice(0, at) + b + a + code.slice(at + 2)), false)
    }),
  )
})

test('a code is made of department, kind, division and organisation code', () => {
  assert.deepEqual(usccParts('91420100MA0000015F' as Uscc), {
    department: '9',
    kind: '1',
    division: '420100',
    organisation: 'MA0000015',
  })
  assert.throws(() => usccCheck('123'), RangeError)
  assert.throws(() => usccCheck('I1420100000000019'), RangeError)
  assert.throws(() => organisationCheck('1234567'), RangeError)
})

test('division codes have a sound form, a level and a division above', () => {
  for (const code of ['420000', '420100', '420106', '110000', '810000', '469001'])
    assert.equal(isDivisionCode(code), true, code)
  for (const code of ['', '42', '42010', '990000', '420006', '000000', '4201O6', '4201001'])
    assert.equal(isDivisionCode(code), false, code)
  const wuchang = divisionCode('420106')
  assert.equal(divisionLevel(wuchang), 'county')
  assert.equal(divisionAbove(wuchang), '420100')
  assert.equal(divisionAbove(divisionCode('420100')), '420000')
  assert.equal(divisionAbove(divisionCode('420000')), undefined)
  assert.equal(isWithinDivision(wuchang, divisionCode('420100')), true)
  assert.equal(isWithinDivision(wuchang, divisionCode('330100')), false)
  assert.equal(isWithinDivision(divisionCode('420000'), wuchang), false)
  assert.throws(() => divisionCode('420006'), RangeError)
})
