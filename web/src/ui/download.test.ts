import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nameOf } from './download.ts'

test('a Chinese file name is read from the header', () => {
  assert.equal(nameOf("attachment; filename*=UTF-8''%E7%9C%8B%E6%9D%BF.csv"), '看板.csv')
  assert.equal(nameOf('attachment'), null)
  assert.equal(nameOf(null), null)
})
