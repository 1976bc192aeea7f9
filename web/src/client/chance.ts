// Chance for idempotency keys. `randomUUID` exists on secure pages only, and many government networks serve
// plain http inside, so the key is made of random bytes.

/** A key that no other request carries. */
export function freshKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
}
