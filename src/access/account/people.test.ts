// Who somebody is that a record names.

import assert from 'node:assert/strict'
import { it } from 'node:test'
import { forEachEngine } from '../../platform/store/kit/engines.ts'
import { withDesk } from '../kit/desk.ts'
import type { Visitor } from '../kit/visitor.ts'

const own = async (person: Visitor): Promise<string> => (await person.session()).account?.id ?? ''

forEachEngine('people named by records', (withStore) => {
  it('are shown by name to colleagues of their city, and to nobody who is not signed in', () =>
    withDesk(withStore, async (desk) => {
      const here = await desk.signedIn({ name: 'li.na', roles: ['leader'], city: 'wuhan' })
      const colleague = await desk.signedIn({ name: 'wang.wu', roles: ['coordinator'], city: 'wuhan' })
      const stranger = await desk.signedIn({ name: 'zhao.liu', roles: ['leader'], city: 'demo' })
      const ids = [await own(colleague), await own(stranger), 'nobody'].join(',')
      const { status, body, text } = await here.call('GET', `/people?ids=${ids}`)
      assert.equal(status, 200, text)
      const items = body.items as Record<string, string>[]
      assert.deepEqual(
        items.map((item) => Object.keys(item).sort()),
        [['displayName', 'id']],
      )
      assert.equal(items[0]?.id, await own(colleague))
      assert.equal((await desk.visitor().call('GET', `/people?ids=${ids}`)).status, 401)
    }))

  it('are not shown across cities to somebody whose city nobody entered yet', () =>
    withDesk(withStore, async (desk) => {
      const stranger = await desk.signedIn({ name: 'zhao.liu', roles: ['leader'], city: 'demo' })
      const nowhere = await desk.signedIn({ name: 'li.na', roles: ['leader'], city: null })
      const ids = [await own(stranger), await own(nowhere)].join(',')
      const { body } = await nowhere.call('GET', `/people?ids=${ids}`)
      assert.deepEqual(
        (body.items as Record<string, string>[]).map(({ id }) => id),
        [await own(nowhere)],
      )
    }))

  it('are asked for by id, at most a hundred at once', () =>
    withDesk(withStore, async (desk) => {
      const person = await desk.signedIn({ name: 'li.na', roles: ['leader'], city: 'wuhan' })
      const many = Array.from({ length: 101 }, (_, at) => `id${at}`).join(',')
      assert.equal((await person.call('GET', `/people?ids=${many}`)).body.code, 'invalid-input')
      assert.equal((await person.call('GET', '/people?ids=,')).body.code, 'invalid-input')
    }))
})
