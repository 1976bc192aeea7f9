// Base32 (RFC 4648 6), as authenticator apps take their secrets: upper case, without padding.

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/**
 * Bytes as base32 without padding.
 *
 * @example base32(new TextEncoder().encode('foob')) // 'MZXW6YQ'
 */
export function base32(bytes: Uint8Array): string {
  let text = ''
  let held = 0
  let bits = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    for (bits += 8; bits >= 5; bits -= 5) text += letters[(held >>> (bits - 5)) & 31]
    held &= 255
  }
  return bits === 0 ? text : text + letters[(held << (5 - bits)) & 31]
}
