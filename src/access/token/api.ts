// Routes of API tokens.

import { z } from 'zod'
import type { Access } from '../access.ts'
import { type Permission, permissions } from '../permission.ts'
import { type AppRoute, plainRoute, readRoute, writeRoute } from '../route.ts'
import { within } from '../within.ts'
import { tokenView } from './token.ts'
import { createToken, ownTokens, revokeToken, tokensOf } from './tokens.ts'

const permission = z.enum(Object.keys(permissions) as [Permission, ...Permission[]])
const id = z.object({ id: z.string().max(60) })
const tokens = z.object({ tokens: z.array(tokenView) })

/** The routes of API tokens. */
export function tokenRoutes(access: Access): readonly AppRoute[] {
  const here = within(access)
  return [
    readRoute(
      {
        method: 'GET',
        path: '/session/tokens',
        permission: 'signed-in',
        summary: { zh: '本人的令牌', en: 'Own tokens' },
        reply: tokens,
      },
      (tx, _, context) => ownTokens(tx, here(context)),
    ),
    plainRoute(
      {
        method: 'POST',
        path: '/session/tokens',
        permission: 'signed-in',
        summary: { zh: '新建令牌', en: 'Create a token' },
        body: z.object({
          name: z.string().trim().min(1).max(60),
          permissions: z.array(permission).min(1).max(60),
          endsAt: z.iso.datetime(),
        }),
        reply: z.object({ token: tokenView, secret: z.string() }),
      },
      ({ body }, context) => createToken(body, here(context)),
    ),
    writeRoute(
      {
        method: 'DELETE',
        path: '/session/tokens/:id',
        permission: 'signed-in',
        summary: { zh: '撤销令牌', en: 'Revoke a token' },
        params: id,
        reply: 'empty',
      },
      (tx, { params }, context) => revokeToken(tx, params, here(context)),
    ),
    readRoute(
      {
        method: 'GET',
        path: '/accounts/:id/tokens',
        permission: 'account.read',
        summary: { zh: '账号的令牌', en: 'Tokens of an account' },
        params: id,
        reply: tokens,
      },
      (tx, { params }) => tokensOf(tx, params.id),
    ),
    writeRoute(
      {
        method: 'DELETE',
        path: '/accounts/:account/tokens/:id',
        permission: 'account.manage',
        summary: { zh: '撤销账号的令牌', en: 'Revoke a token of an account' },
        params: id.extend({ account: z.string().max(60) }),
        reply: 'empty',
      },
      (tx, { params }, context) => revokeToken(tx, params, here(context)),
    ),
  ]
}
