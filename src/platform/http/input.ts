// Turns what a request brought into what the route's schemas promise, or says which field is wrong.

import type { FastifyRequest } from 'fastify'
import type { ZodError, ZodType } from 'zod'
import { refuse } from '../../kernel/problem.ts'
import type { Language } from '../../kernel/words.ts'
import type { RouteHead, RouteInput, Upload } from './route.ts'

type Head = RouteHead<string>

/** Parses params, query, body, files and If-Match by the route's declaration. */
export async function readInput(
  head: Head,
  request: FastifyRequest,
  language: Language,
): Promise<RouteInput> {
  const params = parse(head.params, request.params, 'path', language)
  const query = parse(head.query, request.query, 'query', language)
  const { fields, uploads } = head.upload
    ? await readParts(head.upload, request)
    : { fields: request.body, uploads: [] }
  const body = parse(head.body, fields, 'body', language)
  return { params, query, body, uploads, revision: head.revised ? readRevision(request) : 0 }
}

function parse(schema: ZodType | undefined, value: unknown, where: string, language: Language): unknown {
  if (!schema) return undefined
  const result = schema.safeParse(value ?? {})
  if (result.success) return result.data
  const { path, message } = firstIssue(result.error)
  const place = [where, ...path].join('.')
  const what =
    language === 'zh'
      ? `“${path.join('.') || where}”不符合要求(${message})。`
      : `"${path.join('.') || where}": ${message}.`
  return refuse('invalid-input', { what }, place)
}

function firstIssue(error: ZodError): { path: string[]; message: string } {
  const issue = error.issues[0]
  return { path: (issue?.path ?? []).map(String), message: issue?.message ?? 'invalid' }
}

async function readParts(limits: NonNullable<Head['upload']>, request: FastifyRequest) {
  if (!request.isMultipart()) refuse('invalid-input', { what: 'multipart/form-data' }, 'body')
  const fields: Record<string, unknown> = {}
  const uploads: Upload[] = []
  const parts = request.parts({
    limits: { fileSize: limits.maximumBytes, files: limits.maximumFiles, fields: 50 },
  })
  try {
    for await (const part of parts) {
      if (part.type === 'field') fields[part.fieldname] = part.value
      else uploads.push({ name: part.filename, mediaType: part.mimetype, bytes: await part.toBuffer() })
    }
  } catch (error) {
    if ((error as { code?: string }).code === 'FST_REQ_FILE_TOO_LARGE')
      refuse('upload-too-large', { megabytes: limits.maximumBytes / 1024 / 1024 }, 'file')
    if ((error as { code?: string }).code === 'FST_FILES_LIMIT')
      refuse('too-many-files', { most: limits.maximumFiles }, 'file')
    throw error
  }
  return { fields, uploads }
}

// If-Match carries the revision as an entity tag: "7".
function readRevision(request: FastifyRequest): number {
  const header = request.headers['if-match']
  const digits = /^"?(\d{1,9})"?$/.exec(header ?? '')?.[1]
  if (digits === undefined) refuse('revision-required', {}, 'If-Match')
  return Number(digits)
}
