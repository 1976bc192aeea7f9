// What the main thread and the database's worker thread say to each other. Values cross by structured
// clone; parameters are already text, rows are already parsed (values.ts).

import type { Answer, ErrorPlace } from '../engine.ts'

/** Where the database lies: a folder on disk, or memory (tests), maybe filled from a template. */
export type DatabasePlace = Readonly<{ folder: string | null; template: Uint8Array | null }>

/** What the worker is started with. */
export type WorkerData = DatabasePlace & Readonly<{ wasm: WebAssembly.Module }>

/** One request; `id` comes back with its reply. */
export type Request = Readonly<
  | { id: number; ask: 'query'; text: string; parameters: readonly (string | null)[] }
  | { id: number; ask: 'script'; text: string }
  | { id: number; ask: 'dump' }
  | { id: number; ask: 'close' }
>

/** One reply. The first, with id 0, says that the database is open (or why it could not be opened). */
export type Reply = Readonly<
  | { id: number; answer: Answer }
  | { id: number; done: true }
  | { id: number; bytes: Uint8Array }
  | { id: number; error: ErrorPlace & Readonly<{ message: string; fromDatabase: boolean }> }
>
