// Opens a zip container (docx, xlsx are such) without trusting it. A few kilobytes of zip can hold
// terabytes (42.zip; Fifield 2019, "A better zip bomb", overlaps its entries), so the directory is judged
// before anything is inflated, and one part at a time is inflated, never further than the directory said.
// Archives inside the archive are never opened.

import { crc32 } from 'node:zlib'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'

/** What a container may hold. */
export type ZipLimits = Readonly<{
  entries: number
  totalBytes: number
  partBytes: number
  /** How many times larger than packed a part over a megabyte may be. Office XML reaches 100 at most. */
  ratio: number
}>

/**
 * Why a container is not read: `broken` (cut off, damaged, evil names), `protected` (an entry is
 * encrypted), `inflated` (more or larger parts than an honest file has).
 */
export type ZipFault = Readonly<{ fault: 'broken' | 'protected' | 'inflated' }>

/** An opened container: its part names, and one part's bytes, undefined where there is no such part. */
export type Zip = Readonly<{
  names: readonly string[]
  read(name: string): Promise<Uint8Array | ZipFault | undefined>
}>

/** The limits for an office document of at most 20 MB. */
export const OFFICE_LIMITS: ZipLimits = { entries: 10_000, totalBytes: 5e8, partBytes: 64e6, ratio: 250 }

/**
 * Opens a container and judges its directory. Part names are compared without regard to case, as the
 * Open Packaging Conventions ask (ECMA-376 part 2, 6.2.2.3).
 *
 * @example const zip = await openZip(bytes); if ('fault' in zip) ...; await zip.read('word/document.xml')
 */
export async function openZip(bytes: Uint8Array, limits: ZipLimits = OFFICE_LIMITS): Promise<Zip | ZipFault> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = new Map<string, Entry>()
  let file: ZipFile
  try {
    file = await fromBufferPromise(buffer)
    if (file.entryCount > limits.entries) return { fault: 'inflated' }
    for await (const entry of file.eachEntry()) entries.set(entry.fileName.toLowerCase(), entry)
  } catch {
    return { fault: 'broken' } // yauzl throws only for what the bytes are
  }

  const all = [...entries.values()]
  if (all.some((entry) => entry.isEncrypted())) return { fault: 'protected' }
  if (isInflated(all, limits)) return { fault: 'inflated' }

  return {
    names: all.map((entry) => entry.fileName),
    read: async (name) => {
      const entry = entries.get(name.toLowerCase())
      return entry && (await inflate(file, entry))
    },
  }
}

function isInflated(entries: readonly Entry[], limits: ZipLimits): boolean {
  const total = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0)
  return (
    total > limits.totalBytes ||
    entries.some((entry) => entry.uncompressedSize > limits.partBytes && !isPicture(entry)) ||
    entries.some(
      (entry) => entry.uncompressedSize > 1e6 && entry.uncompressedSize > entry.compressedSize * limits.ratio,
    ) ||
    overlap(entries)
  )
}

/** Pictures and films are never inflated here, so their size says nothing. */
function isPicture(entry: Entry): boolean {
  return !/\.(xml|rels|vml)$/i.test(entry.fileName)
}

/** Whether two entries share bytes of the file: no honest writer does that. */
function overlap(entries: readonly Entry[]): boolean {
  const inOrder = [...entries].sort((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader)
  return inOrder.some((entry, at) => {
    const next = inOrder[at + 1]
    const end = entry.relativeOffsetOfLocalHeader + LOCAL_HEADER_BYTES + entry.compressedSize
    return next !== undefined && end > next.relativeOffsetOfLocalHeader
  })
}

const LOCAL_HEADER_BYTES = 30

async function inflate(file: ZipFile, entry: Entry): Promise<Uint8Array | ZipFault> {
  const chunks: Buffer[] = []
  try {
    const stream = await file.openReadStreamPromise(entry)
    for await (const chunk of stream as AsyncIterable<Buffer>) chunks.push(chunk)
  } catch {
    return { fault: 'broken' } // a damaged stream, or one that is longer than declared
  }
  const part = Buffer.concat(chunks)
  return crc32(part) === entry.crc32 ? part : { fault: 'broken' }
}
