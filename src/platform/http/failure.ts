// Every failure of a request as a Problem (RFC 9457), in the reader's language.

import type { FastifyReply, FastifyRequest } from 'fastify'
import { problemOf, Refusal } from '../../kernel/problem.ts'
import type { Language } from '../../kernel/words.ts'
import type { Log } from '../log.ts'

type Failure = { request: FastifyRequest; reply: FastifyReply; log: Log }

/** Any failure as a Problem; what is not a refusal is logged and told without its insides. */
export function sendProblem(
  error: Error & { statusCode?: number },
  { request, reply, log }: Failure,
): FastifyReply {
  const refusal = error instanceof Refusal ? error : refusalOf(error)
  if (refusal.code === 'internal-error') log.error({ err: error, requestId: request.id }, 'request failed')
  const problem = { ...problemOf(refusal, languageOf(request)), instance: request.id }
  return reply
    .code(problem.status)
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problem))
}

function refusalOf(error: Error & { statusCode?: number }): Refusal {
  if (error.statusCode === 429) return new Refusal('too-many-requests')
  if (error.statusCode === 413) return new Refusal('upload-too-large', { megabytes: 1 })
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500)
    return new Refusal('invalid-input', { what: error.message })
  return new Refusal('internal-error')
}

/** The reader's language: the console's choice, then the browser's; Chinese unless English is asked for. */
export function languageOf(request: FastifyRequest): Language {
  const chosen = request.headers['x-language'] ?? request.headers['accept-language'] ?? 'zh'
  return /^en/i.test(String(chosen)) ? 'en' : 'zh'
}
