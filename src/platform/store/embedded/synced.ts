// PGlite's file system on disk has no sync operation: PostgreSQL asks for an fsync and nothing happens.
// The WebAssembly build does call `stream_ops.fsync` where a file system has one, so this one has: with
// `fsync=on` and `wal_sync_method=fsync` (its fdatasync never reaches the file system) the log is synced
// before every commit returns, and files and folders at every checkpoint, as strace shows.

import { closeSync, fsyncSync, openSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'

/** Start parameters under which PostgreSQL syncs, and asks for it in the way that arrives. */
export const syncedStartParams: readonly string[] = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  '-c',
  'wal_sync_method=fsync',
]

/** The stream operations of Emscripten's NODEFS, as far as they concern us. */
type NodeStreamOps = { fsync?: (stream: { nfd?: number }) => number }

/** A database folder whose syncs reach the disk. */
export class SyncedFS extends NodeFS {
  override async init(...[pg, options]: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(pg, options)
    const preRun = [...(emscriptenOpts.preRun ?? [])]
    preRun.push((module) => {
      const { stream_ops } = module.NODEFS as unknown as { stream_ops: NodeStreamOps }
      stream_ops.fsync = ({ nfd }) => {
        if (nfd === undefined) throw new Error('PostgreSQL syncs a file that is not open')
        fsyncSync(nfd)
        return 0
      }
    })
    return { emscriptenOpts: { ...emscriptenOpts, preRun } }
  }
}

/** Syncs every file and folder below a folder: after initdb, which runs unsynced. */
export function syncTree(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) syncTree(path)
    else if (entry.isFile()) syncOne(path)
  }
  syncOne(folder)
}

/** Syncs one file, or the entries of one folder. */
export function syncOne(path: string): void {
  const descriptor = openSync(path, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
