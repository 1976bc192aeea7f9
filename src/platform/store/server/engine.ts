// A PostgreSQL server, 15 or newer, through a pool of connections. Each connection is set up once: UTC,
// ISO dates, and limits on how long a statement may run and a transaction may idle.

import pg from 'pg'
import { refuse } from '../../../kernel/problem.ts'
import { type Answer, DatabaseError, type Engine, errorPlace, type Row, type Session } from '../engine.ts'
import { openSeats } from '../seats.ts'
import { parserOf } from '../values.ts'

/** Limits in milliseconds, and how many connections. */
export type ServerLimits = Readonly<{
  longestWait: number
  longestPause: number
  longestStatement: number
  connections: number
}>

/**
 * Connects to a server.
 *
 * @throws {Refusal} `store-unreachable`, or `store-unfit` where it is older than 15 or not UTF-8.
 */
export async function openServer(databaseUrl: string, limits: ServerLimits): Promise<Engine> {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: limits.connections,
    connectionTimeoutMillis: limits.longestWait,
    application_name: 'fumao',
  })
  // A connection that breaks while it is idle is dropped by the pool; the next transaction gets another.
  pool.on('error', () => undefined)
  const seats = openSeats(limits.connections, limits.longestWait)
  const prepared = new WeakSet<pg.PoolClient>()
  const acquire = async (): Promise<Session> => {
    await seats.take()
    try {
      const client = await connect(pool)
      const session = openSession(client, seats.give)
      if (!prepared.has(client)) {
        await session.script(settings(limits))
        prepared.add(client)
      }
      return session
    } catch (error) {
      seats.give()
      throw error
    }
  }
  const engine: Engine = {
    kind: 'server',
    acquire,
    close: async () => {
      await seats.closed()
      await pool.end()
    },
  }
  try {
    await refuseUnfit(engine)
  } catch (error) {
    await engine.close()
    throw error
  }
  return engine
}

async function connect(pool: pg.Pool): Promise<pg.PoolClient> {
  try {
    return await pool.connect()
  } catch (error) {
    return refuse('store-unreachable', { reason: error instanceof Error ? error.message : String(error) })
  }
}

async function refuseUnfit(engine: Engine): Promise<void> {
  const session = await engine.acquire()
  try {
    const { rows } = await session.query(
      `select current_setting('server_version') as version,
              current_setting('server_version_num')::int as number,
              current_setting('server_encoding') as encoding`,
      [],
    )
    const { version, number, encoding } = rows[0] as { version: string; number: number; encoding: string }
    if (number < 150_000 || encoding !== 'UTF8') refuse('store-unfit', { version, encoding })
  } finally {
    await session.release()
  }
}

function settings({ longestStatement, longestPause }: ServerLimits): string {
  return `set timezone = 'UTC'; set datestyle = 'ISO, YMD'; set intervalstyle = 'iso_8601';
    set statement_timeout = ${longestStatement};
    set idle_in_transaction_session_timeout = ${longestPause}`
}

const types = { getTypeParser: (oid: number) => parserOf(oid) }

function openSession(client: pg.PoolClient, give: () => void): Session {
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = last.then(() => {
      if (lost !== undefined) throw lost
      return work()
    })
    last = result.catch(() => undefined) // the caller has the error; the next statement goes its own way
    return result.catch((error: unknown) => {
      throw errorOf(error)
    })
  }
  let lost: Error | undefined
  let given = false
  const giveBack = (broken: boolean) => {
    if (given) return
    given = true
    client.release(broken)
    give()
  }
  // The server ended the connection (it was idle too long inside a transaction, or was shut down): the
  // transaction is gone, so its place goes to the next at once.
  const lose = (error: Error) => {
    lost ??= error
    giveBack(true)
  }
  client.on('error', lose)
  return {
    query: (text, parameters): Promise<Answer> =>
      inTurn(async () => {
        const result = await client.query<Row>({ text, values: [...parameters], types })
        return { rows: result.rows, affected: result.rowCount ?? 0, command: result.command }
      }),
    script: (text) =>
      inTurn(async () => {
        const results = (await client.query({ text, types })) as pg.QueryResult<Row> | pg.QueryResult<Row>[]
        return [results].flat().flatMap(({ rows }) => rows)
      }),
    release: async (broken = false) => {
      await last
      if (lost === undefined) client.off('error', lose)
      giveBack(broken)
    },
  }
}

function errorOf(error: unknown): unknown {
  if (!(error instanceof pg.DatabaseError)) return error
  return new DatabaseError(error.message, errorPlace(error as unknown as Record<string, unknown>))
}
