// Signs of comparators as people read them.

import type { Comparator } from './shapes.ts'

const signs: Readonly<Record<Comparator, string>> = { '>=': '≥', '>': '>', '<=': '≤', '<': '<', '=': '=' }

/** The sign of a comparator. */
export function comparatorSign(comparator: Comparator): string {
  return signs[comparator]
}
