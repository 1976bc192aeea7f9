// Moments as the store keeps them (timestamptz as ISO 8601 text in UTC) and as the clock counts them.

/** The text of a moment. @example instantOf(0) // '1970-01-01T00:00:00.000Z' */
export function instantOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}

/** The moment of a text. */
export function momentOf(instant: string): number {
  return Date.parse(instant)
}

/** Lengths of time in milliseconds. */
export const minutes = (count: number): number => count * 60_000
/** Lengths of time in milliseconds. */
export const days = (count: number): number => count * 86_400_000
