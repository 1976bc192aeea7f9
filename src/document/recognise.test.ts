// What is no plan is refused with a code, at once and whatever its size; nothing throws on any text.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parsePlan } from './index.ts'

const NO_PLANS: Record<string, string> = {
  'a shopping list': '鸡蛋 10个\n牛奶 2盒\n苹果 3斤\n大米 1袋\n酱油 1瓶',
  'source code': 'export function add(a: number, b: number): number {\n  return a + b // 加法\n}\n'.repeat(
    40,
  ),
  'a novel':
    '第一章 归来\n他推开门，屋里没有人。窗外的雨下了三天，院子里积了一寸多深的水。她说：“你怎么才回来？”他没有回答。'.repeat(
      30,
    ),
  'a poem': '床前明月光，疑是地上霜。举头望明月，低头思故乡。',
  'English prose': 'By 2027 the city will reach 25 routes and support 300 shops.',
  digits: '1 2 3 4 5 6 7 8 9 10',
}

for (const [name, text] of Object.entries(NO_PLANS)) {
  test(`${name} is not a plan`, () => {
    const outcome = parsePlan(text)
    assert.equal(outcome.ok, false)
    if (!outcome.ok) assert.equal(outcome.code, 'document-not-a-plan')
  })
}

test('an empty or blank text is empty', () => {
  for (const text of ['', ' \n\t\u3000\ufeff']) {
    const outcome = parsePlan(text)
    assert.ok(!outcome.ok && outcome.code === 'document-empty')
  }
})

test('megabytes of junk that look like a plan are read in linear time', () => {
  const unit = `${'（《“培育'.repeat(60)}加强推进完善支持建设，到2027年达到10家`
  const time = (times: number) => {
    const text = `江澜市行动计划\n${unit.repeat(times)}`
    const from = performance.now()
    parsePlan(text)
    return performance.now() - from
  }
  time(200)
  const small = time(400)
  const large = time(4000)
  assert.ok(large < Math.max(small, 5) * 60, `${small} ms, then ten times the text: ${large} ms`)
})

test('no text makes the parser throw, and every place it gives is exact', () => {
  const words = fc.constantFrom(
    ...'一、|（一）|1.|第一条|——|附件：|到2027年，|达到|增长|10%|25条|500家以上|分别|、|，|。|；|：|（责任单位：市商务局）|《|》|“|”|培育|推进|完善|加强|服务贸易额|从2022年的|提高到|\n|\t|\f|— 3 —|序号\t指标\t2027年|1\t出口额\t30|𠮷|每年|新增|方案|其中'.split(
      '|',
    ),
  )
  fc.assert(
    fc.property(fc.array(words, { maxLength: 80 }), (pieces) => {
      const text = `江澜市方案，加强建设，推进发展，完善体系，支持培育。${pieces.join('')}`
      const outcome = parsePlan(text)
      if (!outcome.ok) return
      const points = Array.from(text)
      const { targets, actions, qualitative, coverage } = outcome.plan
      for (const { start, end, text: quoted } of [
        ...targets,
        ...actions,
        ...qualitative,
        ...coverage.unmapped,
      ]) {
        assert.equal(points.slice(start, end).join(''), quoted)
      }
      const counted =
        coverage.target + coverage.qualitative + coverage.action + coverage.heading + coverage.context
      assert.equal(counted + coverage.unmapped.length, coverage.sentences)
    }),
    { numRuns: 2000, seed: 3 },
  )
})
