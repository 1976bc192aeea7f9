// Kysely on a session of either engine. Kysely's own drivers are not used: the embedded engine lives in a
// worker thread, and one driver for both makes transactions, types and errors alike.

import {
  AbortedTransactionError,
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
  type TransactionSettings,
} from 'kysely'
import type { Engine, Session } from './engine.ts'
import { parameterText } from './values.ts'

/** The Kysely dialect over an engine. */
export function dialectOf(engine: Engine): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => driverOf(engine),
    createIntrospector: (db: Kysely<unknown>) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  }
}

type Connection = DatabaseConnection &
  Readonly<{ session: Session; end: (broken?: boolean) => void; isBroken: () => boolean }>

function driverOf(engine: Engine): Driver {
  const own = (connection: DatabaseConnection) => connection as Connection // only we make them
  return {
    init: async () => {},
    acquireConnection: async () => connectionOf(await engine.acquire()),
    beginTransaction: async (connection, settings) => {
      await own(connection).session.query(startText(settings), [])
    },
    commitTransaction: async (connection) => {
      const { command } = await own(connection).session.query('commit', [])
      if (command === 'ROLLBACK') throw new AbortedTransactionError()
    },
    rollbackTransaction: async (connection) => {
      try {
        await own(connection).session.query('rollback', [])
      } catch {
        // A lost connection rolls back by itself; Kysely goes on to throw the error that brought us here.
        own(connection).end(true)
      }
    },
    releaseConnection: async (connection) => {
      own(connection).end()
      await own(connection).session.release(own(connection).isBroken())
    },
    destroy: async () => {},
  }
}

function connectionOf(session: Session): Connection {
  let ended = false
  let broken = false
  return {
    session,
    end: (lost = false) => {
      ended = true
      broken ||= lost
    },
    isBroken: () => broken,
    executeQuery: async <R>(compiled: CompiledQuery): Promise<QueryResult<R>> => {
      if (ended) throw new Error('the transaction is over: its tx cannot be used any more')
      const answer = await session.query(compiled.sql, compiled.parameters.map(parameterText))
      return { rows: answer.rows as R[], numAffectedRows: BigInt(answer.affected) }
    },
    streamQuery: () => {
      throw new Error('results are not streamed: read in pages')
    },
  }
}

function startText({ isolationLevel, accessMode }: TransactionSettings): string {
  const isolation = isolationLevel === undefined ? '' : ` isolation level ${isolationLevel}`
  return `start transaction${isolation}${accessMode === undefined ? '' : ` ${accessMode}`}`
}
