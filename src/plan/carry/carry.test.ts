import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { type ParsedPlan, parsePlan } from '../../document/index.ts'
import { type Draft, withChange } from '../draft.ts'
import { texts } from '../kit/ground.ts'
import { keyReading } from '../read.ts'
import type { Change } from '../review/change.ts'
import { decideChange } from '../review/decide.ts'
import { officialText } from '../text/points.ts'
import { type CarriedOver, carryOver } from './carry.ts'

function parsed(text: string): ParsedPlan {
  const outcome = parsePlan(text)
  assert.ok(outcome.ok)
  return outcome.plan
}

const old = parsed(texts.demo)
const first = keyReading(old)

function reviewed(...changes: readonly Change[]) {
  let { draft, nextKeys } = first
  for (const change of changes) {
    const decided = decideChange({ draft, nextKeys, text: officialText(texts.demo) }, change)
    draft = withChange(draft, decided.before, decided.after)
    nextKeys = decided.nextKeys
  }
  return { draft, nextKeys }
}

function amended(text: string, from: Pick<typeof first, 'draft' | 'nextKeys'> = first): CarriedOver {
  const { draft, nextKeys } = from
  const over = carryOver({ old: { parsed: old, draft }, parsed: parsed(text), text, nextKeys })
  const { cut } = officialText(text)
  for (const entry of [...over.draft.targets, ...over.draft.goals, ...over.draft.actions])
    assert.equal(cut(entry), entry.text, entry.key)
  return over
}

const keyOf = (indicator: string) => first.draft.targets.find((target) => target.indicator === indicator)!.key
const targetIn = (draft: Draft, key: string) => draft.targets.find((target) => target.key === key)

test('a text printed with other line breaks keeps every key, and nothing has changed', () => {
  const breaks = fc.array(fc.nat({ max: texts.demo.length - 1 }), { maxLength: 40 })
  fc.assert(
    fc.property(breaks, (places) => {
      const body = new Set(places.filter(isInsideBody))
      const text = Array.from(texts.demo, (point, at) => (body.has(at) ? `\n${point}` : point)).join('')
      const { carried } = amended(text)
      assert.deepEqual([carried.changed, carried.removed, carried.added], [[], [], []])
    }),
    { numRuns: 30 },
  )
})

/** Inside a word of a paragraph, after its heading, as a page break falls. */
function isInsideBody(at: number): boolean {
  const lineStart = texts.demo.lastIndexOf('\n', at - 1) + 1
  const before = texts.demo.slice(lineStart, at)
  return before.includes('。') && /\p{sc=Han}{2}/u.test(texts.demo.slice(at - 1, at + 1))
}

test('a changed value keeps its key and is read anew; what is new gets a new key; what is gone is named', () => {
  const text = texts.demo
    .replace('年均增长9%以上', '年均增长11%以上')
    .replace('离岸服务外包年执行额达到8亿美元,其中', '')
    .replace('绿色服务出口保持全省领先', '绿色服务出口保持全省领先,培育绿色服务品牌20个')
  const { draft, carried } = amended(text)
  assert.equal(targetIn(draft, keyOf('服务出口'))?.value, 11)
  assert.ok(carried.removed.includes(keyOf('离岸服务外包年执行额')))
  const brand = draft.targets.find(({ value, unit }) => value === 20 && unit === '个')
  assert.ok(brand && carried.added.includes(brand.key))
  assert.ok(!first.draft.targets.some(({ key }) => key === brand.key))
})

test('a renumbered task keeps its key and its targets', () => {
  const moved = texts.demo
    .replace('(十)培育健康服务贸易', '(十一)培育健康服务贸易')
    .replace('(十一)发展绿色', '(十)发展绿色')
  const { draft } = amended(moved)
  const health = first.draft.tasks.find(({ title }) => title === '培育健康服务贸易')!.key
  assert.equal(draft.tasks.find(({ key }) => key === health)?.number, '(十一)')
  assert.equal(targetIn(draft, keyOf('国际医疗服务中心'))?.taskKey, health)
})

test('what a reviewer made of a sentence stays while the sentence stays', () => {
  const corrected = keyOf('文化产品和服务出口额')
  const dropped = keyOf('在澜国际学生')
  const whole = targetIn(first.draft, keyOf('国际体育赛事、文化演出'))!
  const review = reviewed(
    { kind: 'correct', key: corrected, fields: { indicator: '文化出口', kindAlternatives: ['level'] } },
    { kind: 'drop', key: dropped },
    { kind: 'split', key: whole.key, parts: [{ indicator: '国际体育赛事' }, { indicator: '文化演出' }] },
    { kind: 'drop', key: first.draft.actions[0]!.key },
  )
  const shifted = texts.demo.replace('制定本行动计划。', '现制定本行动计划。')
  const { draft } = amended(shifted, review)
  assert.deepEqual(
    [targetIn(draft, corrected)?.indicator, targetIn(draft, corrected)?.origin],
    ['文化出口', 'corrected'],
  )
  assert.equal(targetIn(draft, dropped)?.state, 'dropped')
  assert.equal(targetIn(draft, whole.key)?.state, 'dropped')
  const parts = draft.targets.filter(({ origin }) => origin === 'split')
  assert.deepEqual(
    parts.map(({ indicator, start }) => [indicator, start]),
    [
      ['国际体育赛事', whole.start + 1],
      ['文化演出', whole.start + 1],
    ],
  )
  assert.equal(draft.actions.find(({ key }) => key === first.draft.actions[0]!.key)?.state, 'dropped')

  const changed = texts.demo
    .replace('年均增长12%', '年均增长14%')
    .replace('在澜国际学生稳定在3000人左右', '在澜国际学生达到4000人')
    .replace('不少于12场次', '不少于15场次')
  const anew = amended(changed, review).draft
  assert.deepEqual(
    [targetIn(anew, corrected)?.indicator, targetIn(anew, corrected)?.value],
    ['文化产品和服务出口额', 14],
  )
  assert.equal(targetIn(anew, dropped)?.state, 'live')
  assert.equal(targetIn(anew, whole.key)?.state, 'live')
  assert.equal(anew.targets.filter(({ origin }) => origin === 'split').length, 0)
})
