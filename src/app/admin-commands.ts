// The first account of an installation in production, and the proof of the audit chain.

import type { Command } from '../platform/command.ts'
import { Misuse } from '../platform/command.ts'
import type { World } from './world.ts'

/** `fumao admin create`, `fumao audit verify`. */
export const adminCommands: readonly Command<World>[] = [
  {
    name: 'admin create',
    words: ['NAME'],
    options: {
      role: { kind: 'text', summary: { zh: '角色，默认 system-admin', en: 'role, by default system-admin' } },
      city: { kind: 'text', summary: { zh: '所属城市', en: 'city' } },
      organisation: { kind: 'text', summary: { zh: '所属机构', en: 'organisation' } },
      display: { kind: 'text', summary: { zh: '显示姓名', en: 'name to show' } },
    },
    summary: {
      zh: '建立账号并显示一次性密码(首次登录须修改)',
      en: 'Create an account and show its one-time password, to be changed at the first sign-in',
    },
    needs: 'store',
    run: async ({ words: [name = ''], options }, world) => {
      const { createAccount, localContext, roles } = await import('../access/index.ts')
      const role = roles.find((one) => one === (options.role ?? 'system-admin'))
      if (role === undefined) throw new Misuse(`--role is one of ${roles.join(', ')}`)
      const text = (value: string | boolean | undefined) => (typeof value === 'string' ? value : null)
      const account = {
        name,
        displayName: text(options.display) ?? name,
        roles: [role],
        city: text(options.city),
        organisation: text(options.organisation),
      }
      const created = await createAccount(account, { ...localContext(world), access: world.access })
      const { id } = created.account
      return {
        json: { id, name, role, oneTimePassword: created.oneTimePassword },
        lines: [`${name} (${role})`, `一次性密码 / one-time password: ${created.oneTimePassword}`],
      }
    },
  },
  {
    name: 'admin recover',
    words: ['NAME'],
    options: {},
    summary: {
      zh: '解除锁定、清除动态码并给出一次性密码(管理员均无法登录时使用)',
      en: 'Unlock an account, drop its second factor and show a one-time password, when no administrator can help',
    },
    needs: 'store',
    run: async ({ words: [name = ''] }, world) => {
      const { localContext, recoverAccount } = await import('../access/index.ts')
      const recovered = await recoverAccount({ name }, { ...localContext(world), access: world.access })
      return {
        json: { name: recovered.name, oneTimePassword: recovered.password, until: recovered.until },
        lines: [`${recovered.name}: 一次性密码 / one-time password: ${recovered.password}`],
      }
    },
  },
  {
    name: 'audit verify',
    words: [],
    options: {},
    summary: { zh: '验证审计记录链', en: 'Verify the chain of audit records' },
    needs: 'store',
    run: async (_, world) => {
      const { verifyAudit } = await import('../platform/audit/verify.ts')
      const { Refusal } = await import('../kernel/problem.ts')
      const verdict = await world.store.read((tx) => verifyAudit(tx, world.auditKeys))
      if (!verdict.sound) {
        const code = verdict.reason === 'unknown-key' ? 'audit-key-unknown' : 'audit-broken'
        throw new Refusal(code, { seq: verdict.seq, reason: verdict.reason })
      }
      return { json: verdict, lines: [`审计记录完整 / sound: ${verdict.records}`] }
    },
  },
]
