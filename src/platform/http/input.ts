// Turns what a request brought into what the route's schemas promise, or says which field is wrong.

import type { FastifyRequest } from 'fastify'
import type { ZodError, ZodType } from 'zod'
import { zhCN } from 'zod/locales'
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
  const result = schema.safeParse(value ?? {}, language === 'zh' ? inChinese : {})
  const issue = result.success ? unstorable(result.data, language) : firstIssue(result.error)
  if (issue === null) return result.data
  const { path, message } = issue
  const place = [where, ...path].join('.')
  const what =
    language === 'zh'
      ? `“${path.join('.') || where}”不符合要求(${message})。`
      : `"${path.join('.') || where}": ${message}.`
  return refuse('invalid-input', { what }, place)
}

// What the library would say of a pattern is the pattern itself, which helps nobody.
const chinese = zhCN().localeError
const inChinese = {
  error: (issue: Parameters<typeof chinese>[0]) =>
    issue.code === 'invalid_format' ? '格式不对' : chinese(issue),
}

type Issue = Readonly<{ path: readonly string[]; message: string }>

// PostgreSQL stores neither a NUL character nor half of a surrogate pair.
function unstorable(value: unknown, language: Language, path: readonly string[] = []): Issue | null {
  if (typeof value === 'string' && !isStorable(value))
    return {
      path,
      message: language === 'zh' ? '含有无法保存的字符' : 'holds characters that cannot be stored',
    }
  if (typeof value === 'object' && value !== null) {
    for (const [key, each] of Object.entries(value)) {
      const found = unstorable(each, language, [...path, key])
      if (found !== null) return found
    }
  }
  return null
}

function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed()
}

function firstIssue(error: ZodError): Issue {
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
      else uploads.push({ ...named(part), bytes: await part.toBuffer() })
    }
  } catch (error) {
    if ((error as { code?: string }).code === 'FST_REQ_FILE_TOO_LARGE')
      refuse('upload-too-large', { megabytes: limits.maximumBytes / 1024 / 1024 }, 'file')
    if ((error as { code?: string }).code === 'FST_FILES_LIMIT')
      refuse('too-many-files', { most: limits.maximumFiles }, 'file')
    if (error instanceof Error) refuse('invalid-input', { what: error.message }, 'body') // cut off or garbled
    throw error
  }
  return { fields, uploads }
}

// A part may come without a file name; one that no column can hold is as good as none.
function named({ filename, mimetype }: Readonly<{ filename?: string; mimetype: string }>) {
  const name = (filename ?? '').replaceAll('\0', '').toWellFormed().slice(-longestName)
  return { name: name === '' ? 'file' : name, mediaType: mimetype.slice(0, longestName) }
}

const longestName = 200

/** The Idempotency-Key of a request, or null. */
export function idempotencyKeyOf(request: FastifyRequest): string | null {
  const key = request.headers['idempotency-key']
  if (key === undefined) return null
  if (typeof key === 'string' && /^[\x21-\x7e]{1,100}$/.test(key)) return key
  return refuse('invalid-input', { what: 'Idempotency-Key: 1 - 100 ASCII' }, 'Idempotency-Key')
}

// If-Match carries the revision as an entity tag: "7".
function readRevision(request: FastifyRequest): number {
  const header = request.headers['if-match']
  const digits = /^"?(\d{1,9})"?$/.exec(header ?? '')?.[1]
  if (digits === undefined) refuse('revision-required', {}, 'If-Match')
  return Number(digits)
}
