// The government sign-on against a real OpenID Connect provider on loopback.

import assert from 'node:assert/strict'
import { after, before, it } from 'node:test'
import { forEachEngine } from '../../platform/store/kit/engines.ts'
import { type Desk, testPassword, withDesk } from '../kit/desk.ts'
import { client, type SignOn, startSignOn } from '../kit/sign-on.ts'
import type { Answer, Visitor } from '../kit/visitor.ts'
import { ssoProvider, type SsoSettings } from './provider.ts'

let signOn: SignOn

forEachEngine('the government sign-on', (withStore) => {
  before(async () => {
    signOn = await startSignOn()
  })
  after(() => signOn.close())

  const at = <T>(body: (desk: Desk) => Promise<T>, settings: Partial<SsoSettings> = {}): Promise<T> => {
    const sso = ssoProvider({ ...client, issuer: signOn.issuer, withoutTls: true, ...settings })
    Object.assign(signOn.person, { subject: 'gov-0001', name: '', amr: ['pwd'], acr: undefined })
    return withDesk(withStore, body, { access: { sso } })
  }

  it('signs a linked account in, and the cookie of the way there is gone', () =>
    at(async (desk) => {
      await desk.signedIn({ name: 'li.na', roles: ['leader'], sample: false })
      assert.equal((await link(desk, 'li.na')).status, 204)
      const person = desk.visitor()
      const answer = await through(person)
      assert.deepEqual([answer.status, answer.headers.location], [303, '/'])
      assert.ok(
        person.setCookies.some((line) => /^fumao-sso=[^;]{100,}; .*HttpOnly; SameSite=Lax$/.test(line)),
      )
      assert.deepEqual([...person.cookies.keys()], ['fumao'])
      const session = await person.session()
      assert.deepEqual([session.state, session.account?.name, session.sso], ['signed-in', 'li.na', true])
    }))

  it('goes on where the person was, within this console only', () =>
    at(async (desk) => {
      await desk.signedIn({ name: 'li.na', roles: ['leader'] })
      await link(desk, 'li.na')
      const go = async (next: string) =>
        (await through(desk.visitor(), `?next=${encodeURIComponent(next)}`)).headers.location
      assert.equal(await go('/targets/7?as=x'), '/targets/7?as=x')
      for (const foreign of ['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:1']) {
        assert.equal(await go(foreign), '/', foreign)
      }
    }))

  it('never makes an account: an identity that nobody linked is turned away', () =>
    at(async (desk) => {
      const count = async () =>
        (await desk.store.read((tx) => tx.selectFrom('access_account').select('id').execute())).length
      const person = desk.visitor()
      const answer = await through(person)
      assert.equal(answer.headers.location, '/sign-in?problem=sso-not-linked')
      assert.deepEqual([(await person.session()).state, await count()], ['signed-out', 0])
    }))

  it('links by the claim that an administrator entered, where that is configured, once', () =>
    at(
      async (desk) => {
        await desk.signedIn({ name: 'li.na', roles: ['leader'], ssoName: 'lina@gov' })
        Object.assign(signOn.person, { subject: 'gov-0002', name: 'lina@gov' })
        assert.equal((await through(desk.visitor())).headers.location, '/')
        Object.assign(signOn.person, { subject: 'gov-0002', name: 'renamed@gov' })
        assert.equal(
          (await through(desk.visitor())).headers.location,
          '/',
          'the link is by subject from now on',
        )
        Object.assign(signOn.person, { subject: 'gov-0003', name: 'li.na' })
        const byName = await through(desk.visitor())
        assert.equal(byName.headers.location, '/sign-in?problem=sso-not-linked', 'a sign-in name is no claim')
      },
      { nameClaim: 'preferred_username' },
    ))

  it('ignores the claim where it is not configured', () =>
    at(async (desk) => {
      await desk.signedIn({ name: 'li.na', roles: ['leader'], ssoName: 'lina@gov' })
      Object.assign(signOn.person, { name: 'lina@gov' })
      assert.equal((await through(desk.visitor())).headers.location, '/sign-in?problem=sso-not-linked')
    }))

  it('asks for our own second factor unless the provider vouches for one', () =>
    at(
      async (desk) => {
        await desk.signedIn({ name: 'tong.ji', roles: ['statistician'], sample: false })
        await link(desk, 'tong.ji')
        const weak = desk.visitor()
        await through(weak)
        assert.equal((await weak.session()).state, 'enrol-second-factor')
        Object.assign(signOn.person, { amr: ['pwd', 'otp'] })
        const strong = desk.visitor()
        await through(strong)
        assert.equal((await strong.session()).state, 'signed-in')
        Object.assign(signOn.person, { amr: ['pwd'], acr: 'urn:gov:two-factors' })
        const vouched = desk.visitor()
        await through(vouched)
        assert.equal((await vouched.session()).state, 'signed-in')
      },
      { trustedAmr: ['otp'], trustedAcr: ['urn:gov:two-factors'] },
    ))

  it('refuses an answer with another state, another browser, a used code, or an error', () =>
    at(async (desk) => {
      await desk.signedIn({ name: 'li.na', roles: ['leader'] })
      await link(desk, 'li.na')
      const refused = '/sign-in?problem=sso-refused'
      const begin = async (person: Visitor) =>
        signOn.walk(String((await person.call('GET', '/session/sso')).headers.location))

      const forged = desk.visitor()
      const back = await begin(forged)
      back.searchParams.set('state', 'A'.repeat(43))
      assert.equal((await comeBack(forged, back)).headers.location, refused)

      const victim = desk.visitor()
      const attacker = desk.visitor()
      await begin(victim)
      assert.equal((await comeBack(victim, await begin(attacker))).headers.location, refused)
      assert.equal((await comeBack(desk.visitor(), await begin(attacker))).headers.location, refused)

      const twice = desk.visitor()
      const once = await begin(twice)
      const kept = twice.cookies.get('fumao-sso') ?? ''
      assert.equal((await comeBack(twice, once)).headers.location, '/')
      twice.cookies.set('fumao-sso', kept)
      assert.equal((await comeBack(twice, once)).headers.location, refused)

      const denied = desk.visitor()
      const { searchParams } = await begin(denied)
      const error = new URL(client.redirectUri)
      error.search = new URLSearchParams({
        error: 'access_denied',
        state: searchParams.get('state') ?? '',
        iss: signOn.issuer,
      }).toString()
      assert.equal((await comeBack(denied, error)).headers.location, refused)
      for (const person of [forged, victim, denied]) {
        assert.equal((await person.session()).state, 'signed-out')
      }
    }))

  it('takes no answer after ten minutes', () =>
    at(async (desk) => {
      await desk.signedIn({ name: 'li.na', roles: ['leader'] })
      await link(desk, 'li.na')
      const person = desk.visitor()
      const back = await signOn.walk(String((await person.call('GET', '/session/sso')).headers.location))
      desk.clock.move(10 * 60_000)
      assert.equal((await comeBack(person, back)).headers.location, '/sign-in?problem=sso-refused')
    }))

  it('does not open a disabled account, and records every refusal', () =>
    at(async (desk) => {
      const lina = await desk.signedIn({ name: 'li.na', roles: ['leader'] })
      await link(desk, 'li.na')
      const admin = desk.visitor()
      await admin.signIn('sys', testPassword)
      const id = (await lina.session()).account?.id
      await admin.call('POST', `/accounts/${id}/disable`, { headers: { 'if-match': '"1"' } })
      assert.equal((await through(desk.visitor())).headers.location, '/sign-in?problem=account-disabled')
      const rows = await desk.store.read((tx) =>
        tx
          .selectFrom('audit_record')
          .select(['outcome', 'subject_id'])
          .where('use_case', '=', 'access.sso.sign-in')
          .execute(),
      )
      assert.deepEqual(rows, [{ outcome: 'refused', subject_id: id }])
    }))

  it('links an identity to one account only', () =>
    at(async (desk) => {
      await desk.signedIn({ name: 'li.na', roles: ['leader'] })
      await desk.signedIn({ name: 'zhang.wei', roles: ['leader'] })
      assert.equal((await link(desk, 'li.na')).status, 204)
      const admin = desk.visitor()
      await admin.signIn('sys', testPassword)
      const listed = await admin.call('GET', '/accounts')
      const [first, , second] = listed.body.accounts as { id: string; ssoLinks: unknown[] }[]
      const body = { issuer: signOn.issuer, subject: 'gov-0001' }
      const taken = await admin.call('POST', `/accounts/${second?.id}/sso-links`, { body })
      assert.deepEqual([taken.status, taken.body.code], [409, 'sso-link-taken'])
      assert.deepEqual(first?.ssoLinks, [body])
      assert.equal((await admin.call('DELETE', `/accounts/${first?.id}/sso-links`, { body })).status, 204)
      assert.equal((await through(desk.visitor())).headers.location, '/sign-in?problem=sso-not-linked')
    }))

  it('says that the provider cannot be reached', () =>
    at(
      async (desk) => {
        const answer = await desk.visitor().call('GET', '/session/sso')
        assert.equal(answer.headers.location, '/sign-in?problem=sso-unreachable')
      },
      { issuer: 'http://127.0.0.1:9' },
    ))

  it('is not there where it is not configured', () =>
    withDesk(withStore, async (desk) => {
      const answer = await desk.visitor().call('GET', '/session/sso')
      assert.deepEqual([answer.status, answer.body.code], [404, 'sso-not-configured'])
    }))
})

async function comeBack(person: Visitor, back: URL): Promise<Answer> {
  assert.equal(back.origin + back.pathname, client.redirectUri)
  const lax = [...person.cookies].filter(([name]) => name === 'fumao-sso')
  const cookie = lax.map(([name, value]) => `${name}=${value}`).join('; ')
  const headers = { cookie, origin: undefined, 'sec-fetch-site': 'cross-site' }
  return person.call('GET', `/session/sso/callback${back.search}`, { headers })
}

async function link(desk: Desk, name: string, subject = 'gov-0001'): Promise<Answer> {
  const admin = await desk.signedIn({ name: 'sys', roles: ['system-admin'] })
  const { body } = await admin.call('GET', `/accounts?text=${name}`)
  const [account] = body.accounts as { id: string }[]
  return admin.call('POST', `/accounts/${account?.id}/sso-links`, {
    body: { issuer: signOn.issuer, subject },
  })
}

// Through the provider and back, with the cookies that a browser would send: not the Strict one.
async function through(person: Visitor, next = ''): Promise<Answer> {
  const begun = await person.call('GET', `/session/sso${next}`)
  assert.equal(begun.status, 303, begun.text)
  const back = await signOn.walk(String(begun.headers.location))
  return comeBack(person, back)
}
