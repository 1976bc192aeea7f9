// The committed OpenAPI file is what the routes say today, and it is whole.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { describeApi } from '../../scripts/openapi-document.ts'

type Operation = {
  operationId: string
  summary: string
  responses: Record<string, unknown>
  'x-permission': string
}
type Document = { openapi: string; paths: Record<string, Record<string, Operation>> }

const committed = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'openapi.json'), 'utf8')

test('docs/openapi.json is up to date (npm run golden -- openapi)', () => {
  assert.equal(committed, describeApi())
})

test('every operation has a name of its own, words, a permission and a reply', () => {
  const document = JSON.parse(committed) as Document
  const operations = Object.values(document.paths).flatMap((path) => Object.values(path))
  assert.equal(document.openapi, '3.1.0')
  assert.ok(operations.length >= 60, `${operations.length} operations`)
  assert.equal(new Set(operations.map(({ operationId }) => operationId)).size, operations.length)
  for (const operation of operations) {
    assert.ok(operation.summary.length > 0 && operation['x-permission'].length > 0, operation.operationId)
    assert.ok(
      'default' in operation.responses && Object.keys(operation.responses).length >= 2,
      operation.operationId,
    )
  }
})
