// A field that a request did not send is absent, not undefined: whatever spreads it over an old value must
// not erase that value.

/** The fields of an object that are not undefined. */
export function defined<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never
}
