// What a test store is opened with: a clock that stands still until moved, and fixed keys.

import { type Clock, systemChance } from '../../clock.ts'
import { parseAuditKeys } from '../../audit/keys.ts'
import { secretBox } from '../../secret-box.ts'
import type { StoreOptions } from '../open.ts'

/** Options of test stores. */
export type TestOptions = StoreOptions

/** A clock for tests: it shows the same moment until it is moved. */
export type TestClock = Clock & Readonly<{ move: (milliseconds: number) => void }>

/** A clock that starts at the given moment. */
export function testClock(start = '2026-11-20T01:02:03.004Z'): TestClock {
  let now = Date.parse(start)
  return {
    now: () => now,
    move: (milliseconds) => {
      now += milliseconds
    },
  }
}

/** The audit key of tests: known to everybody. */
export const testAuditKeys = parseAuditKeys(`test:${'ab'.repeat(32)}`)

/** The box of test stores; its key is known to everybody. */
export const testBox = secretBox([new Uint8Array(32).fill(9)], systemChance)

/** Options that suit a test. */
export function testOptions(): TestOptions {
  return { clock: testClock(), auditKeys: testAuditKeys, box: testBox }
}
