// Reads a backup and checks it on the way: every part complete, its digest right, the last line there.

import { createHash } from 'node:crypto'
import { createReadStream, statSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { refuse } from '../../kernel/problem.ts'
import {
  type BackupEnd,
  type BackupHead,
  type BackupSummary,
  nameOfPart,
  type PartEnd,
  type PartHead,
  type PartLine,
} from './format.ts'

/** What happens with the content; every method is called in the order of the file. */
export type BackupVisitor = Readonly<{
  head?: (head: BackupHead) => Promise<void> | void
  open?: (part: PartHead) => Promise<void> | void
  line?: (part: PartHead, line: PartLine) => Promise<void> | void
  close?: (part: PartHead) => Promise<void> | void
}>

/**
 * Reads a whole backup.
 *
 * @throws {Refusal} `not-found`; `backup-damaged`, naming what is wrong.
 */
export async function readBackup(path: string, visitor: BackupVisitor = {}): Promise<BackupSummary> {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) refuse('not-found', { what: path }, 'FILE')
  const reading = new Reading(visitor)
  const plain = createGunzip()
  const unpacking = pipeline(createReadStream(path), plain)
  const settled = Promise.allSettled([unpacking])
  try {
    for await (const text of linesOf(plain)) await reading.take(text)
    await unpacking
  } catch (error) {
    if (!isUnreadable(error)) throw error
    damaged(error instanceof Error ? error.message : String(error))
  } finally {
    plain.destroy()
    await settled
  }
  return reading.summary()
}

async function* linesOf(bytes: AsyncIterable<unknown>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let rest = ''
  for await (const piece of bytes) {
    const parts = (rest + decoder.decode(piece as Uint8Array, { stream: true })).split('\n')
    rest = parts.pop() ?? ''
    yield* parts
  }
  if (rest + decoder.decode() !== '') damaged('its last line is cut off')
}

/** The state of one reading: which part is open, what was counted. */
class Reading {
  readonly #visitor: BackupVisitor
  #head: BackupHead | undefined
  #part: { head: PartHead; count: number; hash: ReturnType<typeof createHash> } | undefined
  #end: BackupEnd | undefined
  readonly #tables: Record<string, number> = {}
  #files = 0

  constructor(visitor: BackupVisitor) {
    this.#visitor = visitor
  }

  async take(text: string): Promise<void> {
    const line = parse(text)
    if (this.#end !== undefined) damaged('something follows the last line')
    if (this.#head === undefined) await this.#begin(line)
    else if (Array.isArray(line)) await this.#content(text, line as PartLine)
    else if ('end' in line) await this.#close(line as PartEnd)
    else if ('table' in line || 'file' in line) await this.#open(line as PartHead)
    else if ('complete' in line && this.#part === undefined) this.#end = line as BackupEnd
    else damaged('a line that belongs nowhere')
  }

  summary(): BackupSummary {
    if (this.#head === undefined) return damaged('it is empty')
    const { createdAt, schema, auditHead } = this.#head
    const tables = Object.keys(this.#tables).length
    if (this.#end?.tables !== tables || this.#end.files !== this.#files) return damaged('it is cut off')
    return { createdAt, schemaVersion: schema.length, tables: this.#tables, files: this.#files, auditHead }
  }

  async #begin(line: object): Promise<void> {
    if (!('fumao-backup' in line) || line['fumao-backup'] !== 1) damaged('it is not a backup of fumao')
    this.#head = line as BackupHead
    await this.#visitor.head?.(this.#head)
  }

  async #open(head: PartHead): Promise<void> {
    if (this.#part !== undefined) damaged(`part ${nameOfPart(this.#part.head)} does not end`)
    this.#part = { head, count: 0, hash: createHash('sha256') }
    await this.#visitor.open?.(head)
  }

  async #content(text: string, line: PartLine): Promise<void> {
    if (this.#part === undefined) return damaged('a row outside of any table')
    this.#part.count += 1
    this.#part.hash.update(text).update('\n')
    await this.#visitor.line?.(this.#part.head, line)
  }

  async #close(end: PartEnd): Promise<void> {
    const part = this.#part
    if (part === undefined || nameOfPart(part.head) !== end.end)
      return damaged(`part ${end.end} does not begin`)
    if (part.count !== end.count || part.hash.digest('hex') !== end.sha256) {
      damaged(`the content of ${end.end} does not match its digest`)
    }
    if ('table' in part.head) this.#tables[part.head.table] = part.count
    else this.#files += 1
    this.#part = undefined
    await this.#visitor.close?.(part.head)
  }
}

function parse(text: string): object {
  try {
    const line: unknown = JSON.parse(text)
    if (typeof line === 'object' && line !== null) return line
  } catch {
    // said below, for every kind of line that is none
  }
  return damaged('a line cannot be read')
}

/** Errors of unpacking and decoding; what a visitor throws is none. */
function isUnreadable(error: unknown): boolean {
  const code = (error as { code?: unknown }).code
  return typeof code === 'string' && (code.startsWith('Z_') || code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
}

function damaged(reason: string): never {
  return refuse('backup-damaged', { reason })
}
