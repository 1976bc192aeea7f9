import assert from 'node:assert/strict'
import { test } from 'node:test'
import { systemChance } from '../../platform/clock.ts'
import { argon2Passwords } from './hash.ts'

test('a hash names argon2id and its cost, and never repeats for the same password', async () => {
  const first = await argon2Passwords.hash('tie-Ferry4-Lantern', systemChance)
  const second = await argon2Passwords.hash('tie-Ferry4-Lantern', systemChance)
  assert.match(first, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/)
  assert.notEqual(first, second)
  assert.ok(await argon2Passwords.matches('tie-Ferry4-Lantern', first))
  assert.ok(!(await argon2Passwords.matches('tie-Ferry4-lantern', first)))
})

test('a hash made by the reference implementation is read', async () => {
  // phc-winner-argon2, test.c: argon2id v=19, t=2, m=2^16, p=1, "password", "somesalt"
  const reference = '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc'
  assert.ok(await argon2Passwords.matches('password', reference))
  assert.ok(!(await argon2Passwords.matches('passwore', reference)))
})

test('the same characters in full width open the same account', async () => {
  const hash = await argon2Passwords.hash('tie-Ferry4-Lantern', systemChance)
  assert.ok(await argon2Passwords.matches('ｔｉｅ－Ｆｅｒｒｙ４－Ｌａｎｔｅｒｎ', hash))
})

test('the hash of nobody is compared at full cost and matches nothing', async () => {
  assert.match(argon2Passwords.nobody, /m=19456,t=2,p=1/)
  assert.ok(!(await argon2Passwords.matches('', argon2Passwords.nobody)))
})

test('a damaged hash is an error, never a match', async () => {
  await assert.rejects(argon2Passwords.matches('x', '$argon2id$v=19$m=1$a$b'), /damaged/)
})
