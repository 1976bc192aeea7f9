// Routes of the second factor.

import { z } from 'zod'
import type { Access } from '../access.ts'
import { type AppRoute, plainRoute } from '../route.ts'
import { sessionView } from '../session/view.ts'
import { within } from '../within.ts'
import { beginEnrolment, confirmEnrolment, removeFactor } from './enrol.ts'
import { passSecondFactor } from './second-factor.ts'

const code = z.string().min(6).max(30)

/** The routes of the second factor. */
export function factorRoutes(access: Access): readonly AppRoute[] {
  const here = within(access)
  return [
    plainRoute(
      {
        method: 'POST',
        path: '/session/second-factor',
        permission: 'own-session',
        summary: { zh: '输入动态口令', en: 'Pass the second factor' },
        body: z.object({ code }),
        reply: sessionView,
      },
      ({ body }, context) => passSecondFactor(body, here(context)),
    ),
    plainRoute(
      {
        method: 'POST',
        path: '/session/totp',
        permission: 'own-session',
        summary: { zh: '开始绑定动态口令', en: 'Begin to set up a second factor' },
        body: z.object({ code: code.optional() }),
        reply: z.object({ secret: z.string(), uri: z.string(), qr: z.string(), until: z.string() }),
      },
      ({ body }, context) => beginEnrolment(body, here(context)),
    ),
    plainRoute(
      {
        method: 'PUT',
        path: '/session/totp',
        permission: 'own-session',
        summary: { zh: '确认绑定动态口令', en: 'Confirm a second factor' },
        body: z.object({ code }),
        reply: z.object({ recoveryCodes: z.array(z.string()), session: sessionView }),
      },
      ({ body }, context) => confirmEnrolment(body, here(context)),
    ),
    plainRoute(
      {
        method: 'DELETE',
        path: '/session/totp',
        permission: 'own-session',
        summary: { zh: '取消动态口令', en: 'Remove the own second factor' },
        body: z.object({ code }),
        reply: 'empty',
      },
      ({ body }, context) => removeFactor(body, here(context)),
    ),
  ]
}
