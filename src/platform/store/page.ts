// Pages of a list by keyset: the cursor holds the last row's key, not a count, so that a page neither
// repeats nor skips rows when others are added meanwhile, and the last page costs what the first costs.

import { type Expression, type SelectQueryBuilder, sql, type SqlBool } from 'kysely'
import { refuse } from '../../kernel/problem.ts'
import { isDataError } from './engine.ts'

/** The most rows a page may have. */
export const largestPage = 200

/** Which page is asked for: `after` is the `next` of the page before. */
export type PageRequest = Readonly<{ after?: string | undefined; limit?: number | undefined }>

/** One page; `next` is null on the last. */
export type Page<Row> = Readonly<{ rows: readonly Row[]; next: string | null }>

/**
 * One part of the order: a column (as in SQL, `t.created_at`) and the name under which the row has it.
 * The parts together are unique and never null; the last one is usually the id.
 */
export type PageKey<Row> = Readonly<{
  column: string
  as: keyof Row & string
  order?: 'asc' | 'desc'
}>

/**
 * Runs a query (without order and limit) as one page.
 *
 * @throws {RangeError} for a limit outside 1 ... 200; {Refusal} `invalid-cursor`.
 */
export async function page<DB, TB extends keyof DB, Row>(
  query: SelectQueryBuilder<DB, TB, Row>,
  keys: readonly PageKey<Row>[],
  { after, limit = 50 }: PageRequest,
): Promise<Page<Row>> {
  if (!Number.isInteger(limit) || limit < 1 || limit > largestPage) {
    throw new RangeError(`a page has 1 to ${largestPage} rows, not ${limit}`)
  }
  let asked = query.limit(limit + 1)
  for (const { column, order = 'asc' } of keys) asked = asked.orderBy(sql.ref(column), order)
  if (after !== undefined) asked = asked.where(behind(keys, readCursor(after, keys)))
  const found = (await asked.execute().catch((error: unknown) => {
    // A cursor that somebody made up holds values which its columns cannot be compared with.
    if (after !== undefined && isDataError(error)) refuse('invalid-cursor', {}, 'after')
    throw error
  })) as Row[]
  const rows = found.slice(0, limit)
  const last = rows.at(-1)
  return { rows, next: found.length > limit && last !== undefined ? cursorOf(last, keys) : null }
}

/** (a > x) or (a = x and b > y) or ... : each part in its own direction. */
function behind<Row>(keys: readonly PageKey<Row>[], values: readonly unknown[]): Expression<SqlBool> {
  const steps = keys.map(({ column, order = 'asc' }, index) => {
    const equal = keys
      .slice(0, index)
      .map((key, earlier) => sql`${sql.ref(key.column)} = ${values[earlier]} and `)
    const further = order === 'asc' ? sql`>` : sql`<`
    return sql`(${sql.join(equal, sql``)}${sql.ref(column)} ${further} ${values[index]})`
  })
  return sql<SqlBool>`(${sql.join(steps, sql` or `)})`
}

function cursorOf<Row>(row: Row, keys: readonly PageKey<Row>[]): string {
  const values = keys.map(({ as }) => {
    const value = row[as]
    if (typeof value !== 'string' && typeof value !== 'number') {
      throw new TypeError(`a page cannot be ordered by ${as}: ${String(value)}`)
    }
    return value
  })
  return Buffer.from(JSON.stringify([nameOf(keys), ...values])).toString('base64url')
}

function readCursor<Row>(cursor: string, keys: readonly PageKey<Row>[]): readonly unknown[] {
  const parts = parseJson(Buffer.from(cursor, 'base64url').toString())
  if (!Array.isArray(parts) || parts[0] !== nameOf(keys) || parts.length !== keys.length + 1) {
    return refuse('invalid-cursor', {}, 'after')
  }
  const values = parts.slice(1) as unknown[]
  const sound = values.every((value) => typeof value === 'string' || typeof value === 'number')
  return sound ? values : refuse('invalid-cursor', {}, 'after')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // whatever somebody typed into the address
  }
}

function nameOf<Row>(keys: readonly PageKey<Row>[]): string {
  return keys.map(({ column, order = 'asc' }) => `${column} ${order}`).join(',')
}
