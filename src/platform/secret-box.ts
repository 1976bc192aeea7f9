// Secrets that must be read again (second-factor secrets, the state of a sign-in under way) and personal data
// (store/sealed.ts) are sealed with a key that is not in the database (GB/T 22239-2019 8.1.4.8): whoever copies the tables cannot use them.
// AES-256-GCM; the purpose is part of what is authenticated, so a sealed value cannot be moved elsewhere.

import { createCipheriv, createDecipheriv, createHash } from 'node:crypto'
import type { Chance } from './clock.ts'

/** Seals and opens under one key; sealed values name their key, so that it can be replaced. */
export type SecretBox = Readonly<{
  seal: (secret: Uint8Array, purpose: string) => string
  /** @throws {Error} where the value was changed, moved, or sealed under a key that is not at hand. */
  open: (sealed: string, purpose: string) => Uint8Array
}>

/** A box. `keys` are 32 bytes each: the first one seals, the others still open what they sealed. */
export function secretBox(keys: readonly Uint8Array[], chance: Chance): SecretBox {
  const ring = new Map(keys.map((key) => [keyName(key), key]))
  const [current] = ring.entries()
  if (current === undefined) throw new Error('a secret box needs a key')
  const [name, key] = current
  return {
    seal: (secret, purpose) => {
      const nonce = chance.bytes(12)
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(purpose))
      const text = Buffer.concat([cipher.update(secret), cipher.final()])
      return [name, ...[nonce, cipher.getAuthTag(), text].map(url64)].join('.')
    },
    open: (sealed, purpose) => {
      const [keyOf = '', nonce = '', tag = '', text = ''] = sealed.split('.')
      const opening = ring.get(keyOf)
      if (opening === undefined) throw new Error('sealed under a key that is not at hand')
      const decipher = createDecipheriv('aes-256-gcm', opening, bytes(nonce), { authTagLength: 16 })
      decipher.setAAD(Buffer.from(purpose)).setAuthTag(bytes(tag))
      return new Uint8Array(Buffer.concat([decipher.update(bytes(text)), decipher.final()]))
    },
  }
}

function keyName(key: Uint8Array): string {
  if (key.length !== 32) throw new Error('a secret box needs keys of 32 bytes')
  return createHash('sha256').update('fumao secret box').update(key).digest('hex').slice(0, 8)
}

function url64(value: Uint8Array): string {
  return Buffer.from(value).toString('base64url')
}

function bytes(text: string): Buffer {
  return Buffer.from(text, 'base64url')
}
