import assert from 'node:assert/strict'
import { existsSync, openSync, closeSync } from 'node:fs'
import { test } from 'node:test'
import { Refusal } from '../kernel/problem.ts'
import { type ChildTask, runBounded } from './child.ts'

const module = new URL('./child-probe.ts', import.meta.url)
const run = (request: unknown, bounds: Partial<ChildTask> = {}) =>
  runBounded({ module, request, input: Buffer.from('abc'), seconds: 10, megabytes: 512, ...bounds })

/** Whether a process with this marker on its command line is still there is told by /proc only. */
const linux = existsSync('/proc/self/status')

test('a child answers with one value', async () => {
  const ended = await run({ do: 'echo' })
  assert.ok(ended.outcome === 'answered', ended.outcome)
  assert.deepEqual(ended.value, { text: 'abc', environment: [] })
})

test('a child reads an open file', async () => {
  const fd = openSync(module, 'r')
  const ended = await run({ do: 'echo' }, { input: { fd } })
  closeSync(fd)
  assert.ok(ended.outcome === 'answered' && JSON.stringify(ended.value).includes('answerParent'))
})

test('a refusal of the child is a Refusal here', async () => {
  const ended = await run({ do: 'refuse' })
  assert.ok(ended.outcome === 'refused' && ended.refusal instanceof Refusal)
  assert.equal(ended.refusal.code, 'not-found')
  assert.deepEqual(ended.refusal.params, { what: '甲' })
  assert.equal(ended.refusal.place, 'B7')
})

test('a child that never ends is killed in time', async () => {
  const ended = await run({ do: 'spin' }, { seconds: 1 })
  assert.equal(ended.outcome, 'too-slow')
  assert.ok(ended.milliseconds < 1500, `${ended.milliseconds} ms`)
})

for (const hunger of ['objects', 'buffers', 'strings'] as const) {
  test(`a child that takes ever more ${hunger} is stopped below its limit`, async () => {
    const ended = await run({ do: 'eat', hunger }, { megabytes: 300 })
    assert.equal(ended.outcome, 'too-heavy')
    if (linux) assert.ok(ended.peakMegabytes < 300, `${ended.peakMegabytes} MB`)
  })
}

test('an answer without end is too heavy', async () => {
  assert.equal((await run({ do: 'shout' }, { megabytes: 128 })).outcome, 'too-heavy')
})

for (const [request, trace] of [
  [{ do: 'throw' }, /planted/],
  [{ do: 'exit' }, /exit 3/],
  [{ do: 'write' }, /ERR_ACCESS_DENIED|restricted/],
  [{ do: 'spawn' }, /ERR_ACCESS_DENIED|restricted/],
] as const) {
  test(`a child that does "${request.do}" has crashed, with a trace for the log`, async () => {
    const ended = await run(request)
    assert.ok(ended.outcome === 'crashed', ended.outcome)
    assert.match(ended.trace, trace)
  })
}

test('a task can be called off', async () => {
  const off = new AbortController()
  const running = run({ do: 'spin' }, { signal: off.signal })
  setTimeout(() => off.abort(new Error('called off')), 300)
  await assert.rejects(running, /called off/)
})

test('many tasks at once all end', async () => {
  const ended = await Promise.all(Array.from({ length: 6 }, () => run({ do: 'echo' })))
  assert.deepEqual(new Set(ended.map(({ outcome }) => outcome)), new Set(['answered']))
})
