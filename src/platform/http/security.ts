// Headers that keep a page to itself (CSP with a nonce per page: antd writes its styles at run time, and
// only tags that carry the nonce count), and the guard against requests that another site starts.

import type { FastifyReply, FastifyRequest } from 'fastify'
import { refuse } from '../../kernel/problem.ts'

/** Headers of every reply; `nonce` is set for pages only. */
export function secure(reply: FastifyReply, behindTls: boolean, nonce?: string): void {
  const style = nonce ? `'self' 'nonce-${nonce}'` : "'self'"
  reply.headers({
    'content-security-policy': [
      "default-src 'self'",
      "script-src 'self'",
      `style-src ${style}`,
      "style-src-attr 'unsafe-inline'",
      "img-src 'self' data: blob:",
      "font-src 'self'",
      "connect-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ].join('; '),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  })
  if (behindTls) reply.header('strict-transport-security', 'max-age=31536000; includeSubDomains')
}

/**
 * Refuses a writing request that a browser sent for another site. Only cookies travel by themselves, so
 * this concerns requests that are signed in by one; a browser always sends Origin or Sec-Fetch-Site then.
 */
export function refuseCrossSite(request: FastifyRequest): void {
  const { origin, host } = request.headers
  const site = request.headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin') refuse('cross-site-request')
  if (origin !== undefined && hostOf(origin) !== host) refuse('cross-site-request')
  if (origin === undefined && site === undefined) refuse('cross-site-request')
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null
}
