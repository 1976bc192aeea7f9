// The fields that differ between two states of a thing.

/** A field with both its values as text; null where there was none. */
export type ChangedField = Readonly<{ field: string; before: string | null; after: string | null }>

/** All fields of both states that are not the same on both sides. */
export function changedFields(before: unknown, after: unknown): readonly ChangedField[] {
  const [old, next] = [fieldsOf(before), fieldsOf(after)]
  return [...new Set([...Object.keys(old), ...Object.keys(next)])]
    .map((field) => ({ field, before: textOf(old[field]), after: textOf(next[field]) }))
    .filter(({ before, after }) => before !== after)
}

function fieldsOf(state: unknown): Readonly<Record<string, unknown>> {
  return typeof state === 'object' && state !== null ? (state as Record<string, unknown>) : {}
}

function textOf(value: unknown): string | null {
  if (value === undefined || value === null) return null
  return typeof value === 'string' ? value : JSON.stringify(value)
}
