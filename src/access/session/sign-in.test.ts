// Signing in, and the ways in which people try to get around it.

import assert from 'node:assert/strict'
import { it } from 'node:test'
import { forEachEngine } from '../../platform/store/kit/engines.ts'
import { createAccount } from '../account/create.ts'
import { type Desk, testPassword, withDesk } from '../kit/desk.ts'
import { argon2Passwords, type Passwords } from '../password/hash.ts'
import { defaultAccessSettings } from '../settings.ts'

const minute = 60_000

async function addLeader({ local }: Desk, name = 'li.na', sample = false): Promise<string> {
  const plain = { displayName: '李娜', city: 'wuhan', organisation: 'swj', sample }
  return (await createAccount({ name, roles: ['leader'], password: testPassword, ...plain }, local)).account
    .id
}

forEachEngine('signing in', (withStore) => {
  it('opens a session that names the account, its rights and its end', () =>
    withDesk(withStore, async (desk) => {
      const id = await addLeader(desk)
      const person = desk.visitor()
      assert.deepEqual((await person.session()).state, 'signed-out')
      const answer = await person.signIn(' LI.NA ', testPassword)
      assert.equal(answer.status, 200)
      const session = await person.session()
      assert.deepEqual(answer.body, session)
      assert.equal(session.state, 'signed-in')
      assert.deepEqual(session.account, {
        id,
        name: 'li.na',
        displayName: '李娜',
        roles: ['leader'],
        sample: false,
      })
      assert.deepEqual([session.city, session.organisation], ['wuhan', 'swj'])
      assert.deepEqual(session.permissions, [
        'anyone',
        'signed-in',
        'own-session',
        'plan.read',
        'organisation.read',
      ])
      assert.equal(session.expiresAt, new Date(desk.clock.now() + 15 * minute).toISOString())
      assert.equal(session.endsAt, new Date(desk.clock.now() + 12 * 60 * minute).toISOString())
    }))

  it('sets a cookie that scripts cannot read and other sites cannot send', () =>
    withDesk(withStore, async (desk) => {
      await addLeader(desk)
      const person = desk.visitor()
      await person.signIn('li.na', testPassword)
      assert.match(person.setCookies.at(-1) ?? '', /^fumao=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/)
    }))

  it('sets a Secure cookie bound to the host behind TLS', () =>
    withDesk(
      withStore,
      async (desk) => {
        await addLeader(desk)
        const person = desk.visitor()
        await person.signIn('li.na', testPassword)
        assert.match(
          person.setCookies.at(-1) ?? '',
          /^__Host-fumao=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
        )
        assert.equal((await person.session()).state, 'signed-in')
      },
      { behindTls: true },
    ))

  it('keeps only a hash of what the browser holds', () =>
    withDesk(withStore, async (desk) => {
      await addLeader(desk)
      const person = desk.visitor()
      await person.signIn('li.na', testPassword)
      const secret = person.cookies.get('fumao') ?? ''
      const rows = await desk.store.read((tx) => tx.selectFrom('access_session').selectAll().execute())
      const records = await desk.store.read((tx) => tx.selectFrom('audit_record').selectAll().execute())
      assert.equal(rows.length, 1)
      assert.ok(!JSON.stringify([rows, records]).includes(secret))
      assert.ok(!JSON.stringify(records).includes(testPassword))
    }))

  it('ends after fifteen idle minutes; use and the extend call move the end, asking for it does not', () =>
    withDesk(withStore, async (desk) => {
      await addLeader(desk)
      const person = desk.visitor()
      await person.signIn('li.na', testPassword)
      desk.clock.move(14 * minute)
      const before = (await person.session()).expiresAt
      assert.equal((await person.session()).expiresAt, before)
      const extended = await person.call('POST', '/session/extend')
      assert.equal(extended.body.expiresAt, new Date(desk.clock.now() + 15 * minute).toISOString())
      desk.clock.move(14 * minute)
      const used = await person.call('GET', '/session/tokens')
      assert.equal(used.headers['x-session-expires'], new Date(desk.clock.now() + 15 * minute).toISOString())
      desk.clock.move(15 * minute)
      const late = await person.call('GET', '/session/tokens')
      assert.deepEqual([late.status, late.body.code], [401, 'session-ended'])
    }))

  it('ends after twelve hours however busy it was', () =>
    withDesk(withStore, async (desk) => {
      await addLeader(desk)
      const person = desk.visitor()
      await person.signIn('li.na', testPassword)
      for (let spent = 0; spent < 12 * 60 - 10; spent += 10) {
        desk.clock.move(10 * minute)
        assert.equal((await person.call('POST', '/session/extend')).status, 200, `after ${spent} minutes`)
      }
      desk.clock.move(10 * minute)
      assert.equal((await person.call('POST', '/session/extend')).status, 401)
    }))

  it('ends at sign-out on the server too: the old cookie, replayed, is worth nothing', () =>
    withDesk(withStore, async (desk) => {
      await addLeader(desk)
      const person = desk.visitor()
      await person.signIn('li.na', testPassword)
      const stolen = `fumao=${person.cookies.get('fumao')}`
      assert.equal((await person.call('DELETE', '/session')).status, 204)
      assert.equal(person.cookies.size, 0)
      const replay = await desk.visitor().call('GET', '/session/tokens', { headers: { cookie: stolen } })
      assert.deepEqual([replay.status, replay.body.code], [401, 'session-ended'])
    }))

  it('gives a new secret whatever cookie was planted before (fixation), and ends the session left behind', () =>
    withDesk(withStore, async (desk) => {
      await addLeader(desk)
      await addLeader(desk, 'zhang.wei')
      const attacker = desk.visitor()
      await attacker.signIn('zhang.wei', testPassword)
      const planted = attacker.cookies.get('fumao') ?? ''
      const victim = desk.visitor()
      victim.cookies.set('fumao', planted)
      await victim.signIn('li.na', testPassword)
      assert.notEqual(victim.cookies.get('fumao'), planted)
      assert.equal((await victim.session()).account?.name, 'li.na')
      assert.equal((await attacker.session()).state, 'signed-out')
      const invented = desk.visitor()
      invented.cookies.set('fumao', 'A'.repeat(43))
      await invented.signIn('li.na', testPassword)
      assert.notEqual(invented.cookies.get('fumao'), 'A'.repeat(43))
    }))

  it('refuses writing requests of other sites, and those that do not say where they come from', () =>
    withDesk(withStore, async (desk) => {
      await addLeader(desk)
      const person = desk.visitor()
      await person.signIn('li.na', testPassword)
      const foreign: readonly Readonly<Record<string, string | undefined>>[] = [
        { origin: 'https://evil.example' },
        { origin: 'null' },
        { origin: 'http://fumao.test:8080' },
        { origin: undefined },
        { origin: undefined, 'sec-fetch-site': 'cross-site' },
        { origin: undefined, 'sec-fetch-site': 'same-site' },
      ]
      for (const headers of foreign) {
        const answer = await person.call('POST', '/session/extend', { headers })
        assert.deepEqual(
          [answer.status, answer.body.code],
          [403, 'cross-site-request'],
          JSON.stringify(headers),
        )
        const signOut = await person.call('DELETE', '/session', { headers })
        assert.equal(signOut.body.code, 'cross-site-request')
      }
      const own = { origin: undefined, 'sec-fetch-site': 'same-origin' }
      assert.equal((await person.call('POST', '/session/extend', { headers: own })).status, 200)
    }))

  it('cannot be started by a page of another site (login CSRF), nor with a form', () =>
    withDesk(withStore, async (desk) => {
      await addLeader(desk)
      const headers = { origin: 'https://evil.example' }
      const answer = await desk.visitor().signIn('li.na', testPassword, { headers })
      assert.equal(answer.body.code, 'cross-site-request')
      const form = await desk.visitor().call('POST', '/session', {
        headers: { 'content-type': 'text/plain' },
        body: JSON.stringify({ name: 'li.na', password: testPassword }),
      })
      assert.equal(form.status, 400)
    }))

  it('runs the same hashing for an unknown name as for a wrong password, and answers alike', async () => {
    const runs: string[] = []
    const passwords: Passwords = {
      ...argon2Passwords,
      matches: (password, hash) => {
        runs.push(/m=\d+,t=\d+,p=\d+/.exec(hash)?.[0] ?? 'none')
        return argon2Passwords.matches(password, hash)
      },
    }
    await withDesk(
      withStore,
      async (desk) => {
        await addLeader(desk)
        const wrong = await desk.visitor().signIn('li.na', 'Wrong-password-1')
        const unknown = await desk.visitor().signIn('nobody.here', 'Wrong-password-1')
        assert.deepEqual(runs, ['m=19456,t=2,p=1', 'm=19456,t=2,p=1'])
        assert.equal(wrong.status, 401)
        const { instance: _, ...told } = wrong.body
        const { instance: __, ...toldUnknown } = unknown.body
        assert.deepEqual(told, toldUnknown)
      },
      { access: { passwords } },
    )
  })

  it('tells that an account is disabled only to who knows its password', () =>
    withDesk(withStore, async (desk) => {
      const id = await addLeader(desk)
      const admin = await desk.signedIn({ name: 'sys', roles: ['system-admin'] })
      const disabled = await admin.call('POST', `/accounts/${id}/disable`, { headers: { 'if-match': '"1"' } })
      assert.equal(disabled.status, 200)
      assert.equal((await desk.visitor().signIn('li.na', 'Wrong-password-1')).body.code, 'sign-in-refused')
      assert.equal((await desk.visitor().signIn('li.na', testPassword)).body.code, 'account-disabled')
    }))

  it('records every sign-in, also the refused ones, without what was typed', () =>
    withDesk(withStore, async (desk) => {
      const id = await addLeader(desk)
      await desk.visitor().signIn('li.na', 'Wrong-password-1')
      await desk.visitor().signIn('My-own-password-9', 'x')
      await desk.visitor().signIn('li.na', testPassword)
      const records = await desk.store.read((tx) =>
        tx
          .selectFrom('audit_record')
          .select(['use_case', 'outcome', 'actor', 'subject_id', 'change'])
          .where('use_case', '=', 'access.sign-in')
          .orderBy('seq')
          .execute(),
      )
      assert.deepEqual(
        records.map((record) => [record.outcome, record.actor, record.subject_id]),
        [
          ['refused', 'public', id],
          ['refused', 'public', 'unknown'],
          ['done', id, id],
        ],
      )
      assert.ok(!/own-password|Wrong-password/i.test(JSON.stringify(records)))
    }))

  it('refuses sample accounts in production, and lets them in at once elsewhere', async () => {
    await withDesk(withStore, async (desk) => {
      const person = await desk.signedIn({ name: 'sample.sys', roles: ['system-admin'], sample: true })
      assert.equal((await person.session()).state, 'signed-in')
      const production = { ...desk.access.settings, production: true }
      await assert.rejects(
        createAccount(
          { name: 'x1', displayName: 'x', roles: [], city: null, organisation: null, sample: true },
          { ...desk.local, access: { ...desk.access, settings: production } },
        ),
        { code: 'sample-account-refused' },
      )
      Object.assign(desk.access.settings, { production: true })
      assert.equal((await person.session()).state, 'signed-out')
      const again = await desk.visitor().signIn('sample.sys', testPassword)
      assert.deepEqual([again.status, again.body.code], [403, 'sample-account-refused'])
      const wrong = await desk.visitor().signIn('sample.sys', 'Wrong-password-1')
      assert.equal(wrong.body.code, 'sign-in-refused')
    })
  })

  it('keeps administrators to their networks', () =>
    withDesk(
      withStore,
      async (desk) => {
        await addLeader(desk)
        const plain = { displayName: '系统管理员', city: null, organisation: null, sample: true }
        await createAccount(
          { name: 'sys', roles: ['system-admin'], password: testPassword, ...plain },
          desk.local,
        )
        const at = (name: string, address: string) => desk.visitor().signIn(name, testPassword, { address })
        assert.equal((await at('sys', '203.0.113.9')).body.code, 'address-not-allowed')
        assert.equal((await at('sys', '10.20.1.1')).status, 200)
        assert.equal((await at('li.na', '203.0.113.9')).status, 200)
      },
      {
        access: {
          settings: { ...defaultAccessSettings(false), administratorNetworks: ['10.20.0.0/16'] },
        },
      },
    ))
})
