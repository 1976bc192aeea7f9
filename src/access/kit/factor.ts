// An authenticator app as tests use one.

import assert from 'node:assert/strict'
import { codeAt, stepAt } from '../factor/totp.ts'
import type { Desk } from './desk.ts'
import type { Visitor } from './visitor.ts'

/** Bytes of a base32 text. */
export function fromBase32(text: string): Uint8Array {
  const bits = Array.from(text, (letter) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
  )
  return Uint8Array.from((bits.join('').match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
}

/** The code that the app shows now, or `shift` steps from now. */
export function codeNow(desk: Desk, secret: Uint8Array, shift = 0): string {
  return codeAt(secret, stepAt(desk.clock.now()) + shift)
}

/** Sets up a second factor for somebody signed in; answers the secret and the recovery codes. */
export async function enrol(
  desk: Desk,
  person: Visitor,
): Promise<{ secret: Uint8Array; recoveryCodes: string[] }> {
  const begun = await person.call('POST', '/session/totp', { body: {} })
  assert.equal(begun.status, 200, begun.text)
  const secret = fromBase32(String(begun.body.secret))
  const confirmed = await person.call('PUT', '/session/totp', { body: { code: codeNow(desk, secret) } })
  assert.equal(confirmed.status, 200, confirmed.text)
  return { secret, recoveryCodes: confirmed.body.recoveryCodes as string[] }
}
