// Canonical JSON (after RFC 8785): object keys in the order of their UTF-16 code units, no spaces, numbers
// as ECMAScript prints them. The same value always gives the same text, so the text can be signed.

/**
 * The canonical text of a JSON value; keys whose value is undefined are left out, as in JSON.
 *
 * @example canonicalJson({ b: 1, a: [null, 'x'] }) // '{"a":[null,"x"],"b":1}'
 * @throws {TypeError} for what JSON does not have: NaN, functions, bigint, a lone surrogate.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value)
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw new TypeError('a text with half a character has no canonical form')
    return JSON.stringify(value)
  }
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value === 'object') {
    const entries = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${entries.map(([key, member]) => `${canonicalJson(key)}:${canonicalJson(member)}`).join(',')}}`
  }
  throw new TypeError(`no JSON for ${typeof value}`)
}
