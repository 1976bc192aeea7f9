// The same suite on both engines. Where no PostgreSQL server is to be had, its half is skipped and says
// why; in CI a missing server is a failure.

import { describe, it } from 'node:test'
import type { EngineKind } from '../engine.ts'
import type { Store } from '../store.ts'
import { openMemoryStore } from './memory.ts'
import type { TestOptions } from './options.ts'
import { testServer } from './postgres.ts'
import { openServerStore } from './server.ts'

/** Opens a fresh, migrated store for one test and hands it to `body`; closes it whatever happens. */
export type WithStore = <T>(body: (store: Store) => Promise<T>, options?: Partial<TestOptions>) => Promise<T>

/**
 * Registers a suite once per engine.
 *
 * @example
 * forEachEngine('accounts', (withStore) => {
 *   it('keeps what was written', () => withStore(async (store) => { ... }))
 * })
 */
export function forEachEngine(name: string, suite: (withStore: WithStore, engine: EngineKind) => void): void {
  describe(`${name} on the embedded store`, () => suite(onEmbedded, 'embedded'))
  describe(`${name} on a PostgreSQL server`, () => {
    const server = testServer()
    if (server.kind === 'ready') {
      suite(onServer, 'server')
      return
    }
    if (process.env['CI'] === 'true') {
      it('has a PostgreSQL server', () => {
        throw new Error(`in CI nothing is skipped for want of a database: ${server.why}`)
      })
    } else {
      it.skip(`runs on a server: ${server.why}`, () => {})
    }
  })
}

const onEmbedded: WithStore = async (body, options = {}) => {
  const store = await openMemoryStore(options)
  try {
    return await body(store)
  } finally {
    await store.close()
  }
}

const onServer: WithStore = async (body, options = {}) => {
  const { store, drop } = await openServerStore(options)
  try {
    return await body(store)
  } finally {
    await drop()
  }
}
