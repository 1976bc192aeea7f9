// Reads a document file for whoever needs its text or the plan in it. The file is judged by its size before
// a byte of it is read, then handed to a child process that may take ten seconds and half a gigabyte
// (issue "Bad input"): what a hostile file can break is a process that holds nothing.

import { type FileHandle, open } from 'node:fs/promises'
import { basename } from 'node:path'
import { refuse } from '../kernel/problem.ts'
import { runBounded } from '../platform/child.ts'
import type { TextEncoding } from '../formats/text-decoding.ts'
import { collectUpTo } from './read-stream.ts'
import type { ParsedPlan } from './types.ts'

/** A file: by its path, as bytes, or as a stream (an upload). The name is a hint to what it is. */
export type DocumentFile =
  | Readonly<{ path: string }>
  | Readonly<{ name: string; bytes: Uint8Array }>
  | Readonly<{ name: string; stream: AsyncIterable<Uint8Array> }>

/** What kind of file the text came from, told by its content. */
export type DocumentFormat = 'txt' | 'md' | 'html' | 'docx' | 'pdf'

/** The text of a document. `encoding` is null for docx and pdf, which have none of their own. */
export type DocumentText = Readonly<{ text: string; format: DocumentFormat; encoding: TextEncoding | null }>

/** The text of a document and the plan that stands in it. */
export type PlanText = DocumentText & Readonly<{ plan: ParsedPlan }>

/** What is asked of the child (read-child.ts). */
export type ReadRequest = Readonly<{ task: 'read' | 'plan'; extension: string }>

/** What a caller may want: to call it off, and the trace of a parser that crashed, for the log only. */
export type ReadOptions = Readonly<{ signal?: AbortSignal; onCrash?: (trace: string) => void }>

/** Larger files are refused unread. */
export const DOCUMENT_LIMIT_MB = 20
const LIMIT_BYTES = DOCUMENT_LIMIT_MB * 2 ** 20
/** Ten seconds for all of it; the last half second is for telling. */
const SECONDS = 9.5
const MEGABYTES = 512

/**
 * The text of a document file: txt and md as they are (without byte order mark), html, docx and pdf as
 * their readers in `formats` write them.
 *
 * @throws {Refusal} a `document-...` code that says what is wrong with the file and what to do
 * @example await readDocument({ path: 'data/plans/wuhan-2026-4.txt' }) // { text, format: 'txt', encoding: 'utf-8' }
 */
export async function readDocument(file: DocumentFile, options: ReadOptions = {}): Promise<DocumentText> {
  return (await readInChild('read', file, options)) as DocumentText
}

/**
 * The text of a document file and its plan, both made in the child: the grammar, too, is bounded.
 *
 * @throws {Refusal} as `readDocument`, and the grammar's own codes where the text is no plan
 */
export async function readPlan(file: DocumentFile, options: ReadOptions = {}): Promise<PlanText> {
  return (await readInChild('plan', file, options)) as PlanText
}

async function readInChild(
  task: ReadRequest['task'],
  file: DocumentFile,
  options: ReadOptions,
): Promise<unknown> {
  if ('path' in file) return readPath(task, file.path, options)
  const bytes = 'bytes' in file ? file.bytes : await collectUpTo(file.stream, LIMIT_BYTES, refuseLarge)
  if (bytes.length > LIMIT_BYTES) refuseLarge()
  return ask({ task, extension: extensionOf(file.name) }, bytes, options)
}

/** Opens once, so that what is measured is what is read. Pipes have no size and are read as streams. */
async function readPath(task: ReadRequest['task'], path: string, options: ReadOptions): Promise<unknown> {
  const handle = await openFile(path)
  try {
    const found = await handle.stat()
    if (found.isDirectory()) refuse('document-not-a-file', { name: basename(path) })
    const request = { task, extension: extensionOf(path) }
    if (!found.isFile()) {
      const stream = handle.createReadStream({ autoClose: false })
      return await ask(request, await collectUpTo(stream, LIMIT_BYTES, refuseLarge), options)
    }
    if (found.size > LIMIT_BYTES) refuseLarge()
    return await ask(request, { fd: handle.fd }, options)
  } finally {
    await handle.close()
  }
}

async function openFile(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'r')
  } catch (error) {
    if (MISSING.has((error as NodeJS.ErrnoException).code ?? ''))
      refuse('document-not-a-file', { name: basename(path) })
    throw error
  }
}

const MISSING: ReadonlySet<string> = new Set([
  'ENOENT',
  'ENOTDIR',
  'EISDIR',
  'EACCES',
  'ENAMETOOLONG',
  'ENXIO',
])

function refuseLarge(): never {
  return refuse('document-too-large', { limit: DOCUMENT_LIMIT_MB })
}

/** Only a known extension goes on the child's command line, never the name that somebody gave the file. */
function extensionOf(name: string): string {
  return /\.(txt|text|md|markdown|html?|xhtml|docx|pdf)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
}

async function ask(
  request: ReadRequest,
  input: Uint8Array | { fd: number },
  options: ReadOptions,
): Promise<unknown> {
  const ended = await runBounded({
    module: new URL('./read-child.ts', import.meta.url),
    request,
    input,
    seconds: SECONDS,
    megabytes: MEGABYTES,
    ...(options.signal ? { signal: options.signal } : {}),
  })
  switch (ended.outcome) {
    case 'answered':
      return ended.value
    case 'refused':
      throw ended.refusal
    case 'too-slow':
      return refuse('document-too-slow', { seconds: 10 })
    case 'too-heavy':
      return refuse('document-too-heavy', { megabytes: MEGABYTES })
    case 'crashed':
      options.onCrash?.(ended.trace)
      return refuse('document-broken')
  }
}
