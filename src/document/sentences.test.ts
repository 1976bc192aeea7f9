// Single sentences in the wording of real plans: what is promised in them, and what is not. The table beside this
// file is read as it stands; a line of it is a sentence, indented lines are the targets expected in it.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parsePlan } from './index.ts'
import type { ParsedTarget } from './types.ts'

const lines = readFileSync(new URL('./sentences.cases.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('#'))

/** The sentence as part of a task of a plan for 2025-2027. */
function planWith(sentence: string): string {
  return `江澜市推进服务贸易发展行动计划(2025—2027年)
一、重点任务
(一)提升发展水平
1.完善工作机制。加强统筹协调,推进制度创新,完善支持政策,培育经营主体。${sentence}
2.加强人才培养。支持企业引进人才。`
}

function shown(target: ParsedTarget): string {
  const max = target.valueMax === undefined ? '' : `~${target.valueMax}`
  const base = target.base ? [`${target.base.year ?? '?'} ${target.base.value ?? '?'}`] : []
  return [
    target.indicator,
    `${target.comparator} ${target.value}${max} ${target.unit}`.trim(),
    target.recurrence ? `${target.kind} ${target.recurrence}` : target.kind,
    `${target.year}`,
    ...base,
  ].join(' ; ')
}

let sentence = ''
const cases = new Map<string, string[]>()
for (const line of lines) {
  if (line.startsWith(' ')) cases.get(sentence)?.push(line.trim())
  else {
    sentence = line
    cases.set(sentence, [])
  }
}

test('sentences of plans give the targets that a reader finds in them', () => {
  assert.ok(cases.size > 150)
  for (const [words, expected] of cases) {
    const outcome = parsePlan(planWith(words))
    assert.ok(outcome.ok, words)
    assert.deepEqual(outcome.plan.targets.map(shown), expected, words)
    for (const target of outcome.plan.targets) assert.equal(target.task, '1', words)
  }
})
