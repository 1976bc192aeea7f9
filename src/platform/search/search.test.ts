import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { forEachEngine } from '../store/kit/engines.ts'
import type { Store } from '../store/store.ts'
import { gramsOf, gramsToFind, normalise } from './grams.ts'
import { indexSubject, removeSubject, searchSubjects, type SearchSubject } from './store.ts'

const subject = (id: string, title: string, body = '', ownerScope: string | null = null): SearchSubject => ({
  kind: 'target',
  id,
  ownerScope,
  title,
  body,
})

const put = (store: Store, subjects: readonly SearchSubject[]) =>
  store.write(async (tx) => {
    for (const one of subjects) await indexSubject(tx, one)
  })

const find = async (store: Store, words: string, scopes: readonly string[] | 'all' = 'all') =>
  (await store.read((tx) => searchSubjects(tx, { words, scopes, limit: 20 }))).map(({ id }) => id)

forEachEngine('a search', (withStore) => {
  const texts = [
    subject('1', '机场年旅客吞吐量', '天河机场年旅客吞吐量达到 3500 万人次'),
    subject('2', '国际航线', '新增国际及地区航线,机场货运'),
    subject('3', '中欧班列 (CEFL)', '开行 1200 列'),
    subject('4', '知识密集型服务贸易占比', '占服务贸易比重 47%'),
  ]

  const cases: readonly (readonly [words: string, ids: readonly string[]])[] = [
    ['机场', ['1', '2']], // in the title first
    ['吞吐', ['1']],
    ['场机', []], // both characters, but not next to each other in this order
    ['服务贸易', ['4']],
    ['服贸', []],
    ['列', ['3']], // one character
    ['cefl', ['3']],
    ['CE', ['3']],
    ['3500', ['1']],
    ['４７', ['4']], // full width
    ['机场 航线', ['2']], // all words
    ['机场 班列', []],
    ['', []],
    [',。', []],
    ["%' or true --", []],
  ]
  it('finds words of two characters, single characters and Latin words', () =>
    withStore(async (store) => {
      await put(store, texts)
      for (const [words, ids] of cases) assert.deepEqual(await find(store, words), ids, words)
    }))

  it('shows nobody what belongs to others', () =>
    withStore(async (store) => {
      await put(store, [
        subject('1', '机场', '', 'org-a'),
        subject('2', '机场', '', 'org-b'),
        subject('3', '机场'),
      ])
      assert.deepEqual(await find(store, '机场', ['org-a']), ['1', '3'])
      assert.deepEqual(await find(store, '机场', []), ['3'])
      assert.deepEqual(await find(store, '机场'), ['1', '2', '3'])
    }))

  it('follows a changed text and forgets a removed one', () =>
    withStore(async (store) => {
      await put(store, [subject('1', '机场'), subject('1', '港口')])
      assert.deepEqual(await find(store, '机场'), [])
      assert.deepEqual(await find(store, '港口'), ['1'])
      await store.write((tx) => removeSubject(tx, 'target', '1'))
      assert.deepEqual(await find(store, '港口'), [])
      assert.deepEqual(await store.statement('select count(*) as n from platform_search_gram'), [{ n: 0 }])
    }))
})

describe('the grams of a text', () => {
  it('are its characters and pairs, folded, within words', () => {
    assert.deepEqual(gramsOf('贸易 EU'), ['e', 'eu', 'u', '易', '贸', '贸易'])
    assert.deepEqual(gramsOf('𬭎化'), ['化', '𬭎', '𬭎化'])
    assert.deepEqual(gramsToFind('服务贸易'), ['务贸', '服务', '贸易'])
    assert.equal(normalise('Ａ—B 《服务》'), 'a b 服务')
  })
})
