import assert from 'node:assert/strict'
import { test } from 'node:test'
import { systemChance } from './clock.ts'
import { secretBox } from './secret-box.ts'

const key = (fill: number) => new Uint8Array(32).fill(fill)
const secret = new TextEncoder().encode('12345678901234567890')

test('what was sealed opens again under the same key and purpose', () => {
  const box = secretBox([key(1)], systemChance)
  const sealed = box.seal(secret, 'totp:a')
  assert.ok(!sealed.includes(Buffer.from(secret).toString('base64url')))
  assert.deepEqual(box.open(sealed, 'totp:a'), secret)
})

test('a sealed value moved to another account does not open', () => {
  const box = secretBox([key(1)], systemChance)
  assert.throws(() => box.open(box.seal(secret, 'totp:a'), 'totp:b'))
})

test('a changed sealed value does not open', () => {
  const box = secretBox([key(1)], systemChance)
  const sealed = box.seal(secret, 'totp:a')
  const last = sealed.at(-2) === 'A' ? 'B' : 'A'
  assert.throws(() => box.open(`${sealed.slice(0, -2)}${last}${sealed.at(-1)}`, 'totp:a'))
})

test('after the key was replaced, old values open and new ones need the new key', () => {
  const sealed = secretBox([key(1)], systemChance).seal(secret, 'totp:a')
  const replaced = secretBox([key(2), key(1)], systemChance)
  assert.deepEqual(replaced.open(sealed, 'totp:a'), secret)
  assert.throws(
    () => secretBox([key(1)], systemChance).open(replaced.seal(secret, 'totp:a'), 'totp:a'),
    /not at hand/,
  )
})

test('a key of another length is refused', () => {
  assert.throws(() => secretBox([new Uint8Array(16)], systemChance), /32 bytes/)
})
