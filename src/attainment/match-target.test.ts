import assert from 'node:assert/strict'
import { test } from 'node:test'
import { matchWords } from './match-target.ts'

const candidates = [
  { key: 'T1', task: '(三)', words: '年接待入境过夜游客' },
  { key: 'T2', task: '(三)', words: '提供多语种服务的A级旅游景区' },
  { key: 'T3', task: '(十六)', words: '市级服务贸易集聚区' },
  { key: 'T4', task: '(十六)', words: '市级服务贸易集聚区' },
  { key: 'T5', task: 'overall', words: '知识密集型服务贸易占比' },
]
const cases = [
  ['(三)', '年接待入境过夜游客', ['T1']],
  ['三', '年接待 入境过夜游客', ['T1']], // width and blanks aside
  ['(三)', '接待入境过夜游客人数', ['T1']], // worded a little differently
  ['(十六)', '市级服务贸易集聚区', ['T3', 'T4']], // two targets of one indicator
  ['(四)', '年接待入境过夜游客', []], // another task
  ['(三)', '旅游收入', []],
  ['overall', '知识密集型服务贸易占比', ['T5']],
] as const
for (const [task, words, keys] of cases)
  test(`${task} ${words} means ${keys.join(', ') || 'none'}`, () =>
    assert.deepEqual(matchWords({ task, words }, candidates), keys))
