// Routes of the government sign-on. The browser itself visits the first two.

import { z } from 'zod'
import type { Access } from '../access.ts'
import { type AppRoute, plainRoute, writeRoute } from '../route.ts'
import { within } from '../within.ts'
import { linkIdentity, unlinkIdentity } from './link.ts'
import { finishSso, startSso } from './sign-in.ts'

const told = z.string().max(4000).optional()
const answer = z.object({ code: told, state: told, iss: told, error: told, error_description: told })
const identity = z.object({ issuer: z.url().max(500), subject: z.string().min(1).max(255) })
const id = z.object({ id: z.string().max(60) })

/** The routes of the government sign-on. */
export function ssoRoutes(access: Access): readonly AppRoute[] {
  const here = within(access)
  return [
    plainRoute(
      {
        method: 'GET',
        path: '/session/sso',
        permission: 'anyone',
        summary: { zh: '转到统一身份认证', en: 'Go to the single sign-on' },
        query: z.object({ next: z.string().max(500).optional() }),
        reply: 'redirect',
      },
      ({ query }, context) => startSso(query, here(context)),
    ),
    plainRoute(
      {
        method: 'GET',
        path: '/session/sso/callback',
        permission: 'anyone',
        summary: { zh: '统一身份认证返回', en: 'Return from the single sign-on' },
        query: answer,
        reply: 'redirect',
      },
      ({ query }, context) => finishSso(new URLSearchParams(given(query)), here(context)),
    ),
    plainRoute(
      {
        method: 'POST',
        path: '/accounts/:id/sso-links',
        permission: 'account.manage',
        summary: { zh: '关联统一身份', en: 'Link an identity to an account' },
        params: id,
        body: identity,
        reply: 'empty',
      },
      ({ params, body }, context) => linkIdentity({ ...params, ...body }, here(context)),
    ),
    writeRoute(
      {
        method: 'DELETE',
        path: '/accounts/:id/sso-links',
        permission: 'account.manage',
        summary: { zh: '解除统一身份关联', en: 'Remove the link of an identity' },
        params: id,
        body: identity,
        reply: 'empty',
      },
      (tx, { params, body }, context) => unlinkIdentity(tx, { ...params, ...body }, here(context)),
    ),
  ]
}

function given(query: z.output<typeof answer>): [string, string][] {
  return Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
}
