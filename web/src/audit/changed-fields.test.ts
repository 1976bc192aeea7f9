import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changedFields } from './changed-fields.ts'

test('only fields that differ are shown, new and gone ones included', () => {
  assert.deepEqual(changedFields({ name: 'a', same: 1, gone: true }, { name: 'b', same: 1, roles: ['x'] }), [
    { field: 'name', before: 'a', after: 'b' },
    { field: 'gone', before: 'true', after: null },
    { field: 'roles', before: null, after: '["x"]' },
  ])
})

test('a thing that was not there before shows all its fields', () => {
  assert.deepEqual(changedFields(null, { a: 1 }), [{ field: 'a', before: null, after: '1' }])
  assert.deepEqual(changedFields(null, null), [])
})
