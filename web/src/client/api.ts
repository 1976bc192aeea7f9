// The console's only way to the server: the client typed by the committed OpenAPI file. Every refusal is
// thrown as a ProblemError, so that a screen shows it and a form keeps what was typed.

import createClient, { type Middleware } from 'openapi-fetch'
import { chosenLanguage } from '../words/chosen.ts'
import { freshKey } from './chance.ts'
import type { paths } from './generated/api.gen.ts'
import { ProblemError, readProblem, unreachable } from './problem.ts'
import { tellIfEnded, tellTouched } from './session-news.ts'

const everyCall: Middleware = {
  onRequest({ request }) {
    request.headers.set('X-Language', chosenLanguage())
    if (request.method !== 'GET') request.headers.set('Idempotency-Key', freshKey())
    return request
  },
  async onResponse({ response }) {
    if (response.ok) {
      tellTouched()
      return undefined
    }
    const problem = await readProblem(response)
    tellIfEnded(problem)
    throw new ProblemError(problem)
  },
  onError({ error }) {
    return new ProblemError(unreachable(error instanceof Error ? error.message : String(error)))
  },
}

const client = createClient<paths>({ baseUrl: '' })
client.use(everyCall)

/** Calls by method; each is typed by its path. */
export const { GET, POST, PUT, PATCH, DELETE } = client

/** The body of a reply; what was refused has been thrown already. */
export async function reply<Body>(call: Promise<{ data?: Body }>): Promise<Body> {
  const { data } = await call
  return data as Body
}

/** The header that names the revision one saw. */
export function seen(revision: number): { 'If-Match': string } {
  return { 'If-Match': `"${revision}"` }
}
