// The second factor over HTTP: who must have one, setting it up, replay, recovery, loss.

import assert from 'node:assert/strict'
import { it } from 'node:test'
import { forEachEngine } from '../../platform/store/kit/engines.ts'
import { testPassword, withDesk } from '../kit/desk.ts'
import { codeNow, enrol } from '../kit/factor.ts'
import type { Visitor } from '../kit/visitor.ts'

const step = 30_000
const real = { sample: false } as const

const pass = (person: Visitor, code: string) =>
  person.call('POST', '/session/second-factor', { body: { code } })

forEachEngine('the second factor', (withStore) => {
  it('is demanded of roles that need it: until it is set up they can do nothing else', () =>
    withDesk(withStore, async (desk) => {
      const admin = await desk.signedIn({ name: 'sys', roles: ['system-admin'], ...real })
      const session = await admin.session()
      assert.deepEqual([session.state, session.permissions], ['enrol-second-factor', []])
      const refused = await admin.call('GET', '/accounts')
      assert.deepEqual([refused.status, refused.body.code], [403, 'second-factor-enrolment-required'])
      const before = admin.cookies.get('fumao')
      const { recoveryCodes } = await enrol(desk, admin)
      assert.equal(new Set(recoveryCodes).size, 10)
      assert.notEqual(admin.cookies.get('fumao'), before, 'the session has a new secret')
      assert.equal((await admin.session()).state, 'signed-in')
      assert.equal((await admin.call('GET', '/accounts')).status, 200)
    }))

  it('shows a secret, an address for the app and a QR code, and stores none of them in clear', () =>
    withDesk(withStore, async (desk) => {
      const admin = await desk.signedIn({ name: 'sys', roles: ['system-admin'], ...real })
      const { body } = await admin.call('POST', '/session/totp', { body: {} })
      assert.match(String(body.secret), /^[A-Z2-7]{32}$/)
      assert.ok(String(body.uri).startsWith('otpauth://totp/%E6%9C%8D%E8%B4%B8:sys?secret='))
      assert.match(String(body.qr), /^<svg[\s\S]*<\/svg>$/)
      const rows = await desk.store.read((tx) => tx.selectFrom('access_totp').selectAll().execute())
      assert.equal(rows.length, 1)
      assert.ok(!JSON.stringify(rows).includes(String(body.secret)))
    }))

  it('is asked for at the next sign-in, and gives the session a new secret', () =>
    withDesk(withStore, async (desk) => {
      const { secret } = await enrol(
        desk,
        await desk.signedIn({ name: 'sys', roles: ['system-admin'], ...real }),
      )
      const person = desk.visitor()
      const first = await person.signIn('sys', testPassword)
      assert.equal(first.body.state, 'second-factor')
      const half = person.cookies.get('fumao') ?? ''
      const early = await person.call('GET', '/accounts')
      assert.deepEqual([early.status, early.body.code], [403, 'second-factor-required'])
      assert.equal(
        (await person.call('POST', '/session/totp', { body: {} })).body.code,
        'second-factor-required',
      )
      desk.clock.move(step)
      assert.equal((await pass(person, codeNow(desk, secret))).body.state, 'signed-in')
      assert.notEqual(person.cookies.get('fumao'), half)
      const stale = desk.visitor()
      stale.cookies.set('fumao', half)
      assert.equal((await stale.session()).state, 'signed-out', 'the half-way cookie is worth nothing')
    }))

  it('takes no code twice, nor one of a step before a used one', () =>
    withDesk(withStore, async (desk) => {
      const { secret } = await enrol(
        desk,
        await desk.signedIn({ name: 'sys', roles: ['system-admin'], ...real }),
      )
      const again = desk.visitor()
      await again.signIn('sys', testPassword)
      assert.equal((await pass(again, codeNow(desk, secret))).body.code, 'second-factor-refused')
      desk.clock.move(2 * step)
      const code = codeNow(desk, secret)
      assert.equal((await pass(again, code)).body.state, 'signed-in')
      const watcher = desk.visitor()
      await watcher.signIn('sys', testPassword)
      assert.equal((await pass(watcher, code)).body.code, 'second-factor-refused')
      assert.equal((await pass(watcher, codeNow(desk, secret, -1))).body.code, 'second-factor-refused')
      assert.equal((await pass(watcher, codeNow(desk, secret, 1))).body.state, 'signed-in')
    }))

  it('lets one of two requests with the same code through', () =>
    withDesk(withStore, async (desk) => {
      const { secret } = await enrol(
        desk,
        await desk.signedIn({ name: 'sys', roles: ['system-admin'], ...real }),
      )
      const people = [desk.visitor(), desk.visitor()]
      for (const person of people) await person.signIn('sys', testPassword)
      desk.clock.move(step)
      const answers = await Promise.all(people.map((person) => pass(person, codeNow(desk, secret))))
      assert.deepEqual(
        answers.map(({ status }) => status).toSorted((a, b) => a - b),
        [200, 401],
      )
    }))

  it('locks after five wrong codes and ends the session; the security administrator unlocks', () =>
    withDesk(withStore, async (desk) => {
      const person = await desk.signedIn({ name: 'tong.ji', roles: ['statistician'], ...real })
      const { secret } = await enrol(desk, person)
      const id = (await person.session()).account?.id
      desk.clock.move(step)
      const thief = desk.visitor()
      await thief.signIn('tong.ji', testPassword)
      const wrong = String((Number(codeNow(desk, secret)) + 7) % 1_000_000).padStart(6, '0')
      for (let at = 0; at < 5; at += 1) {
        assert.equal((await pass(thief, wrong)).body.code, 'second-factor-refused')
      }
      assert.equal((await pass(thief, codeNow(desk, secret))).body.code, 'sign-in-locked')
      assert.equal((await thief.session()).state, 'signed-out')
      const security = await desk.signedIn({ name: 'sec', roles: ['security-admin'] })
      assert.ok((await security.call('GET', `/accounts/${id}`)).body.lockedUntil)
      assert.equal((await security.call('POST', `/accounts/${id}/unlock`)).status, 204)
      await thief.signIn('tong.ji', testPassword)
      assert.equal((await pass(thief, codeNow(desk, secret))).body.state, 'signed-in')
    }))

  it('can be passed once with each recovery code', () =>
    withDesk(withStore, async (desk) => {
      const sys = await desk.signedIn({ name: 'sys', roles: ['system-admin'], ...real })
      const { recoveryCodes } = await enrol(desk, sys)
      const [code = ''] = recoveryCodes
      const person = desk.visitor()
      await person.signIn('sys', testPassword)
      assert.equal((await pass(person, code.toLowerCase().replaceAll('-', ' '))).body.state, 'signed-in')
      const again = desk.visitor()
      await again.signIn('sys', testPassword)
      assert.equal((await pass(again, code)).body.code, 'second-factor-refused')
      const rows = await desk.store.read((tx) => tx.selectFrom('access_recovery_code').selectAll().execute())
      assert.ok(recoveryCodes.every((one) => !JSON.stringify(rows).includes(one.replaceAll('-', ''))))
    }))

  it('ends all other sessions when it is set up, and asks for a code before it is replaced', () =>
    withDesk(withStore, async (desk) => {
      const person = await desk.signedIn({ name: 'leader', roles: ['leader'], ...real })
      const elsewhere = desk.visitor()
      await elsewhere.signIn('leader', testPassword)
      const { secret } = await enrol(desk, person)
      assert.equal((await elsewhere.session()).state, 'signed-out')
      assert.equal(
        (await person.call('POST', '/session/totp', { body: {} })).body.code,
        'second-factor-refused',
      )
      desk.clock.move(step)
      const body = { code: codeNow(desk, secret) }
      assert.equal((await person.call('POST', '/session/totp', { body })).status, 200)
    }))

  it('may be removed where no role needs it, with a code, and not where one does', () =>
    withDesk(withStore, async (desk) => {
      const leader = await desk.signedIn({ name: 'leader', roles: ['leader'], ...real })
      const own = await enrol(desk, leader)
      desk.clock.move(step)
      const removed = await leader.call('DELETE', '/session/totp', {
        body: { code: codeNow(desk, own.secret) },
      })
      assert.equal(removed.status, 204)
      assert.equal((await leader.session()).secondFactor.enrolled, false)
      const sys = await desk.signedIn({ name: 'sys', roles: ['system-admin'], ...real })
      const { secret } = await enrol(desk, sys)
      desk.clock.move(step)
      const kept = await sys.call('DELETE', '/session/totp', { body: { code: codeNow(desk, secret) } })
      assert.deepEqual([kept.status, kept.body.code], [409, 'second-factor-compulsory'])
    }))

  it('is taken away by the security administrator when it is lost; nobody does that for oneself', () =>
    withDesk(withStore, async (desk) => {
      const person = await desk.signedIn({ name: 'tong.ji', roles: ['statistician'], ...real })
      await enrol(desk, person)
      const id = (await person.session()).account?.id
      const security = await desk.signedIn({ name: 'sec', roles: ['security-admin'] })
      assert.equal((await security.call('DELETE', `/accounts/${id}/second-factor`)).status, 204)
      assert.equal((await person.session()).state, 'signed-out')
      assert.equal((await desk.visitor().signIn('tong.ji', testPassword)).body.state, 'enrol-second-factor')
      const self = (await security.session()).account?.id
      const own = await security.call('DELETE', `/accounts/${self}/second-factor`)
      assert.equal(own.body.code, 'own-account')
    }))

  it('refuses a confirmation with a wrong code or after a quarter of an hour', () =>
    withDesk(withStore, async (desk) => {
      const person = await desk.signedIn({ name: 'sys', roles: ['system-admin'], ...real })
      await person.call('POST', '/session/totp', { body: {} })
      const wrong = await person.call('PUT', '/session/totp', { body: { code: '000000' } })
      assert.equal(wrong.body.code, 'second-factor-refused')
      for (let spent = 0; spent < 16; spent += 8) {
        desk.clock.move(8 * 60_000)
        await person.call('POST', '/session/extend')
      }
      const late = await person.call('PUT', '/session/totp', { body: { code: '000000' } })
      assert.equal(late.body.code, 'second-factor-not-open')
    }))
})
