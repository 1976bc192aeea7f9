import assert from 'node:assert/strict'
import { test } from 'node:test'
import { numbered } from './numbered.ts'

test('numbers are punctuated as documents print them', () => {
  assert.equal(numbered('1', '甲'), '1. 甲')
  assert.equal(numbered('(三)', '甲'), '(三) 甲')
  assert.equal(numbered('十二', '甲'), '十二、甲')
  assert.equal(numbered('第四条', '甲'), '第四条 甲')
  assert.equal(numbered('', '甲'), '甲')
})
