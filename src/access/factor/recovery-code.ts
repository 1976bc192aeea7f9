// Recovery codes: ten one-time words for the day the telephone is lost. 80 random bits each, so a plain
// hash keeps them safe; they are shown once and stored only as hashes.

import { createHash } from 'node:crypto'
import type { Chance } from '../../platform/clock.ts'
import { base32 } from './base32.ts'

const count = 10

/** Ten fresh codes such as `K3QF-7MZA-XW2P-5HNB`. */
export function freshRecoveryCodes(chance: Chance): readonly string[] {
  return Array.from({ length: count }, () => (base32(chance.bytes(10)).match(/.{4}/g) ?? []).join('-'))
}

/** The hash of a code as stored; blanks, dashes and case do not matter. */
export function recoveryHash(code: string): string {
  return createHash('sha256').update(normal(code)).digest('hex')
}

/** Whether a text has the form of a recovery code rather than of six digits. */
export function looksLikeRecoveryCode(text: string): boolean {
  return /^[A-Z2-7]{16}$/.test(normal(text))
}

function normal(code: string): string {
  return code.toUpperCase().replace(/[\s-]/g, '')
}
