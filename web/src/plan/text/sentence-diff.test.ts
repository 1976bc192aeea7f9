import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sentenceDiff } from './sentence-diff.ts'

const diff = (old: string, next: string) => sentenceDiff(Array.from(old), Array.from(next))

test('a changed figure is one clause gone and one come, at its place', () => {
  const { gone, come } = diff('建设园区 10 家,培育企业 50 家。', '建设园区 12 家,培育企业 50 家。')
  assert.deepEqual(gone, [{ start: 0, end: 10, text: '建设园区10家,' }])
  assert.deepEqual(come, [{ start: 0, end: 10, text: '建设园区12家,' }])
})

test('another line wrap, a page break or the width of punctuation is no difference', () => {
  const none = { gone: [], come: [] }
  assert.deepEqual(diff('打造医院 3 家以\n\n上，专科 5 个。', '打造医院 3 家以上,专科 5 个。'), none)
  assert.deepEqual(diff('建设 3 家，办 5 场。', '建设3家,办5场。'), none)
})

test('a new task is come text and leaves its neighbours alone', () => {
  const { gone, come } = diff('1. 甲。做好。\n\n2. 乙。', '1. 甲。做好。\n\n2. 丙。办好。\n\n3. 乙。')
  assert.deepEqual(
    gone.map(({ text }) => text),
    ['2.乙。'],
  )
  assert.deepEqual(
    come.map(({ text }) => text),
    ['2.丙。', '办好。', '3.乙。'],
  )
})
