// Nothing of the real plan is left unanswered: every character stands in a sentence, every sentence is
// something, and something in the product answers it.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { coverageRows, describeCoverage } from '../../scripts/coverage-document.ts'

const root = join(import.meta.dirname, '..', '..')
const rows = coverageRows()

test('docs/coverage.md is up to date (npm run golden -- coverage)', () => {
  assert.equal(readFileSync(join(root, 'docs', 'coverage.md'), 'utf8'), describeCoverage())
})

test('every word of the plan stands in exactly one sentence of the list', () => {
  const points = [
    ...readFileSync(join(root, 'data', 'plans', 'wuhan-2026-4.txt'), 'utf8').replace(/^\uFEFF/, ''),
  ]
  const seen = new Uint8Array(points.length)
  for (const { start, end } of rows) for (let at = start; at < end; at++) seen[at] = (seen[at] ?? 0) + 1
  const missed = points.filter((point, at) => seen[at] === 0 && /[\p{L}\p{N}]/u.test(point))
  assert.equal(missed.join(''), '')
  assert.ok(
    seen.every((times) => times <= 1),
    'no character is counted twice',
  )
})

test('no sentence is unmapped, and each has its answer', () => {
  assert.ok(rows.length >= 100, `${rows.length} sentences`)
  assert.deepEqual(
    rows.filter((row) => row.class === 'unmapped' || row.answer === null).map(({ text }) => text),
    [],
  )
})
