// The three annotated plans that lie beside the project: precision and recall of targets. The matching rule is that
// of their README: value, unit and task agree, and the indicator names contain each other or share 60 % of their
// characters. Not registered where the folder is absent.

import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parsePlan } from './index.ts'
import type { ParsedTarget } from './types.ts'

const FOLDER = new URL('../../../shared/testdata/plans/', import.meta.url)
type Gold = {
  targets: (Pick<ParsedTarget, 'task' | 'indicator' | 'value' | 'unit' | 'year' | 'comparator'> & {
    kind: string
  })[]
  [field: string]: unknown
}

function alike(a: string, b: string): boolean {
  const [left, right] = [a, b].map((name) => name.replace(/[\s“”"（）()]/g, '')) as [string, string]
  if (left.includes(right) || right.includes(left)) return true
  const rest = Array.from(left)
  const shared = Array.from(right).filter((char) => {
    const at = rest.indexOf(char)
    if (at >= 0) rest.splice(at, 1)
    return at >= 0
  })
  return shared.length / Math.max(left.length, right.length) >= 0.6
}

if (existsSync(FOLDER)) {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.expected.json'))
  test('annotated plans: precision and recall of at least .95 together, full records too', () => {
    let found = 0
    let right = 0
    let whole = 0
    let expected = 0
    for (const name of names) {
      const gold = JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as Gold
      const outcome = parsePlan(readFileSync(new URL(name.replace('.expected.json', '.txt'), FOLDER), 'utf8'))
      assert.ok(outcome.ok)
      const { plan } = outcome
      for (const field of ['title', 'documentNumber', 'issuer', 'issuedOn', 'horizonYear'] as const) {
        assert.equal(plan[field], gold[field], `${name} ${field}`)
      }
      const left = [...plan.targets]
      found += left.length
      expected += gold.targets.length
      for (const target of gold.targets) {
        const at = left.findIndex(
          ({ value, unit, task, indicator }) =>
            value === target.value &&
            unit === target.unit &&
            task === target.task &&
            alike(indicator, target.indicator),
        )
        if (at < 0) continue
        const [match] = left.splice(at, 1) as [ParsedTarget]
        right++
        const kinds: readonly string[] = [match.kind, ...match.kindAlternatives]
        if (
          kinds.includes(target.kind) &&
          match.year === target.year &&
          match.comparator === target.comparator
        )
          whole++
      }
    }
    assert.ok(right / found >= 0.95, `precision ${right}/${found}`)
    assert.ok(right / expected >= 0.95, `recall ${right}/${expected}`)
    assert.ok(whole / expected >= 0.85, `full records ${whole}/${expected}`)
  })
}
