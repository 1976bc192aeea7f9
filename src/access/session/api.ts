// Routes of signing in and out. They open their transactions themselves: a failed sign-in is recorded
// although it is refused, and what a reply shows once must not be kept for a repeated request.

import { z } from 'zod'
import type { Access } from '../access.ts'
import { changePassword } from '../password/change.ts'
import { longestPassword } from '../password/rule.ts'
import { type AppRoute, plainRoute, readRoute, writeRoute } from '../route.ts'
import { within } from '../within.ts'
import { currentSession, extendSession, signOut } from './current.ts'
import { signIn } from './sign-in.ts'
import { sessionView } from './view.ts'

const password = z.string().min(1).max(longestPassword)

/** The routes below /session but for second factor, tokens and sign-on. */
export function sessionRoutes(access: Access): readonly AppRoute[] {
  const here = within(access)
  return [
    plainRoute(
      {
        method: 'POST',
        path: '/session',
        permission: 'anyone',
        summary: { zh: '登录', en: 'Sign in' },
        body: z.object({ name: z.string().min(1).max(100), password }),
        reply: sessionView,
      },
      ({ body }, context) => signIn(body, here(context)),
    ),
    readRoute(
      {
        method: 'GET',
        path: '/session',
        permission: 'anyone',
        summary: { zh: '当前登录状态', en: 'Who am I' },
        reply: sessionView,
      },
      (tx, _, context) => currentSession(tx, here(context)),
    ),
    plainRoute(
      {
        method: 'POST',
        path: '/session/extend',
        permission: 'own-session',
        summary: { zh: '延长登录', en: 'Stay signed in' },
        reply: sessionView,
      },
      (_, context) => extendSession(here(context)),
    ),
    writeRoute(
      {
        method: 'DELETE',
        path: '/session',
        permission: 'own-session',
        summary: { zh: '退出登录', en: 'Sign out' },
        reply: 'empty',
      },
      (tx, _, context) => signOut(tx, here(context)),
    ),
    plainRoute(
      {
        method: 'PUT',
        path: '/session/password',
        permission: 'own-session',
        summary: { zh: '修改密码', en: 'Change the own password' },
        body: z.object({ present: password, next: password }),
        reply: sessionView,
      },
      ({ body }, context) => changePassword(body, here(context)),
    ),
  ]
}
