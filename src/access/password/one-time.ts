// One-time passwords that an administrator hands over: shown once, changed at the first sign-in.

import type { Chance } from '../../platform/clock.ts'

// Without characters that are read as others (0 O, 1 l I).
const alphabets = ['ABCDEFGHJKLMNPQRSTUVWXYZ', 'abcdefghijkmnopqrstuvwxyz', '23456789'] as const

/** A password such as `Kf7mTq-Wz4hRb-Gy9sPd`: three groups, each with a capital, a small letter and a digit. */
export function oneTimePassword(chance: Chance): string {
  return Array.from({ length: 3 }, () => group(chance)).join('-')
}

function group(chance: Chance): string {
  const [capitals, small, digits] = alphabets
  return [capitals, small, digits, small, capitals, small].map((letters) => pick(letters, chance)).join('')
}

// Bytes that would favour the first letters are thrown away.
function pick(letters: string, chance: Chance): string {
  const limit = 256 - (256 % letters.length)
  for (;;) {
    const [byte = limit] = chance.bytes(1)
    if (byte < limit) return letters.charAt(byte % letters.length)
  }
}
