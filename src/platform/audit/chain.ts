// The chain: each record is signed (HMAC-SHA-256) over its canonical JSON, which holds the signature of the
// record before it. Change, remove or insert one, and every later signature is wrong. The head (number and
// signature of the last record) is sealed the same way, so that a cut-off tail shows too.

import { createHmac, timingSafeEqual } from 'node:crypto'
import { canonicalJson } from '../canonical.ts'
import type { AuditKey } from './keys.ts'

/** What is signed of one record. */
export type AuditContent = Readonly<{
  seq: number
  at: string
  actor: string
  role: string | null
  requestId: string | null
  useCase: string
  subjectKind: string | null
  subjectId: string | null
  outcome: 'done' | 'refused' | 'failed'
  /** Before and after, as JSON. */
  change: unknown
  keyId: string
  prevHash: string
}>

/** One link: its content and its signature. */
export type AuditLink = AuditContent & Readonly<{ hash: string }>

/** The end of the chain. */
export type AuditHead = Readonly<{ seq: number; hash: string; keyId: string; seal: string }>

/** The signature before the first record. */
export const chainStart = '0'.repeat(64)

/** The signature of a record, 64 hexadecimal digits. */
export function signatureOf(content: AuditContent, key: AuditKey): string {
  return hmac(key, canonicalJson({ ...content, hash: undefined }))
}

/** The seal of a head. */
export function sealOf(head: Omit<AuditHead, 'seal'>, key: AuditKey): string {
  const { seq, hash, keyId } = head
  return hmac(key, canonicalJson({ head: seq, hash, keyId }))
}

/** Whether two signatures are equal, in a time that tells nothing. */
export function sameSignature(a: string, b: string): boolean {
  const left = Buffer.from(a)
  const right = Buffer.from(b)
  return left.length === right.length && timingSafeEqual(left, right)
}

function hmac({ secret }: AuditKey, text: string): string {
  return createHmac('sha256', secret).update(text).digest('hex')
}
