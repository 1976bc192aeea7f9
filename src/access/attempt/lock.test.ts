// Guessing passwords: the lock, that it ends, that it betrays nothing, and that parallel guesses meet it too.

import assert from 'node:assert/strict'
import { it } from 'node:test'
import { forEachEngine } from '../../platform/store/kit/engines.ts'
import { createAccount } from '../account/create.ts'
import { type Desk, testPassword, withDesk } from '../kit/desk.ts'

const minute = 60_000
const wrong = 'Wrong-password-1'

async function addLeader({ local }: Desk, name = 'li.na'): Promise<string> {
  const plain = { displayName: '李娜', city: null, organisation: null }
  return (await createAccount({ name, roles: ['leader'], password: testPassword, ...plain }, local)).account
    .id
}

async function codes(desk: Desk, name: string, count: number): Promise<unknown[]> {
  const seen: unknown[] = []
  for (let at = 0; at < count; at += 1) seen.push((await desk.visitor().signIn(name, wrong)).body.code)
  return seen
}

forEachEngine('the lock', (withStore) => {
  it('closes after five failures, even for the right password, and opens after thirty minutes', () =>
    withDesk(withStore, async (desk) => {
      await addLeader(desk)
      assert.deepEqual(await codes(desk, 'li.na', 6), [
        ...Array<string>(5).fill('sign-in-refused'),
        'sign-in-locked',
      ])
      const locked = await desk.visitor().signIn('li.na', testPassword)
      assert.deepEqual([locked.status, locked.body.code], [401, 'sign-in-locked'])
      desk.clock.move(29 * minute)
      assert.equal((await desk.visitor().signIn('li.na', testPassword)).body.code, 'sign-in-locked')
      desk.clock.move(1 * minute)
      assert.equal((await desk.visitor().signIn('li.na', testPassword)).status, 200)
    }))

  it('reads the same for a name that nobody has', () =>
    withDesk(withStore, async (desk) => {
      await addLeader(desk)
      assert.deepEqual(await codes(desk, 'li.na', 7), await codes(desk, 'nobody.here', 7))
    }))

  it('is forgiven by a sign-in that succeeds in time', () =>
    withDesk(withStore, async (desk) => {
      await addLeader(desk)
      await codes(desk, 'li.na', 4)
      assert.equal((await desk.visitor().signIn('li.na', testPassword)).status, 200)
      assert.deepEqual(await codes(desk, 'li.na', 4), Array<string>(4).fill('sign-in-refused'))
      assert.equal((await desk.visitor().signIn('li.na', testPassword)).status, 200)
    }))

  it('lets five of twenty parallel guesses through, no more', () =>
    withDesk(withStore, async (desk) => {
      await addLeader(desk)
      const answers = await Promise.all(
        Array.from({ length: 20 }, () => desk.visitor().signIn('li.na', wrong)),
      )
      const refused = answers.filter(({ body }) => body.code === 'sign-in-refused').length
      const locked = answers.filter(({ body }) => body.code === 'sign-in-locked').length
      assert.deepEqual([refused, locked], [5, 15])
    }))

  it('throttles an address that tries many names, and only that address', () =>
    withDesk(withStore, async (desk) => {
      await addLeader(desk)
      const address = '203.0.113.9'
      for (let at = 0; at < 30; at += 1) {
        const answer = await desk.visitor().signIn(`name${at}`, wrong, { address })
        assert.equal(answer.body.code, 'sign-in-refused')
      }
      const throttled = await desk.visitor().signIn('li.na', testPassword, { address })
      assert.deepEqual([throttled.status, throttled.body.code], [429, 'sign-in-throttled'])
      assert.equal((await desk.visitor().signIn('li.na', testPassword)).status, 200)
      desk.clock.move(15 * minute)
      assert.equal((await desk.visitor().signIn('li.na', testPassword, { address })).status, 200)
    }))

  it('is shown to the security administrator, who can end it', () =>
    withDesk(withStore, async (desk) => {
      const id = await addLeader(desk)
      await codes(desk, 'li.na', 5)
      const security = await desk.signedIn({ name: 'sec', roles: ['security-admin'] })
      const shown = await security.call('GET', `/accounts/${id}`)
      assert.equal(shown.body.lockedUntil, new Date(desk.clock.now() + 30 * minute).toISOString())
      assert.equal((await security.call('POST', `/accounts/${id}/unlock`)).status, 204)
      assert.equal((await security.call('GET', `/accounts/${id}`)).body.lockedUntil, null)
      assert.equal((await desk.visitor().signIn('li.na', testPassword)).status, 200)
    }))
})
