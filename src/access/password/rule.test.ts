import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { defaultPasswordRule, passwordFault } from './rule.ts'

const fault = (password: string, name = 'li.na') => passwordFault(password, name, defaultPasswordRule)

const cases: readonly (readonly [password: string, expected: string | null])[] = [
  ['123456', 'password-too-short'],
  ['Ab3!xyzw9', 'password-too-short'],
  ['abcdefghijkl', 'password-too-plain'],
  ['abcdefghijkl1', 'password-too-plain'],
  ['1234567890!', 'password-too-plain'],
  ['Xq7-Li.Na-vorne', 'password-has-name'],
  ['P@ssw0rd!2026', 'password-too-common'],
  ['Password123!', 'password-too-common'],
  ['Wuhan@2026!!', 'password-too-common'],
  ['Qwer1234!@#$', 'password-too-common'],
  ['1qaz@WSX3edc', 'password-too-common'],
  ['AdminTest#2027', 'password-too-common'],
  ['Aaaaaaaaaaa1!', 'password-too-common'],
  ['江水东流Yangtze-7', null],
  ['tie-Ferry4-Lantern', null],
  ['ＡｂｃＤｅｆ１２３４５７', 'password-too-common'], // full width, folded before it is judged
]

for (const [password, expected] of cases) {
  test(`a password like ${password} is ${expected ?? 'accepted'}`, () => {
    assert.equal(fault(password), expected)
  })
}

test('a password that contains the user name in any case is refused, whatever surrounds it', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 12 }),
      fc.string({ maxLength: 12 }),
      fc.boolean(),
      (left, right, up) => {
        const name = up ? 'LI.NA' : 'Li.na'
        assert.notEqual(fault(`${left}Zk4${name}${right}`), null)
      },
    ),
  )
})

test('whatever is accepted is long enough and mixes three classes', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), (password) => {
      if (fault(password) !== null) return
      const text = password.normalize('NFKC')
      assert.ok(Array.from(text).length >= 10)
      const mixed = [/[\p{Lu}]/u, /[\p{Ll}]/u, /\p{Nd}/u, /[^\p{Lu}\p{Ll}\p{Nd}]/u].filter((c) =>
        c.test(text),
      )
      assert.ok(mixed.length >= 3)
    }),
    { numRuns: 2000 },
  )
})
