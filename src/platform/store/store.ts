// The store: the only door to the relational database. A transaction is a function; what it throws rolls
// it back. Transactions are short: no network, no waiting for people inside one.

import type { Kysely } from 'kysely'
import { refuseInsideTransaction, runInside, type Scope, type Services } from './scope.ts'
import type { Engine, EngineKind, Row } from './engine.ts'
import { parameterText } from './values.ts'
import type { ReadTx, Tables, WriteTx } from './tx.ts'

export type { ReadTx, Tables, WriteTx } from './tx.ts'

/** Called after a commit with the ids of the events that the transaction emitted. */
export type EventsListener = (ids: readonly number[]) => Promise<void>

/** What every write of a store runs in, inside its transaction. */
export type Around = <T>(tx: WriteTx, body: (tx: WriteTx) => Promise<T>) => Promise<T>

type Parts = Readonly<{
  engine: Engine
  db: Kysely<Tables>
  services: Services
  onClose: () => Promise<void>
}>

/** An open store. Close it: the embedded engine keeps the process alive. */
export class Store {
  readonly engine: EngineKind
  readonly #engine: Engine
  readonly #db: Kysely<Tables>
  readonly #services: Services
  readonly #onClose: () => Promise<void>
  readonly #outer: Readonly<{ store: Store; around: Around }> | undefined
  #listener: EventsListener | undefined
  #closed: Promise<void> | undefined

  constructor(parts: Parts, outer?: Readonly<{ store: Store; around: Around }>) {
    this.engine = parts.engine.kind
    this.#engine = parts.engine
    this.#db = parts.db
    this.#services = parts.services
    this.#onClose = parts.onClose
    this.#outer = outer
  }

  /**
   * Runs `body` in a read-only transaction that sees one moment.
   *
   * @throws {Error} inside another transaction; {Refusal} `store-busy` where no connection came free.
   */
  async read<T>(body: (tx: ReadTx) => Promise<T>): Promise<T> {
    refuseInsideTransaction()
    return this.#db
      .transaction()
      .setAccessMode('read only')
      .setIsolationLevel('repeatable read')
      .execute((tx) => runInside(tx as unknown as ReadTx, this.#scope(), body))
  }

  /**
   * Runs `body` in a transaction and commits; afterwards the events that it emitted are handled.
   *
   * @throws {Error} inside another transaction; {Refusal} `store-busy` where no connection came free.
   */
  async write<T>(body: (tx: WriteTx) => Promise<T>): Promise<T> {
    const outer = this.#outer
    if (outer) return outer.store.write((tx) => outer.around(tx, body))
    refuseInsideTransaction()
    const scope = this.#scope()
    const result = await this.#db
      .transaction()
      .setAccessMode('read write')
      .setIsolationLevel('read committed')
      .execute((transaction) =>
        runInside(transaction as unknown as WriteTx, scope, async (tx) => {
          const value = await body(tx)
          for (const step of scope.closing.values()) await step(tx)
          return value
        }),
      )
    if (scope.emitted.length > 0) await this.#listener?.(scope.emitted)
    return result
  }

  /** The same store, every write of which runs inside `around`. */
  around(around: Around): Store {
    const parts = { engine: this.#engine, db: this.#db, services: this.#services, onClose: this.#onClose }
    return new Store(parts, { store: this, around })
  }

  /** Names who handles events after each commit; there is one listener. */
  onEvents(listener: EventsListener): void {
    this.#listener = listener
  }

  /**
   * Runs one statement (or, without parameters, a script) in a transaction of its own and answers its
   * rows. For the job queue, whose SQL is its own; everything of ours goes through read and write.
   */
  async statement(text: string, parameters: readonly unknown[] = []): Promise<readonly Row[]> {
    refuseInsideTransaction()
    const session = await this.#engine.acquire()
    try {
      if (parameters.length === 0) return await session.script(text)
      return (await session.query(text, parameters.map(parameterText))).rows
    } finally {
      await session.release()
    }
  }

  /** What a server does by itself and the embedded engine does not: frees dead rows, counts anew. Daily. */
  async tidy(): Promise<void> {
    if (this.engine === 'embedded') await this.statement('vacuum analyze')
  }

  /** The whole database as a tar file: the template of test stores, embedded engine only. */
  async dump(): Promise<Uint8Array> {
    if (this.#engine.dump === undefined) throw new Error('only the embedded engine can be dumped as files')
    return this.#engine.dump()
  }

  /** Waits for running transactions, closes the database and frees the data folder. */
  close(): Promise<void> {
    if (this.#outer) return this.#outer.store.close()
    this.#closed ??= this.#engine.close().then(this.#onClose)
    return this.#closed
  }

  #scope(): Scope {
    return { services: this.#services, closing: new Map(), emitted: [] }
  }
}
