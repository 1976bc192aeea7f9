// What reaches a person when something is refused (RFC 9457): a stable code, what is wrong, what to do.
// A refusal is thrown so that the transaction around it rolls back; the edge (HTTP, CLI, job) turns it
// into the Problem. Everything else that is thrown means the program is wrong or the world is broken.

import { type ProblemCode, problems } from './problems.ts'
import { type Language, say, type WordParams } from './words.ts'

/** RFC 9457 problem details, with a stable `code` and the place where the input is wrong. */
export type Problem = Readonly<{
  type: string
  code: ProblemCode
  status: number
  title: string
  detail: string
  /** What to do about it, one sentence. */
  remedy: string
  /** Where in the input: a field path, a cell such as B7, a character range. */
  place?: string
  /** Request id, so that the log line can be found. */
  instance?: string
}>

/** Thrown to refuse; carries all that is needed to say why in either language. */
export class Refusal extends Error {
  readonly code: ProblemCode
  readonly params: WordParams
  readonly place: string | undefined
  constructor(code: ProblemCode, params: WordParams = {}, place?: string) {
    super(`${code}: ${say(problems[code].detail, 'en', params)}`)
    this.name = 'Refusal'
    this.code = code
    this.params = params
    this.place = place
  }
}

/** Refuses. `place` names the field, cell or range that is wrong. */
export function refuse(code: ProblemCode, params: WordParams = {}, place?: string): never {
  throw new Refusal(code, params, place)
}

/** The Problem of a refusal, in the reader's language. */
export function problemOf(refusal: Refusal, language: Language): Problem {
  const { status, title, detail, remedy } = problems[refusal.code]
  return {
    type: `urn:fumao:problem:${refusal.code}`,
    code: refusal.code,
    status,
    title: say(title, language, refusal.params),
    detail: say(detail, language, refusal.params),
    remedy: say(remedy, language, refusal.params),
    ...(refusal.place === undefined ? {} : { place: refusal.place }),
  }
}
