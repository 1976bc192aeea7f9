import assert from 'node:assert/strict'
import { it } from 'node:test'
import { forEachEngine } from '../../platform/store/kit/engines.ts'
import { withDesk } from '../kit/desk.ts'
import { enrol } from '../kit/factor.ts'
import { recoverAccount } from './recover.ts'

forEachEngine('the command line', (withStore) => {
  it('lets a locked administrator without telephone and password in again, and records it', () =>
    withDesk(withStore, async (desk) => {
      const person = await desk.signedIn({ name: 'sec', roles: ['security-admin'], sample: false })
      await enrol(desk, person)
      for (let at = 0; at < 5; at += 1) await desk.visitor().signIn('sec', 'Wrong-password-1')
      const { name, password } = await recoverAccount({ name: 'SEC' }, desk.local)
      assert.equal(name, 'sec')
      assert.equal((await person.session()).state, 'signed-out')
      assert.equal((await desk.visitor().signIn('sec', password)).body.state, 'change-password')
      const rows = await desk.store.read((tx) =>
        tx
          .selectFrom('audit_record')
          .select('use_case')
          .where('actor', '=', 'local')
          .orderBy('seq')
          .execute(),
      )
      assert.deepEqual(
        rows.map((row) => row.use_case),
        [
          'access.account.create',
          'access.account.unlock',
          'access.second-factor.reset',
          'access.password.reset',
        ],
      )
      await assert.rejects(recoverAccount({ name: 'nobody' }, desk.local), { code: 'not-found' })
    }))
})
