// The keys of the audit chain. They live outside the database (a file readable by its owner only, or the
// variable FUMAO_AUDIT_KEY), so that whoever can write the database cannot forge the chain. Every record
// names its key; a new key is added at the end of the list, the old ones stay to verify what they signed.

import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Chance } from '../clock.ts'

/** One key: its public name and its secret bytes. */
export type AuditKey = Readonly<{ id: string; secret: Uint8Array }>

/** The key that signs now, and all that ever signed, by id. */
export type AuditKeys = Readonly<{ current: AuditKey; known: ReadonlyMap<string, AuditKey> }>

/**
 * Reads keys from text: `id:hex` pairs, one per line or comma, the last one signs.
 *
 * @example parseAuditKeys('k1:00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff').current.id // 'k1'
 * @throws {Error} where a pair is malformed, an id comes twice, or a secret is under 32 bytes.
 */
export function parseAuditKeys(text: string): AuditKeys {
  const known = new Map<string, AuditKey>()
  let current: AuditKey | undefined
  for (const pair of text.split(/[\s,]+/).filter((part) => part !== '')) {
    const parts = /^([A-Za-z0-9_-]{1,40}):((?:[0-9a-f]{2}){32,})$/.exec(pair)
    const [, id, hex] = parts ?? []
    if (id === undefined || hex === undefined) {
      throw new Error('an audit key must read id:hex with at least 32 bytes in hexadecimal')
    }
    if (known.has(id)) throw new Error(`the audit key ${id} is given twice`)
    current = { id, secret: new Uint8Array(Buffer.from(hex, 'hex')) }
    known.set(id, current)
  }
  if (current === undefined) throw new Error('no audit key is given')
  return { current, known }
}

/** The keys in FUMAO_AUDIT_KEY where it is set, else in `audit.key` of a folder, made with a first key. */
export async function openAuditKeys(
  folder: string,
  chance: Chance,
  variable: string = process.env['FUMAO_AUDIT_KEY'] ?? '',
): Promise<AuditKeys> {
  if (variable !== '') return parseAuditKeys(variable)
  const file = auditKeyFile(folder)
  if (!existsSync(file)) {
    await mkdir(folder, { recursive: true })
    await addAuditKey(file, chance)
  }
  return parseAuditKeys(await readFile(file, 'utf8'))
}

/** Where the keys lie in a data folder. */
export function auditKeyFile(folder: string): string {
  return join(folder, 'audit.key')
}

/** Adds a new key at the end of a key file: it signs from the next start on. Answers its id. */
export async function addAuditKey(file: string, chance: Chance): Promise<string> {
  const id = `k-${Buffer.from(chance.bytes(4)).toString('hex')}`
  const line = `${id}:${Buffer.from(chance.bytes(32)).toString('hex')}\n`
  await writeFile(file, line, { flag: 'a', mode: 0o600, flush: true })
  return id
}
