import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hits, linkOf } from './found.ts'

test('each kind of find opens its own screen', () => {
  const find = { id: 'x', planId: 'p', key: 'T1', title: '市商务局' }
  const cases = [
    ['target', '/plans/p/targets/T1'],
    ['action', '/plans/p/text'],
    ['question', '/plans/p/targets/T1'],
    ['organisation', '/organisations'],
  ] as const
  for (const [kind, to] of cases) assert.equal(linkOf({ ...find, kind }, 'wuhan').to, to, kind)
  assert.deepEqual(linkOf({ ...find, kind: 'goal', key: 'G1' }, 'wuhan').search, { mark: 'G1' })
})

test('the words stand out wherever they are, signs of patterns included', () => {
  assert.deepEqual(
    hits('机场年旅客吞吐量(机场)', '机场').map(({ part, hit }) => (hit ? `[${part}]` : part)),
    ['[机场]', '年旅客吞吐量(', '[机场]', ')'],
  )
  assert.deepEqual(
    hits('CEFCO (一)', '(一) cefco').map(({ part, hit }) => (hit ? `[${part}]` : part)),
    ['[CEFCO]', ' ', '[(一)]'],
  )
})
