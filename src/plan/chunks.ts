// One statement of PostgreSQL carries 65,535 parameters at most.

/** Rows in portions that one statement can carry: 500 rows of 22 columns stay well under the limit. */
export function chunks<E>(rows: readonly E[]): readonly (readonly E[])[] {
  const size = 500
  const result: E[][] = []
  for (let at = 0; at < rows.length; at += size) result.push(rows.slice(at, at + size))
  return result
}
