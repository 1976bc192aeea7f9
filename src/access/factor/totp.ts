// Time-based one-time passwords (TOTP, RFC 6238 over HOTP, RFC 4226): SHA-1, six digits, 30 seconds, which
// is what every authenticator app speaks. SHA-1 stands here inside an HMAC, where its collisions do not
// matter. One step of drift is accepted to either side, and no step twice.

import { createHmac, timingSafeEqual } from 'node:crypto'
import { base32 } from './base32.ts'

const period = 30_000
const drift = 1

/** Bytes of a fresh secret: the output length of SHA-1 (RFC 4226 4, R6). */
export const secretLength = 20

/** Number of the 30-second step that a moment lies in. */
export function stepAt(now: number): number {
  return Math.floor(now / period)
}

/** The code of one step. `digits` is six everywhere but in the vectors of RFC 6238. */
export function codeAt(secret: Uint8Array, step: number, digits = 6): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const mac = createHmac('sha1', secret).update(counter).digest()
  const offset = (mac[mac.length - 1] ?? 0) & 15
  const number = mac.readUInt32BE(offset) & 0x7fffffff
  return String(number % 10 ** digits).padStart(digits, '0')
}

/**
 * The step that a code belongs to, or null: wrong, too old, or of a step at or before `usedStep`, so that
 * a code that was seen over a shoulder is worth nothing once used.
 */
export function acceptedStep(
  secret: Uint8Array,
  code: string,
  { now, usedStep }: { now: number; usedStep: number },
): number | null {
  if (!/^\d{6}$/.test(code)) return null
  const current = stepAt(now)
  for (const step of [current, current - drift, current + drift]) {
    if (step > usedStep && timingSafeEqual(Buffer.from(code), Buffer.from(codeAt(secret, step)))) return step
  }
  return null
}

/** The address that authenticator apps read from a QR code. */
export function otpauthUri(secret: Uint8Array, { issuer, name }: { issuer: string; name: string }): string {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(name)}`
  const query = new URLSearchParams({ secret: base32(secret), issuer, digits: '6', period: '30' })
  return `otpauth://totp/${label}?${query.toString().replaceAll('+', '%20')}`
}
