// Requests that no console sends: characters that no column holds, addresses that cannot be decoded,
// cursors and keys that somebody made up, forged addresses. Each is refused in words; none is a fault of
// the server, on either engine.

import assert from 'node:assert/strict'
import { it } from 'node:test'
import { type Desk, testPassword, withDesk } from '../../src/access/kit/desk.ts'
import { accessRoutes } from '../../src/access/index.ts'
import { forEachEngine } from '../../src/platform/store/kit/engines.ts'
import { planRoutes } from '../../src/plan/index.ts'

const administrator = (desk: Desk) => desk.signedIn({ name: 'sys', roles: ['system-admin'] })
const account = { name: 'li.na', displayName: '李娜', city: 'demo', organisation: 'demo.swj' }
const cursor = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url')

forEachEngine('a hostile request', (withStore) => {
  it('with characters that no column holds is told which field they stand in', () =>
    withDesk(withStore, async (desk) => {
      const system = await administrator(desk)
      for (const [path, place] of [
        ['/accounts?text=%00', 'query.text'],
        ['/accounts/a%00b', 'path.id'],
      ] as const) {
        const answer = await system.call('GET', path)
        assert.deepEqual([answer.status, answer.body.code, answer.body.place], [400, 'invalid-input', place])
      }
      for (const displayName of ['李\0娜', '李\ud800', '\udc00娜']) {
        const answer = await system.call('POST', '/accounts', { body: { ...account, displayName } })
        assert.deepEqual([answer.status, answer.body.place], [400, 'body.displayName'])
      }
      const emoji = await system.call('POST', '/accounts', { body: { ...account, displayName: '李娜😀' } })
      assert.equal(emoji.status, 200, emoji.text)
      const signIn = await desk.visitor().signIn('a\0b', testPassword)
      assert.deepEqual([signIn.status, signIn.body.place], [400, 'body.name'])
    }))

  it('for an address that cannot be read gets a Problem with the headers of every reply', () =>
    withDesk(withStore, async (desk) => {
      for (const path of ['/accounts/%ff', '/accounts/%ed%a0%80', `/accounts/${'x'.repeat(300)}`]) {
        const answer = await desk.visitor().call('GET', path)
        assert.deepEqual([answer.status, answer.body.code], [400, 'invalid-input'], path)
        assert.match(String(answer.headers['content-type']), /^application\/problem\+json/)
        assert.equal(answer.headers['x-content-type-options'], 'nosniff')
      }
    }))

  it('with a cursor that somebody made up is sent back to the first page', () =>
    withDesk(withStore, async (desk) => {
      const auditor = await desk.signedIn({ name: 'aud', roles: ['audit-admin'] })
      for (const value of ['x', 1.5, 1e30, '\0', null, {}]) {
        const answer = await auditor.call('GET', `/audit/records?after=${cursor('seq desc', value)}`)
        assert.deepEqual([answer.status, answer.body.code], [400, 'invalid-cursor'], JSON.stringify(value))
      }
    }))

  it('for audit records up to the last day that there is finds them all', () =>
    withDesk(withStore, async (desk) => {
      const auditor = await desk.signedIn({ name: 'aud', roles: ['audit-admin'] })
      const answer = await auditor.call('GET', '/audit/records?from=0001-01-01&to=9999-12-31')
      assert.equal(answer.status, 200, answer.text)
      assert.ok((answer.body.records as unknown[]).length > 0)
    }))

  it('with a form that breaks off in the middle is told so', () =>
    withDesk(
      withStore,
      async (desk) => {
        const officer = await desk.signedIn({ name: 'li.na', roles: ['coordinator'], city: 'demo' })
        const form =
          '--x\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.4\r\n--x--\r\n'
        const send = (body: string) =>
          officer.call('POST', '/files', {
            body,
            headers: { 'content-type': 'multipart/form-data; boundary=x' },
          })
        const whole = await send(form)
        assert.deepEqual([whole.status, whole.body.place], [404, 'city'], 'there is no city in this test')
        for (const length of [10, 60, form.length - 12]) {
          const answer = await send(form.slice(0, length))
          assert.deepEqual([answer.status, answer.body.code], [400, 'invalid-input'], String(length))
        }
      },
      { routes: (access) => [...accessRoutes(access, () => []), ...planRoutes(new Map())] },
    ))

  it('through a proxy on the same machine does not read the metrics', () =>
    withDesk(withStore, async (desk) => {
      const read = (headers: Record<string, string> = {}) =>
        desk.visitor().call('GET', '/api/../metrics', { headers })
      assert.equal((await read()).status, 200)
      assert.equal((await read({ 'x-forwarded-for': '203.0.113.9' })).status, 403)
      assert.equal((await read({ forwarded: 'for=203.0.113.9' })).status, 403)
    }))

  it('with an idempotency key that is none is refused', () =>
    withDesk(withStore, async (desk) => {
      const security = await desk.signedIn({ name: 'sec', roles: ['security-admin'] })
      const other = await desk.signedIn({ name: 'li.na' })
      const { account: person } = await other.session()
      const unlock = (key: string) =>
        security.call('POST', `/accounts/${person?.id}/unlock`, { headers: { 'idempotency-key': key } })
      const random = Array.from({ length: 6000 }, (_, at) => ((at * at * 7919) % 36).toString(36)).join('')
      for (const key of ['', 'a b', 'x'.repeat(101), random]) {
        const answer = await unlock(key)
        assert.deepEqual([answer.status, answer.body.place], [400, 'Idempotency-Key'], key.slice(0, 20))
      }
      assert.equal((await unlock('x'.repeat(100))).status, 204)
    }))

  it('cannot write its own address before that of the proxy', () =>
    withDesk(
      withStore,
      async (desk) => {
        const forged = (address: string) => ({ headers: { 'x-forwarded-for': `${address}, 203.0.113.9` } })
        for (let n = 0; n < 30; n++) {
          const answer = await desk.visitor().signIn(`nobody${n}`, testPassword, forged(`10.0.0.${n}`))
          assert.equal(answer.body.code, 'sign-in-refused')
        }
        const next = await desk.visitor().signIn('somebody', testPassword, forged('10.0.1.1'))
        assert.equal(next.body.code, 'sign-in-throttled', 'thirty failures came from one address')
      },
      { behindTls: true },
    ))
})
