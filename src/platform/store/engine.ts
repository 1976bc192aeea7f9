// What the store needs from a database engine. Two engines answer it: PostgreSQL compiled to WebAssembly
// in a worker thread (embedded/) and a PostgreSQL server (server/). Everything above this line is the same.

/** One row: column names and values as values.ts reads them. */
export type Row = Record<string, unknown>

/** What one statement answered. */
export type Answer = Readonly<{
  rows: readonly Row[]
  /** Rows inserted, changed or deleted. */
  affected: number
  /** The command as PostgreSQL names it: SELECT, INSERT, COMMIT, ROLLBACK ... */
  command: string
}>

/** One connection, owned by one transaction until it is released. */
export type Session = Readonly<{
  /** Runs one statement with bound parameters, already as PostgreSQL's text form. */
  query: (text: string, parameters: readonly (string | null)[]) => Promise<Answer>
  /** Runs several statements without parameters, answers all their rows: migrations, settings, jobs. */
  script: (text: string) => Promise<readonly Row[]>
  /** Gives the connection back; `broken` throws it away. */
  release: (broken?: boolean) => Promise<void>
}>

/** The engine's kind, as operators see it. */
export type EngineKind = 'embedded' | 'server'

/** A database that hands out sessions, one transaction each. */
export type Engine = Readonly<{
  kind: EngineKind
  /** Waits its turn; refuses with `store-busy` where that takes too long. */
  acquire: () => Promise<Session>
  /** Waits for running transactions, then closes. */
  close: () => Promise<void>
  /** The whole database as a tar file, embedded engine only: the template of tests. */
  dump?: () => Promise<Uint8Array>
}>

/** Where PostgreSQL said what was wrong; alike on both engines. */
export type ErrorPlace = Readonly<{
  /** SQLSTATE, five characters: 23505 is a unique violation. */
  code: string
  detail?: string
  table?: string
  column?: string
  constraint?: string
}>

/** An error that the database reported. */
export class DatabaseError extends Error {
  readonly code: string
  readonly detail: string | undefined
  readonly table: string | undefined
  readonly column: string | undefined
  readonly constraint: string | undefined
  constructor(message: string, place: ErrorPlace) {
    super(message)
    this.name = 'DatabaseError'
    this.code = place.code
    this.detail = place.detail
    this.table = place.table
    this.column = place.column
    this.constraint = place.constraint
  }
}

/** Whether an error is a violated unique constraint (that one, where it is named). */
export function isUniqueViolation(error: unknown, constraint?: string): boolean {
  return (
    error instanceof DatabaseError &&
    error.code === '23505' &&
    (constraint === undefined || error.constraint === constraint)
  )
}

/** Whether the database could not make sense of a value (SQLSTATE class 22). */
export function isDataError(error: unknown): boolean {
  return error instanceof DatabaseError && error.code.startsWith('22')
}

/** The place in an engine's own error object, without what it does not say. */
export function errorPlace(error: Readonly<Record<string, unknown>>): ErrorPlace {
  const said = (key: string) => (typeof error[key] === 'string' ? { [key]: error[key] } : {})
  return {
    code: typeof error['code'] === 'string' ? error['code'] : 'XX000',
    ...said('detail'),
    ...said('table'),
    ...said('column'),
    ...said('constraint'),
  }
}
