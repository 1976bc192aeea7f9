// Accounts over HTTP: who may do what to whom, and which duties stay apart.

import assert from 'node:assert/strict'
import { it } from 'node:test'
import { forEachEngine } from '../../platform/store/kit/engines.ts'
import { type Desk, testPassword, withDesk } from '../kit/desk.ts'
import type { Answer, Visitor } from '../kit/visitor.ts'

const fields = { displayName: '李娜', city: 'wuhan', organisation: 'swj' }
const seen = (revision: number) => ({ headers: { 'if-match': `"${revision}"` } })

async function officers(desk: Desk): Promise<Readonly<Record<'system' | 'security' | 'auditor', Visitor>>> {
  return {
    system: await desk.signedIn({ name: 'sys', roles: ['system-admin'] }),
    security: await desk.signedIn({ name: 'sec', roles: ['security-admin'] }),
    auditor: await desk.signedIn({ name: 'aud', roles: ['audit-admin'] }),
  }
}

async function created(system: Visitor, name: string): Promise<{ id: string; password: string }> {
  const { status, body, text } = await system.call('POST', '/accounts', { body: { name, ...fields } })
  assert.equal(status, 200, text)
  return { id: (body.account as { id: string }).id, password: String(body.oneTimePassword) }
}

const own = async (person: Visitor): Promise<string> => (await person.session()).account?.id ?? ''

const grant = (security: Visitor, id: string, roles: readonly string[], revision = 1): Promise<Answer> =>
  security.call('PUT', `/accounts/${id}/roles`, { body: { roles }, ...seen(revision) })

forEachEngine('an account', (withStore) => {
  it('is made by one administrator and given its roles by another', () =>
    withDesk(withStore, async (desk) => {
      const { system, security } = await officers(desk)
      const { id, password } = await created(system, 'li.na')
      const person = desk.visitor()
      await person.signIn('li.na', password)
      await person.call('PUT', '/session/password', { body: { present: password, next: testPassword } })
      assert.deepEqual((await person.session()).permissions, ['anyone', 'signed-in', 'own-session'])
      assert.equal((await grant(system, id, ['leader'])).body.code, 'not-permitted')
      const granted = await grant(security, id, ['leader'])
      assert.deepEqual([granted.status, granted.body.roles, granted.headers.etag], [200, ['leader'], '"2"'])
      assert.equal((await person.session()).state, 'signed-out', 'a change of roles ends sessions')
      await person.signIn('li.na', testPassword)
      assert.ok((await person.session()).permissions.includes('plan.read'))
      const more = await security.call('POST', '/accounts', { body: { name: 'x.y', ...fields } })
      assert.equal(more.body.code, 'not-permitted')
    }))

  it('cannot hold two administrators, nor one beside a business role', () =>
    withDesk(withStore, async (desk) => {
      const { system, security } = await officers(desk)
      const { id } = await created(system, 'li.na')
      for (const roles of [
        ['system-admin', 'audit-admin'],
        ['security-admin', 'coordinator'],
        ['leader', 'audit-admin'],
      ]) {
        const answer = await grant(security, id, roles)
        assert.deepEqual([answer.status, answer.body.code], [422, 'duties-conflict'], roles.join())
      }
      assert.equal((await grant(security, id, ['leader', 'statistician'])).status, 200)
    }))

  it('never gets roles, is disabled, unlocked or reset by its own hand', () =>
    withDesk(withStore, async (desk) => {
      const { system, security } = await officers(desk)
      const self = await own(security)
      assert.equal((await grant(security, self, ['security-admin'])).body.code, 'own-account')
      assert.equal((await security.call('POST', `/accounts/${self}/unlock`)).body.code, 'own-account')
      const admin = await own(system)
      const disabled = await system.call('POST', `/accounts/${admin}/disable`, seen(1))
      assert.equal(disabled.body.code, 'own-account')
      assert.equal((await system.call('POST', `/accounts/${admin}/password`)).body.code, 'own-account')
    }))

  it('that is the last of a kind of administrator stays', () =>
    withDesk(withStore, async (desk) => {
      const { system, security, auditor } = await officers(desk)
      const id = (await auditor.session()).account?.id ?? ''
      const last = await system.call('POST', `/accounts/${id}/disable`, seen(1))
      assert.deepEqual([last.status, last.body.code], [409, 'last-administrator'])
      assert.equal((await grant(security, id, ['leader'])).body.code, 'last-administrator')
      await desk.signedIn({ name: 'aud2', roles: ['audit-admin'] })
      assert.equal((await system.call('POST', `/accounts/${id}/disable`, seen(1))).status, 200)
      assert.equal((await auditor.session()).state, 'signed-out')
    }))

  it('of the last two administrators, only one can be dismissed at the same moment', () =>
    withDesk(withStore, async (desk) => {
      const { system } = await officers(desk)
      const other = await desk.signedIn({ name: 'aud2', roles: ['audit-admin'] })
      const rows = await desk.store.read((tx) =>
        tx.selectFrom('access_account').select('id').where('name', 'like', 'aud%').orderBy('id').execute(),
      )
      assert.ok(other)
      const answers = await Promise.all(
        rows.map(({ id }) => system.call('POST', `/accounts/${id}/disable`, seen(1))),
      )
      assert.deepEqual(
        answers.map(({ status }) => status).toSorted((a, b) => a - b),
        [200, 409],
      )
    }))

  it('that is disabled cannot sign in, its sessions and tokens end; enabled, it can', () =>
    withDesk(withStore, async (desk) => {
      const { system } = await officers(desk)
      const person = await desk.signedIn({ name: 'li.na', roles: ['leader'] })
      const endsAt = new Date(desk.clock.now() + 86_400_000).toISOString()
      const made = await person.call('POST', '/session/tokens', {
        body: { name: '导出', permissions: ['plan.read'], endsAt },
      })
      const headers = { authorization: `Bearer ${String(made.body.secret)}`, origin: undefined }
      const byToken = () => desk.visitor().call('GET', '/session', { headers })
      assert.equal((await byToken()).body.code, 'session-needed')
      const id = (await person.session()).account?.id ?? ''
      assert.equal((await system.call('POST', `/accounts/${id}/disable`, seen(1))).status, 200)
      assert.equal((await person.session()).state, 'signed-out')
      assert.equal((await byToken()).body.code, 'token-refused')
      assert.equal((await desk.visitor().signIn('li.na', testPassword)).body.code, 'account-disabled')
      assert.equal((await system.call('POST', `/accounts/${id}/enable`, seen(2))).status, 200)
      assert.equal((await desk.visitor().signIn('li.na', testPassword)).status, 200)
      assert.equal((await byToken()).body.code, 'token-refused', 'a revoked token stays revoked')
    }))

  it('is changed only by who saw its latest state', () =>
    withDesk(withStore, async (desk) => {
      const { system } = await officers(desk)
      const { id } = await created(system, 'li.na')
      const change = (revision: number, body: object) =>
        system.call('PATCH', `/accounts/${id}`, { body, ...seen(revision) })
      assert.equal((await change(1, { displayName: '李 娜' })).body.revision, 2)
      const stale = await change(1, { displayName: '别人' })
      assert.deepEqual([stale.status, stale.body.code], [412, 'changed-meanwhile'])
      const blind = await system.call('PATCH', `/accounts/${id}`, { body: { displayName: '别人' } })
      assert.equal(blind.status, 428)
      assert.equal((await change(2, { roles: ['leader'] })).status, 400)
    }))

  it('that moves to another organisation starts with a new session', () =>
    withDesk(withStore, async (desk) => {
      const { system } = await officers(desk)
      const person = await desk.signedIn({ name: 'li.na', roles: ['district-officer'] })
      const id = (await person.session()).account?.id ?? ''
      await system.call('PATCH', `/accounts/${id}`, { body: { displayName: '李娜' }, ...seen(1) })
      assert.equal((await person.session()).state, 'signed-in')
      await system.call('PATCH', `/accounts/${id}`, { body: { organisation: 'jiangan' }, ...seen(2) })
      assert.equal((await person.session()).state, 'signed-out')
    }))

  it('has a name of its own, in one form', () =>
    withDesk(withStore, async (desk) => {
      const { system } = await officers(desk)
      await created(system, '李娜')
      await created(system, ' Li.Na ')
      const again = await system.call('POST', '/accounts', { body: { name: 'ＬＩ.na', ...fields } })
      assert.deepEqual([again.status, again.body.code], [409, 'account-name-taken'])
      for (const name of ['', 'a', 'li na', '../x', 'x'.repeat(65), '-li']) {
        const wrong = await system.call('POST', '/accounts', { body: { name, ...fields } })
        assert.equal(wrong.status, 400, name)
      }
    }))

  it('is listed by name in pages that neither repeat nor skip, and filtered', () =>
    withDesk(withStore, async (desk) => {
      const { system, security } = await officers(desk)
      for (let at = 0; at < 7; at += 1) await created(system, `officer${at}`)
      const names: string[] = []
      let after: string | null = null
      do {
        const cursor = after === null ? '' : `&after=${after}`
        const { body } = await system.call('GET', `/accounts?limit=3${cursor}`)
        names.push(...(body.accounts as { name: string }[]).map(({ name }) => name))
        after = body.next as string | null
      } while (after !== null)
      assert.deepEqual(names, ['aud', ...Array.from({ length: 7 }, (_, at) => `officer${at}`), 'sec', 'sys'])
      const found = async (query: string) =>
        ((await security.call('GET', `/accounts?${query}`)).body.accounts as { name: string }[]).length
      assert.equal(await found('role=audit-admin'), 1)
      assert.equal(await found(`text=${encodeURIComponent('李娜')}`), 7)
      assert.equal(await found('text=%25'), 0)
      assert.equal(await found('organisation=swj&state=active'), 7)
    }))

  it('leaves a record of each change with before and after', () =>
    withDesk(withStore, async (desk) => {
      const { system, security } = await officers(desk)
      const { id } = await created(system, 'li.na')
      await grant(security, id, ['leader'])
      const rows = await desk.store.read((tx) =>
        tx
          .selectFrom('audit_record')
          .select(['use_case', 'actor', 'role', 'change'])
          .where('subject_id', '=', id)
          .orderBy('seq')
          .execute(),
      )
      assert.deepEqual(
        rows.map((row) => [row.use_case, row.role]),
        [
          ['access.account.create', 'system-admin'],
          ['access.account.grant', 'security-admin'],
        ],
      )
      assert.deepEqual(rows[1]?.change, {
        before: { roles: [] },
        after: { roles: ['leader'], sessionsEnded: 0 },
      })
    }))
})
