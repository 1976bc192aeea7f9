// Ids of things: UUID version 7 (RFC 9562 5.7): the time first, so that ids sort as they were made and an
// index grows at its end; then 74 random bits. Clock and chance are handed in. An id names its kind in the
// type, so that a plan's id cannot be passed where a task's is meant.

declare const idBrand: unique symbol

/** 标识: the id of one kind of thing, as lower-case UUID text. */
export type Id<Kind extends string> = string & { readonly [idBrand]: Kind }

/** How many random bytes an id takes. */
export const ID_RANDOM_BYTES = 10

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
const LATEST = 2 ** 48

/**
 * A new id.
 *
 * @param instant milliseconds since 1970-01-01T00:00:00Z
 * @param random ten random bytes
 * @throws {RangeError} for an instant outside 48 bits or another number of bytes.
 */
export function makeId<Kind extends string>(instant: number, random: Uint8Array): Id<Kind> {
  if (!Number.isInteger(instant) || instant < 0 || instant >= LATEST)
    throw new RangeError(`no instant: ${instant}`)
  if (random.length !== ID_RANDOM_BYTES) throw new RangeError(`an id takes ${ID_RANDOM_BYTES} random bytes`)
  const [high = 0, low = 0, variant = 0, ...rest] = random
  const parts = [
    hex(instant, 12),
    hex(0x70 | (high & 0x0f), 2), // version 7
    hex(low, 2),
    hex(0x80 | (variant & 0x3f), 2), // variant 10
    ...rest.map((byte) => hex(byte, 2)),
  ].join('')
  const groups = [
    parts.slice(0, 8),
    parts.slice(8, 12),
    parts.slice(12, 16),
    parts.slice(16, 20),
    parts.slice(20),
  ]
  return groups.join('-') as Id<Kind>
}

/** Whether a text has the form of an id. */
export function isId(text: string): boolean {
  return UUID.test(text)
}

/** Reads an id from outside (an address, a file), upper or lower case; undefined if it is none. */
export function parseId<Kind extends string>(text: string): Id<Kind> | undefined {
  const plain = text.trim().toLowerCase()
  return isId(plain) ? (plain as Id<Kind>) : undefined
}

/** When an id was made, in milliseconds since 1970; undefined for a UUID of another version. */
export function instantOf(id: Id<string>): number | undefined {
  return id.charAt(14) === '7' ? Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16) : undefined
}

function hex(value: number, length: number): string {
  return value.toString(16).padStart(length, '0')
}
