import assert from 'node:assert/strict'
import { test } from 'node:test'
import { historyOf } from './target-history.ts'
import type { TargetPage } from './shapes.ts'

test('values, decisions and questions stand in one order, the newest first', () => {
  const page = {
    series: [
      {
        observations: [
          { id: 1, enteredAt: '2026-02-01', enteredBy: 'a', supersedes: null, withdrawn: null },
          {
            id: 2,
            enteredAt: '2026-03-01',
            enteredBy: 'b',
            supersedes: 1,
            withdrawn: { at: '2026-05-01', by: 'c', on: '', reason: '' },
          },
        ],
      },
    ],
    decisions: [{ id: 7, recordedAt: '2026-04-01', recordedBy: 'd' }],
    questions: [{ id: 3, openedAt: '2026-01-01', closedAt: '2026-04-01', state: 'answered' }],
  } as unknown as TargetPage
  assert.deepEqual(
    historyOf(page).map(({ what, id, by }) => `${what} ${id} ${by ?? ''}`.trim()),
    ['withdrawal 2 c', 'decision 7 d', 'answered 3', 'correction 2 b', 'value 1 a', 'opened 3'],
  )
})
