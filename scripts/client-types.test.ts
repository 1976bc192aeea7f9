import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clientTypes, type Schema, typeOf } from './client-types.ts'

test('each form of schema that the routes use becomes its type', () => {
  const cases: [Schema, string][] = [
    [{ type: 'string' }, 'string'],
    [{ type: 'integer' }, 'number'],
    [{ const: 'undo' }, '"undo"'],
    [{ enum: ['a', 'b'] }, '"a" | "b"'],
    [{ anyOf: [{ type: 'string' }, { type: 'null' }] }, 'string | null'],
    [{ type: ['string', 'null'] }, 'string | null'],
    [{ type: 'array', items: { anyOf: [{ type: 'string' }, { type: 'number' }] } }, '(string | number)[]'],
    [{ type: 'array', prefixItems: [{ type: 'string' }, { type: 'number' }] }, '[string, number]'],
    [
      { type: 'object', properties: { a: { type: 'string' }, 'b-c': {} }, required: ['a'] },
      '{ a: string; "b-c"?: unknown }',
    ],
    [{ type: 'object', additionalProperties: { type: 'number' } }, 'Record<string, number>'],
    [
      { type: 'object', propertyNames: { enum: ['x'] }, additionalProperties: { type: 'number' } },
      'Partial<Record<"x", number>>',
    ],
    [{ allOf: [{ type: 'string' }, { type: 'number' }] }, '(string) & (number)'],
    [{ $ref: '#/components/schemas/Problem' }, 'components[\'schemas\']["Problem"]'],
  ]
  for (const [schema, type] of cases) assert.equal(typeOf(schema), type)
})

test('a definition that holds itself ends at its second turn', () => {
  const tree: Schema = {
    $ref: '#/$defs/node',
    $defs: { node: { type: 'object', properties: { next: { $ref: '#/$defs/node' } } } },
  }
  assert.equal(typeOf(tree), '{ next?: unknown }')
})

test('a route becomes what openapi-fetch reads: parameters, body, replies', () => {
  const text = clientTypes({
    paths: {
      '/api/v1/plans/{planId}': {
        patch: {
          parameters: [
            { name: 'planId', in: 'path', required: true, schema: { type: 'string' } },
            { name: 'If-Match', in: 'header', required: true, schema: { type: 'string' } },
            { name: 'limit', in: 'query', schema: { type: 'integer' } },
          ],
          requestBody: { content: { 'application/json': { schema: { type: 'object' } } } },
          responses: { 204: {} },
        },
      },
    },
  })
  assert.match(text, /query\?: \{ limit\?: number \}/)
  assert.match(text, /header: \{ "If-Match": string \}/)
  assert.match(text, /path: \{ planId: string \}/)
  assert.match(text, /requestBody: \{ content: \{ "application\/json": Record<string, unknown> \} \}/)
  assert.match(text, /204: \{ headers: .*content: never \}/)
  assert.match(text, /get\?: never/)
})
