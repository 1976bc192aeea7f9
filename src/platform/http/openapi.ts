// OpenAPI 3.1 from the routes' declarations. The committed file is the contract of the web console and of
// scripts; a test fails where it drifts from the code.

import { type ZodType, z } from 'zod'
import { problems } from '../../kernel/problems.ts'
import type { RouteHead } from './route.ts'

type Json = Record<string, unknown>

/** The OpenAPI document of all routes, in the order of their paths. */
export function openApi(routes: readonly RouteHead<string>[], version: string): Json {
  const paths: Record<string, Json> = {}
  for (const route of [...routes].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))) {
    const path = `/api/v1${route.path.replace(/:(\w+)/g, '{$1}')}`
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route) }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'fumao 服贸', version, license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    paths,
    components: {
      schemas: { Problem: problemSchema() },
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'fumao' },
        token: { type: 'http', scheme: 'bearer' },
      },
    },
  }
}

function operation(route: RouteHead<string>): Json {
  return {
    operationId: operationId(route),
    summary: route.summary.zh,
    description: route.summary.en,
    'x-permission': route.permission,
    ...(route.permission === 'anyone' ? {} : { security: [{ session: [] }, { token: [] }] }),
    parameters: [...parameters(route.params, 'path'), ...parameters(route.query, 'query'), ...headers(route)],
    ...requestBody(route),
    responses: { ...success(route), default: problemReply },
  }
}

/** `GET /plans/:planId/targets` -> `get_plans_planId_targets`. */
function operationId({ method, path }: RouteHead<string>): string {
  return `${method.toLowerCase()}${path.replace(/[/:.-]+/g, '_')}`
}

function parameters(schema: ZodType | undefined, where: 'path' | 'query'): Json[] {
  if (!schema) return []
  const { properties = {}, required = [] } = jsonSchema(schema, 'input') as {
    properties?: Record<string, Json>
    required?: string[]
  }
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    schema: property,
  }))
}

function headers({ method, revised }: RouteHead<string>): Json[] {
  if (method === 'GET') return []
  const key = {
    name: 'Idempotency-Key',
    in: 'header',
    required: false,
    schema: { type: 'string', maxLength: 100 },
  }
  const match = { name: 'If-Match', in: 'header', required: true, schema: { type: 'string' } }
  return revised ? [key, match] : [key]
}

function requestBody({ body, upload }: RouteHead<string>): Json {
  if (upload) {
    const fields = body ? (jsonSchema(body, 'input') as { properties?: Json }).properties : {}
    const file = { type: 'string', contentMediaType: 'application/octet-stream' }
    return {
      requestBody: {
        required: true,
        content: { 'multipart/form-data': { schema: { type: 'object', properties: { ...fields, file } } } },
      },
    }
  }
  if (!body) return {}
  return {
    requestBody: { required: true, content: { 'application/json': { schema: jsonSchema(body, 'input') } } },
  }
}

function success({ reply }: RouteHead<string>): Json {
  if (reply === 'empty') return { 204: { description: 'done' } }
  if (reply === 'redirect')
    return { 303: { description: 'elsewhere', headers: { location: { schema: { type: 'string' } } } } }
  if (reply === 'file') return { 200: { description: 'file', content: { 'application/octet-stream': {} } } }
  return {
    200: { description: 'ok', content: { 'application/json': { schema: jsonSchema(reply, 'output') } } },
  }
}

const problemReply = {
  description: 'Problem',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
}

function problemSchema(): Json {
  const text = { type: 'string' }
  return {
    type: 'object',
    required: ['type', 'code', 'status', 'title', 'detail', 'remedy'],
    properties: {
      type: text,
      code: { type: 'string', enum: Object.keys(problems).sort() },
      status: { type: 'integer' },
      title: text,
      detail: text,
      remedy: text,
      place: text,
      instance: text,
    },
  }
}

function jsonSchema(schema: ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, target: 'draft-2020-12' }) as Json
  return rest
}
