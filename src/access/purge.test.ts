import assert from 'node:assert/strict'
import { it } from 'node:test'
import { forEachEngine } from '../platform/store/kit/engines.ts'
import { withDesk } from './kit/desk.ts'
import { purgeAccess } from './purge.ts'

const day = 86_400_000

forEachEngine('purging', (withStore) => {
  it('ends what ran out, deletes what ended a month ago, forgets old failures, and nothing else', () =>
    withDesk(withStore, async (desk) => {
      const context = { ...desk.local, access: desk.access }
      const purge = () => desk.store.write((tx) => purgeAccess(tx, context))
      const person = await desk.signedIn({ name: 'li.na', roles: ['leader'] })
      await desk.visitor().signIn('li.na', 'Wrong-password-1')
      assert.deepEqual(await purge(), { ended: 0, deleted: 0, attempts: 0 })
      assert.equal((await person.session()).state, 'signed-in')
      desk.clock.move(15 * 60_000)
      assert.deepEqual(await purge(), { ended: 1, deleted: 0, attempts: 0 })
      desk.clock.move(3 * day)
      assert.deepEqual(await purge(), { ended: 0, deleted: 0, attempts: 2 })
      desk.clock.move(28 * day)
      assert.deepEqual(await purge(), { ended: 0, deleted: 1, attempts: 0 })
    }))
})
