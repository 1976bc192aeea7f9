// Routes of accounts: the system administrator makes, changes and disables; the security administrator
// grants, unlocks and resets second factors.

import { z } from 'zod'
import type { Access } from '../access.ts'
import { resetPassword } from '../password/reset.ts'
import { roles } from '../permission.ts'
import { type AppRoute, plainRoute, readRoute, writeRoute } from '../route.ts'
import { within } from '../within.ts'
import { accountChange, accountFields, accountView } from './account.ts'
import { changeAccount, disableAccount, enableAccount } from './change.ts'
import { createAccount, refusingTakenNames } from './create.ts'
import { grantRoles } from './grant.ts'
import { accountPage, accountPageOf, viewAccount } from './list.ts'
import { resetSecondFactor, unlockAccount } from './unlock.ts'

const id = z.object({ id: z.string().max(60) })

const filter = z.object({
  text: z.string().trim().min(1).max(60).optional(),
  role: z.enum(roles).optional(),
  state: z.enum(['active', 'disabled']).optional(),
  city: z.string().max(60).optional(),
  organisation: z.string().max(60).optional(),
  after: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})

/** The routes of accounts. */
export function accountRoutes(access: Access): readonly AppRoute[] {
  return [...reading(access), ...managing(access), ...authorising(access)]
}

function reading(access: Access): readonly AppRoute[] {
  const here = within(access)
  return [
    readRoute(
      {
        method: 'GET',
        path: '/accounts',
        permission: 'account.read',
        summary: { zh: '账号列表', en: 'List accounts' },
        query: filter,
        reply: z.object({ accounts: z.array(accountView), next: z.string().nullable() }),
      },
      (tx, { query }, context) => accountPage(tx, query, here(context)),
    ),
    readRoute(
      {
        method: 'GET',
        path: '/accounts/:id',
        permission: 'account.read',
        summary: { zh: '账号', en: 'One account' },
        params: id,
        reply: accountView,
      },
      (tx, { params }, context) => accountPageOf(tx, params.id, here(context)),
    ),
  ]
}

function managing(access: Access): readonly AppRoute[] {
  const here = within(access)
  return [
    plainRoute(
      {
        method: 'POST',
        path: '/accounts',
        permission: 'account.manage',
        summary: { zh: '新建账号', en: 'Create an account' },
        body: accountFields,
        reply: z.object({ account: accountView, oneTimePassword: z.string().nullable() }),
      },
      async ({ body }, context) => {
        const created = await createAccount({ ...body, roles: [] }, here(context))
        const account = await context.store.read((tx) => viewAccount(tx, created.account, here(context)))
        return { account, oneTimePassword: created.oneTimePassword }
      },
    ),
    plainRoute(
      {
        method: 'PATCH',
        path: '/accounts/:id',
        permission: 'account.manage',
        summary: { zh: '修改账号', en: 'Change an account' },
        params: id,
        body: accountChange,
        revised: true,
        reply: accountView,
      },
      ({ params, body, revision }, context) =>
        refusingTakenNames({ name: '', ssoName: body.ssoName ?? null }, () =>
          context.store.write(async (tx) => {
            const changed = await changeAccount(tx, { ...params, change: body, revision }, here(context))
            return viewAccount(tx, changed, here(context))
          }),
        ),
    ),
    writeRoute(
      {
        method: 'POST',
        path: '/accounts/:id/disable',
        permission: 'account.manage',
        summary: { zh: '停用账号', en: 'Disable an account' },
        params: id,
        revised: true,
        reply: accountView,
      },
      async (tx, { params, revision }, context) =>
        viewAccount(tx, await disableAccount(tx, { ...params, revision }, here(context)), here(context)),
    ),
    writeRoute(
      {
        method: 'POST',
        path: '/accounts/:id/enable',
        permission: 'account.manage',
        summary: { zh: '启用账号', en: 'Enable an account' },
        params: id,
        revised: true,
        reply: accountView,
      },
      async (tx, { params, revision }, context) =>
        viewAccount(tx, await enableAccount(tx, { ...params, revision }, here(context)), here(context)),
    ),
    plainRoute(
      {
        method: 'POST',
        path: '/accounts/:id/password',
        permission: 'account.manage',
        summary: { zh: '重置密码', en: 'Reset a password' },
        params: id,
        reply: z.object({ password: z.string(), until: z.string() }),
      },
      ({ params }, context) => resetPassword(params, here(context)),
    ),
  ]
}

function authorising(access: Access): readonly AppRoute[] {
  const here = within(access)
  return [
    writeRoute(
      {
        method: 'PUT',
        path: '/accounts/:id/roles',
        permission: 'account.authorise',
        summary: { zh: '授予角色', en: 'Grant roles' },
        params: id,
        body: z.object({ roles: z.array(z.enum(roles)).max(roles.length) }),
        revised: true,
        reply: accountView,
      },
      async (tx, { params, body, revision }, context) => {
        const granted = await grantRoles(tx, { ...params, ...body, revision }, here(context))
        return viewAccount(tx, granted, here(context))
      },
    ),
    writeRoute(
      {
        method: 'POST',
        path: '/accounts/:id/unlock',
        permission: 'account.authorise',
        summary: { zh: '解除锁定', en: 'Unlock an account' },
        params: id,
        reply: 'empty',
      },
      (tx, { params }, context) => unlockAccount(tx, params, here(context)),
    ),
    writeRoute(
      {
        method: 'DELETE',
        path: '/accounts/:id/second-factor',
        permission: 'account.authorise',
        summary: { zh: '重置动态口令', en: 'Reset a second factor' },
        params: id,
        reply: 'empty',
      },
      (tx, { params }, context) => resetSecondFactor(tx, params, here(context)),
    ),
  ]
}
