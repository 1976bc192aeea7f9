// Evidence and official documents as files: stored once under the SHA-256 of their content, so that a
// record that names a digest names exactly these bytes. Written aside, synced, then renamed into place.

import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readFile, rename, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Chance } from './clock.ts'

/** SHA-256 of a file's bytes, 64 hexadecimal digits. */
export type Digest = string

/** A content-addressed folder. */
export type FileStore = Readonly<{
  folder: string
  /** Stores the bytes; answers their digest. Storing the same bytes again changes nothing. */
  put: (bytes: Uint8Array) => Promise<Digest>
  /** The bytes, verified against the digest. @throws {Error} where they are missing or were changed. */
  get: (digest: Digest) => Promise<Uint8Array>
  /** The bytes as a stream, for downloads. */
  stream: (digest: Digest) => NodeJS.ReadableStream
  size: (digest: Digest) => Promise<number>
}>

/** Opens (and makes) the folder `files/` for contents. */
export async function openFiles(folder: string, chance: Chance): Promise<FileStore> {
  await mkdir(folder, { recursive: true })
  const path = (digest: Digest) => {
    if (!/^[0-9a-f]{64}$/.test(digest)) throw new RangeError(`not a digest: ${digest}`)
    return join(folder, digest.slice(0, 2), digest.slice(2))
  }
  return {
    folder,
    put: async (bytes) => {
      const digest = digestOf(bytes)
      const target = path(digest)
      if (await exists(target)) return digest
      await mkdir(dirname(target), { recursive: true })
      const aside = `${target}.${Buffer.from(chance.bytes(6)).toString('hex')}`
      await writeSynced(aside, bytes)
      await rename(aside, target)
      return digest
    },
    get: async (digest) => {
      const bytes = await readFile(path(digest))
      if (digestOf(bytes) !== digest) throw new Error(`file ${digest} was changed on disk`)
      return bytes
    },
    stream: (digest) => createReadStream(path(digest)),
    size: async (digest) => (await stat(path(digest))).size,
  }
}

/** The digest of bytes. */
export function digestOf(bytes: Uint8Array): Digest {
  return createHash('sha256').update(bytes).digest('hex')
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false
      throw error
    },
  )
}

async function writeSynced(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx', 0o640)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}
