// The process that crash.test.ts kills: it writes without pause to the embedded store in the folder of its
// first argument and prints what was committed, after the commit. Single rows and transactions of twenty
// rows with an audit record take turns; now and then a checkpoint, a VACUUM and an open transaction.

import { writeSync } from 'node:fs'
import { record } from '../../audit/record.ts'
import { openStore } from '../open.ts'
import type { Store } from '../store.ts'
import type { WriteTx } from '../tx.ts'
import { testOptions } from './options.ts'

/** Rows that one large transaction adds. */
const rowsTogether = 20

const [dataFolder, firstText] = process.argv.slice(2)
if (dataFolder === undefined) throw new Error('usage: crash-writer FOLDER FIRST-NUMBER')

const store = await openStore({ dataFolder }, testOptions())
say('open')
for (let number = Number(firstText); ; number += 1) await write(store, number)

async function write(store: Store, number: number): Promise<void> {
  if (number % 40 === 7) await store.statement('checkpoint')
  if (number % 90 === 11) await store.statement('vacuum platform_outbox')
  if (number % 5 === 0) {
    await store.write((tx) => addRows(tx, number, 1))
    say(`single ${number}`)
  } else {
    await store.write(async (tx) => {
      await addRows(tx, number, rowsTogether)
      await record(tx, {
        actor: 'crash-writer',
        role: null,
        requestId: null,
        useCase: 'crash.write',
        subject: { kind: 'batch', id: String(number) },
        outcome: 'done',
        before: null,
        after: { rows: rowsTogether },
      })
    })
    say(`batch ${number}`)
  }
}

async function addRows(tx: WriteTx, number: number, count: number): Promise<void> {
  const rows = Array.from({ length: count }, (_, row) => ({
    kind: `write-${number}`,
    payload: JSON.stringify({ row, filling: 'x'.repeat(200) }),
    created_at: '2026-11-20T00:00:00Z',
  }))
  await tx.insertInto('platform_outbox').values(rows).execute()
  await tx
    .updateTable('platform_outbox')
    .set({ attempts: count })
    .where('kind', '=', `write-${number}`)
    .execute()
}

/** Straight to the descriptor: what was said is out before the next write begins. */
function say(line: string): void {
  writeSync(1, `${line}\n`)
}
