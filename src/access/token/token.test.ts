// API tokens over HTTP, and the command line's own token.

import assert from 'node:assert/strict'
import { it } from 'node:test'
import { z } from 'zod'
import { forEachEngine } from '../../platform/store/kit/engines.ts'
import type { Access } from '../access.ts'
import { type Desk, withDesk } from '../kit/desk.ts'
import type { Visitor } from '../kit/visitor.ts'
import { type AppRoute, readRoute } from '../route.ts'
import { accessRoutes } from '../routes.ts'

const day = 86_400_000
const reply = z.object({ via: z.string() })
const probe = (permission: 'plan.read' | 'observation.enter'): AppRoute =>
  readRoute(
    { method: 'GET', path: `/probe/${permission}`, permission, summary: { zh: '试', en: 'probe' }, reply },
    async (_, __, { caller }) => ({ via: caller.kind === 'account' ? caller.via : caller.kind }),
  )
const routes = (access: Access) => [
  ...accessRoutes(access, () => []),
  probe('plan.read'),
  probe('observation.enter'),
]

async function make(desk: Desk, person: Visitor, permissions: readonly string[], days = 30) {
  const endsAt = new Date(desk.clock.now() + days * day).toISOString()
  return person.call('POST', '/session/tokens', { body: { name: '导出脚本', permissions, endsAt } })
}

const bearer = (secret: unknown) => ({
  headers: { authorization: `Bearer ${String(secret)}`, origin: undefined },
})

forEachEngine('a token', (withStore) => {
  it('carries the permissions it was given and no others', () =>
    withDesk(
      withStore,
      async (desk) => {
        const person = await desk.signedIn({ name: 'li.na', roles: ['department-officer'] })
        const made = await make(desk, person, ['plan.read'])
        assert.match(String(made.body.secret), /^fumao_[\w-]{43}$/)
        const program = desk.visitor()
        const read = await program.call('GET', '/probe/plan.read', bearer(made.body.secret))
        assert.deepEqual([read.status, read.body], [200, { via: 'token' }])
        const enter = await program.call('GET', '/probe/observation.enter', bearer(made.body.secret))
        assert.deepEqual([enter.status, enter.body.code], [403, 'not-permitted'])
        assert.equal((await person.call('GET', '/probe/observation.enter')).status, 200)
        const stored = await desk.store.read(async (tx) => [
          await tx.selectFrom('access_token').selectAll().execute(),
          await tx.selectFrom('audit_record').selectAll().execute(),
          await tx.selectFrom('platform_idempotency').selectAll().execute(),
        ])
        assert.ok(!JSON.stringify(stored).includes(String(made.body.secret)))
      },
      { routes },
    ))

  it('cannot do what needs a person: administration, its own kind, passwords', () =>
    withDesk(
      withStore,
      async (desk) => {
        const admin = await desk.signedIn({ name: 'sys', roles: ['system-admin'] })
        for (const permission of ['account.read', 'account.manage', 'settings.manage', 'plan.read']) {
          const refused = await make(desk, admin, [permission])
          assert.deepEqual([refused.status, refused.body.code], [422, 'token-permission-refused'], permission)
        }
        const person = await desk.signedIn({ name: 'li.na', roles: ['department-officer'] })
        const { secret } = (await make(desk, person, ['plan.read'])).body
        const program = desk.visitor()
        for (const [method, path, body] of [
          [
            'POST',
            '/session/tokens',
            { name: 'x', permissions: ['plan.read'], endsAt: '2027-01-01T00:00:00Z' },
          ],
          ['PUT', '/session/password', { present: 'x', next: 'y' }],
          ['POST', '/session/totp', {}],
          ['POST', '/session/extend', undefined],
        ] as const) {
          const answer = await program.call(method, path, { body, ...bearer(secret) })
          assert.deepEqual([answer.status, answer.body.code], [403, 'session-needed'], path)
        }
      },
      { routes },
    ))

  it('ends on its day, when it is revoked, and when the role behind it goes', () =>
    withDesk(
      withStore,
      async (desk) => {
        const person = await desk.signedIn({ name: 'li.na', roles: ['department-officer'] })
        const status = async (secret: unknown) =>
          (await desk.visitor().call('GET', '/probe/plan.read', bearer(secret))).status
        const short = (await make(desk, person, ['plan.read'], 1)).body
        const long = (await make(desk, person, ['plan.read'], 365)).body
        const other = (await make(desk, person, ['plan.read'], 365)).body
        assert.equal((await make(desk, person, ['plan.read'], 366)).body.code, 'token-too-long')
        assert.equal((await make(desk, person, ['plan.read'], -1)).body.code, 'token-too-long')
        const { id } = long.token as { id: string }
        assert.equal((await person.call('DELETE', `/session/tokens/${id}`)).status, 204)
        assert.deepEqual([await status(short.secret), await status(long.secret)], [200, 401])
        desk.clock.move(day)
        assert.equal(await status(short.secret), 401)
        const security = await desk.signedIn({ name: 'sec', roles: ['security-admin'] })
        const account = (await desk.store.read((tx) =>
          tx.selectFrom('access_account').select('id').where('name', '=', 'li.na').executeTakeFirst(),
        ))!.id
        assert.equal(await status(other.secret), 200)
        await security.call('PUT', `/accounts/${account}/roles`, {
          body: { roles: ['enterprise-reporter'] },
          headers: { 'if-match': '"1"' },
        })
        assert.equal(await status(other.secret), 403)
      },
      { routes },
    ))

  it('of somebody else is revoked only by who manages accounts', () =>
    withDesk(
      withStore,
      async (desk) => {
        const owner = await desk.signedIn({ name: 'li.na', roles: ['department-officer'] })
        const { token, secret } = (await make(desk, owner, ['plan.read'])).body as {
          token: { id: string }
          secret: string
        }
        const account = (await owner.session()).account?.id
        const other = await desk.signedIn({ name: 'zhang.wei', roles: ['department-officer'] })
        assert.equal((await other.call('DELETE', `/session/tokens/${token.id}`)).status, 404)
        const admin = await desk.signedIn({ name: 'sys', roles: ['system-admin'] })
        const listed = await admin.call('GET', `/accounts/${account}/tokens`)
        assert.deepEqual(
          (listed.body.tokens as { id: string }[]).map(({ id }) => id),
          [token.id],
        )
        assert.equal((await admin.call('DELETE', `/accounts/${account}/tokens/${token.id}`)).status, 204)
        assert.equal((await desk.visitor().call('GET', '/probe/plan.read', bearer(secret))).status, 401)
      },
      { routes },
    ))

  it('needs no Origin, because no browser sends it by itself', () =>
    withDesk(
      withStore,
      async (desk) => {
        const person = await desk.signedIn({ name: 'li.na', roles: ['department-officer'] })
        const { secret } = (await make(desk, person, ['plan.read'])).body
        const answer = await desk.visitor().call('POST', '/session/extend', bearer(secret))
        assert.equal(answer.body.code, 'session-needed')
      },
      { routes },
    ))

  it('that nobody issued is refused even where no account is needed', () =>
    withDesk(withStore, async (desk) => {
      const answer = await desk.visitor().call('GET', '/session', bearer(`fumao_${'A'.repeat(43)}`))
      assert.deepEqual([answer.status, answer.body.code], [401, 'token-refused'])
    }))

  it('of the command line opens everything, and only the exact one', () =>
    withDesk(
      withStore,
      async (desk) => {
        const cli = desk.visitor()
        assert.equal((await cli.call('GET', '/accounts', bearer('local-secret-1'))).status, 200)
        assert.equal((await cli.call('GET', '/accounts', bearer('local-secret-2'))).status, 401)
        assert.equal((await cli.call('GET', '/accounts', bearer('local-secret'))).status, 401)
      },
      { routes, localToken: 'local-secret-1' },
    ))
})
