// What must hold after a crash, for crash.test.ts and power-cut.test.ts: every write that crash-writer.ts
// acknowledged is there, no transaction is there in part, the audit verifies.

import assert from 'node:assert/strict'
import { verifyAudit } from '../../audit/verify.ts'
import type { ReadTx } from '../tx.ts'
import { testAuditKeys } from './options.ts'

/** The numbers in the lines that crash-writer.ts printed. */
export function acknowledgedIn(output: string): readonly number[] {
  return [...output.matchAll(/^(?:single|batch) (\d+)$/gm)].map(([, number]) => Number(number))
}

/** Asserts that nothing is missing and nothing is torn. */
export async function expectAll(tx: ReadTx, acknowledged: readonly number[]): Promise<void> {
  const rows = await tx
    .selectFrom('platform_outbox')
    .select(({ fn }) => ['kind', fn.countAll<number>().as('count'), fn.min('attempts').as('attempts')])
    .groupBy('kind')
    .execute()
  const found = new Set(rows.map(({ kind }) => kind))
  const missing = acknowledged.filter((number) => !found.has(`write-${number}`))
  assert.deepEqual(missing, [], 'acknowledged writes are missing')
  const torn = rows.filter(({ count, attempts }) => (count !== 1 && count !== 20) || attempts !== count)
  assert.deepEqual(torn, [], 'transactions are there in part')

  const verdict = await verifyAudit(tx, testAuditKeys)
  assert.ok(verdict.sound, JSON.stringify(verdict))
  assert.equal(verdict.records, rows.filter(({ count }) => count === 20).length)
}
