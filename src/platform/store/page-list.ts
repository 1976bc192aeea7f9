// A page of a list that is short by nature (the entries of one plan, the units of one city) and lies in memory
// in its order. Like page.ts: the cursor is the key of the last row seen, and no reply grows without bound.

import { refuse } from '../../kernel/problem.ts'
import { type Page, type PageRequest, largestPage } from './page.ts'

/** One page of `list`; `keyOf` names a row within it. @throws {Refusal} `invalid-cursor`. */
export function pageOfList<Row>(
  list: readonly Row[],
  keyOf: (row: Row) => string,
  { after, limit = largestPage }: PageRequest,
): Page<Row> {
  const from = after === undefined ? 0 : list.findIndex((row) => keyOf(row) === after) + 1
  if (after !== undefined && from === 0) refuse('invalid-cursor', {}, 'after')
  const rows = list.slice(from, from + Math.min(limit, largestPage))
  const last = rows.at(-1)
  const isMore = from + rows.length < list.length
  return { rows, next: isMore && last !== undefined ? keyOf(last) : null }
}
