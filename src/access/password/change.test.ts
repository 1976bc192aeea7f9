// Passwords over HTTP: changing, forced change, age, reuse, one-time passwords, and what happens to sessions.

import assert from 'node:assert/strict'
import { it } from 'node:test'
import { forEachEngine } from '../../platform/store/kit/engines.ts'
import { testPassword, withDesk } from '../kit/desk.ts'
import type { Visitor } from '../kit/visitor.ts'

const day = 86_400_000
const change = (person: Visitor, present: string, next: string) =>
  person.call('PUT', '/session/password', { body: { present, next } })

forEachEngine('a password', (withStore) => {
  it('that is changed ends every other session, and the old secret of this one', () =>
    withDesk(withStore, async (desk) => {
      const person = await desk.signedIn({ name: 'li.na', roles: ['leader'] })
      const elsewhere = desk.visitor()
      await elsewhere.signIn('li.na', testPassword)
      const stale = desk.visitor()
      stale.cookies.set('fumao', person.cookies.get('fumao') ?? '')
      const changed = await change(person, testPassword, 'Brick-over7-Water')
      assert.deepEqual([changed.status, changed.body.state], [200, 'signed-in'])
      assert.equal((await person.session()).state, 'signed-in')
      assert.equal((await elsewhere.session()).state, 'signed-out')
      const used = await stale.call('GET', '/session/tokens')
      assert.deepEqual([used.status, used.body.code], [401, 'session-ended'])
      assert.equal((await desk.visitor().signIn('li.na', testPassword)).body.code, 'sign-in-refused')
      assert.equal((await desk.visitor().signIn('li.na', 'Brick-over7-Water')).status, 200)
    }))

  it('is changed only by who knows the present one; guessing that locks too', () =>
    withDesk(withStore, async (desk) => {
      const person = await desk.signedIn({ name: 'li.na', roles: ['leader'] })
      for (let at = 0; at < 5; at += 1) {
        const wrong = await change(person, 'Wrong-password-1', 'Brick-over7-Water')
        assert.deepEqual(
          [wrong.status, wrong.body.code, wrong.body.place],
          [403, 'password-wrong', 'present'],
        )
      }
      assert.equal((await change(person, testPassword, 'Brick-over7-Water')).body.code, 'sign-in-locked')
    }))

  it('must keep the rules', () =>
    withDesk(withStore, async (desk) => {
      const person = await desk.signedIn({ name: 'li.na', roles: ['leader'] })
      const codes: unknown[] = []
      for (const next of ['123456', 'abcdefghijkl', 'Xq7-Li.Na-vorne', 'P@ssw0rd!2026', testPassword]) {
        codes.push((await change(person, testPassword, next)).body.code)
      }
      assert.deepEqual(codes, [
        'password-too-short',
        'password-too-plain',
        'password-has-name',
        'password-too-common',
        'password-used-before',
      ])
    }))

  it('cannot be one of the last five, and can be one before those', () =>
    withDesk(withStore, async (desk) => {
      const person = await desk.signedIn({ name: 'li.na', roles: ['leader'] })
      const following = ['one', 'two', 'three', 'four', 'five'].map((word) => `Brick-${word}7-Water`)
      let present = testPassword
      for (const next of following.slice(0, 4)) {
        assert.equal((await change(person, present, next)).status, 200)
        present = next
      }
      assert.equal((await change(person, present, testPassword)).body.code, 'password-used-before')
      assert.equal((await change(person, present, following[4] ?? '')).status, 200)
      assert.equal((await change(person, following[4] ?? '', testPassword)).status, 200)
      const rows = await desk.store.read((tx) => tx.selectFrom('access_password').select('number').execute())
      assert.equal(rows.length, 5, 'older ones are forgotten')
    }))

  it('older than ninety days must be changed before anything else', () =>
    withDesk(withStore, async (desk) => {
      await desk.signedIn({ name: 'li.na', roles: ['leader'], sample: false })
      desk.clock.move(90 * day)
      assert.equal((await desk.visitor().signIn('li.na', testPassword)).body.state, 'signed-in')
      desk.clock.move(1)
      const person = desk.visitor()
      assert.equal((await person.signIn('li.na', testPassword)).body.state, 'change-password')
      const refused = await person.call('GET', '/session/tokens')
      assert.deepEqual([refused.status, refused.body.code], [403, 'password-change-required'])
      assert.equal((await change(person, testPassword, 'Brick-over7-Water')).body.state, 'signed-in')
      assert.equal((await person.call('GET', '/session/tokens')).status, 200)
    }))

  it('that an administrator resets is shown once, must be changed, and is good for seven days', () =>
    withDesk(withStore, async (desk) => {
      const person = await desk.signedIn({ name: 'li.na', roles: ['leader'], sample: false })
      const id = (await person.session()).account?.id
      const admin = await desk.signedIn({ name: 'sys', roles: ['system-admin'] })
      const reset = await admin.call('POST', `/accounts/${id}/password`)
      const oneTime = String(reset.body.password)
      assert.equal((await person.session()).state, 'signed-out')
      assert.equal((await admin.call('GET', `/accounts/${id}`)).body.state, 'must-change-password')
      const again = desk.visitor()
      assert.equal((await again.signIn('li.na', oneTime)).body.state, 'change-password')
      assert.equal((await change(again, oneTime, 'Brick-over7-Water')).body.state, 'signed-in')
      const second = String((await admin.call('POST', `/accounts/${id}/password`)).body.password)
      desk.clock.move(7 * day + 1)
      assert.equal((await desk.visitor().signIn('li.na', second)).body.code, 'sign-in-refused')
      const stored = await desk.store.read(async (tx) => [
        await tx.selectFrom('access_password').selectAll().execute(),
        await tx.selectFrom('audit_record').selectAll().execute(),
        await tx.selectFrom('platform_idempotency').selectAll().execute(),
      ])
      assert.ok(![oneTime, second].some((secret) => JSON.stringify(stored).includes(secret)))
    }))
})
