import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Outline, paragraphs } from './paragraphs.ts'

const text = [
  '演示〔2026〕1号',
  '',
  '江澜市服务贸易方案',
  '',
  '一、主要目标',
  '',
  '(一) 提质升级',
  '',
  '1. 完善旅行。打造医院 3 家以',
  '',
  '上、专科 5 个以上。',
  '',
  '江澜市人民政府办公厅',
].join('\n')
const points = Array.from(text)
const outline: Outline = {
  titles: ['江澜市服务贸易方案'],
  documentNumber: '演示〔2026〕1号',
  sections: [{ start: text.indexOf('(一)'), number: '(一)', title: '提质升级' }],
  tasks: [
    { start: text.indexOf('1. '), end: text.indexOf('江澜市人民') - 2, number: '1', title: '完善旅行' },
  ],
}

test('every line finds its role on the page', () => {
  assert.deepEqual(
    paragraphs(points, outline).map(({ role }) => role),
    ['number', 'title', 'part', 'section', 'task', 'signature'],
  )
})

test('a sentence cut by a page break is joined, and every character keeps its place', () => {
  const task = paragraphs(points, outline)[4]
  assert.equal(task?.pieces.length, 2)
  const read = task?.pieces.map(({ start, end }) => points.slice(start, end).join('')).join('')
  assert.equal(read, '1. 完善旅行。打造医院 3 家以上、专科 5 个以上。')
  assert.equal(task?.margin, '1')
  assert.equal(points.slice(task?.start, task?.headingEnd ?? 0).join(''), '1. 完善旅行。')
})

test('characters outside the basic plane count as one', () => {
  const none: Outline = { titles: [], documentNumber: null, sections: [], tasks: [] }
  const made = paragraphs(Array.from('𬭎区。\n文字'), none)
  assert.deepEqual(
    made.map(({ start, end }) => [start, end]),
    [
      [0, 3],
      [4, 6],
    ],
  )
})
