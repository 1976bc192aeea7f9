// The two cookies: the session (SameSite=Strict: it never travels with a request that another site
// started) and the state of a sign-on under way (Lax: the provider sends the browser back by a link). Both
// HttpOnly; behind TLS also Secure and bound to this very host by the prefix __Host-.

import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Browser } from './context.ts'

const names = { session: 'fumao', sso: 'fumao-sso' } as const

/** The cookies of a request and its reply. */
export function browserOf(request: FastifyRequest, reply: FastifyReply, behindTls: boolean): Browser {
  const nameOf = (cookie: keyof typeof names) => `${behindTls ? '__Host-' : ''}${names[cookie]}`
  return {
    read: (cookie) => request.cookies[nameOf(cookie)] || null,
    write: (cookie, value) => {
      reply.setCookie(nameOf(cookie), value ?? '', {
        path: '/',
        httpOnly: true,
        secure: behindTls,
        sameSite: cookie === 'session' ? 'strict' : 'lax',
        ...(value === null ? { maxAge: 0 } : cookie === 'sso' ? { maxAge: 600 } : {}),
      })
    },
  }
}
