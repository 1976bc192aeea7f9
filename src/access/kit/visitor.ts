// A browser as far as the server sees one: keeps cookies, sends its Origin with every writing request.

import assert from 'node:assert/strict'
import type { InjectOptions } from 'fastify'
import type { FastifyInstance } from 'fastify'
import type { SessionView } from '../session/view.ts'

/** What a call brought. */
export type Answer = Readonly<{
  status: number
  /** The parsed JSON, or an empty object. */
  body: Readonly<Record<string, unknown>>
  text: string
  headers: Readonly<Record<string, string | string[] | number | undefined>>
}>

/** How a call differs from a plain one. */
export type CallOptions = Readonly<{
  body?: unknown
  /** Headers besides; undefined takes one away. */
  headers?: Readonly<Record<string, string | undefined>>
  address?: string
}>

/** Somebody at a browser. */
export type Visitor = Readonly<{
  cookies: Map<string, string>
  /** Cookies as last set, with their attributes. */
  setCookies: string[]
  call: (method: NonNullable<InjectOptions['method']>, path: string, options?: CallOptions) => Promise<Answer>
  signIn: (name: string, password: string, options?: CallOptions) => Promise<Answer>
  session: () => Promise<SessionView>
}>

const host = 'fumao.test'
const origin = `http://${host}`

/** A visitor with an empty cookie jar. */
export function newVisitor(server: FastifyInstance): Visitor {
  const cookies = new Map<string, string>()
  const setCookies: string[] = []
  const call: Visitor['call'] = async (method, path, { body, headers = {}, address } = {}) => {
    const sent: Record<string, string | undefined> = { host, origin, ...headers }
    if (cookies.size > 0) sent.cookie ??= [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const given = Object.entries(sent).filter((entry): entry is [string, string] => entry[1] !== undefined)
    const request: InjectOptions = {
      method,
      url: path.startsWith('/api/') ? path : `/api/v1${path}`,
      headers: Object.fromEntries(given),
      ...(body === undefined ? {} : { payload: body as object }),
      ...(address === undefined ? {} : { remoteAddress: address }),
    }
    const reply = await server.inject(request)
    keepCookies(reply.headers['set-cookie'], cookies, setCookies)
    const isJson = String(reply.headers['content-type']).includes('json')
    return {
      status: reply.statusCode,
      body: isJson ? reply.json<Record<string, unknown>>() : {},
      text: reply.body,
      headers: reply.headers,
    }
  }
  return {
    cookies,
    setCookies,
    call,
    signIn: (name, password, options = {}) =>
      call('POST', '/session', { ...options, body: { name, password } }),
    session: async () => {
      const answer = await call('GET', '/session')
      assert.equal(answer.status, 200)
      return answer.body as unknown as SessionView
    },
  }
}

function keepCookies(
  header: string | string[] | number | undefined,
  cookies: Map<string, string>,
  setCookies: string[],
): void {
  const lines = header === undefined ? [] : [header].flat().map(String)
  for (const line of lines) {
    setCookies.push(line)
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
    if (value === '') cookies.delete(name)
    else cookies.set(name, decodeURIComponent(value))
  }
}
