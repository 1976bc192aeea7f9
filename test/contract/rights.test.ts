// Every role over every route, through real HTTP: refused (401, 403) exactly where the table of permissions
// says no, and never otherwise. Requests carry no body and ids that nobody has, so what is allowed ends
// with a refusal of another kind (400, 404, 428) or harmlessly.

import assert from 'node:assert/strict'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { permissions, type AppRoute, type Role, roles } from '../../src/access/index.ts'
import { type Desk, testPassword, withDesk } from '../../src/access/kit/desk.ts'
import type { Visitor } from '../../src/access/kit/visitor.ts'
import { loadCalendars } from '../../src/app/calendars.ts'
import { appRoutes } from '../../src/app/routes.ts'
import { openMemoryStore } from '../../src/platform/store/kit/memory.ts'
import type { WithStore } from '../../src/platform/store/kit/engines.ts'

const calendars = loadCalendars(join(import.meta.dirname, '..', '..', 'data'))
const fewestRoutes = 60
const unknownId = '01890a5d-ac96-774b-bcce-b302099a8057'

const withStore: WithStore = async (body, options) => {
  const store = await openMemoryStore(options)
  try {
    return await body(store)
  } finally {
    await store.close()
  }
}

test('rights', (t) =>
  withDesk(withStore, (desk) => walkAll(t, desk), { routes: (access) => appRoutes(access, calendars) }))

async function walkAll(t: TestContext, desk: Desk): Promise<void> {
  assert.ok(desk.routes.length >= fewestRoutes, `only ${desk.routes.length} routes are mounted`)
  await t.test('every route is named once and names a permission of the table', () => {
    const names = desk.routes.map(({ method, path }) => `${method} ${path}`)
    assert.equal(new Set(names).size, names.length)
    assert.ok(desk.routes.every(({ permission }) => Object.hasOwn(permissions, permission)))
  })
  await t.test('public', (sub) =>
    walk(sub, desk, {
      enter: async () => desk.visitor(),
      allowed: ({ permission }) => permission === 'anyone',
    }),
  )
  for (const role of roles) {
    const name = `walk.${role}`
    await t.test(role, (sub) =>
      walk(sub, desk, {
        enter: entering(desk, { name, roles: [role], city: 'wuhan', organisation: 'wuhan' }),
        allowed: ({ permission }) => grants(role, permission),
      }),
    )
  }
  await t.test('a statistician whose second factor is missing', (sub) =>
    walk(sub, desk, {
      enter: entering(desk, { name: 'walk.half', roles: ['statistician'], sample: false }),
      allowed: ({ permission }) => permission === 'anyone' || permission === 'own-session',
    }),
  )
}

type Walk = Readonly<{ enter: () => Promise<Visitor>; allowed: (route: AppRoute) => boolean }>

async function walk(t: TestContext, desk: Desk, { enter, allowed }: Walk): Promise<void> {
  let person = await enter()
  const isSignedIn = person.cookies.has('fumao')
  const counts = { allowed: 0, refused: 0 }
  for (const route of desk.routes) {
    if (isSignedIn && !person.cookies.has('fumao')) person = await enter() // signing out is a route too
    const path = route.path.replace(/:\w+/g, unknownId)
    const { status, text } = await person.call(route.method, path)
    const refused = status === 401 || status === 403
    const told = `${route.method} ${route.path} (${route.permission}) answered ${status}: ${text.slice(0, 200)}`
    assert.equal(refused, !allowed(route), told)
    assert.ok(status < 500, told)
    counts[refused ? 'refused' : 'allowed'] += 1
  }
  assert.equal(counts.allowed + counts.refused, desk.routes.length)
  assert.ok(counts.allowed > 0)
  t.diagnostic(`${desk.routes.length} routes: ${counts.allowed} allowed, ${counts.refused} refused`)
}

function grants(role: Role, permission: AppRoute['permission']): boolean {
  if (permission === 'anyone') return true
  const granted: readonly Role[] = permissions[permission]
  return granted.includes(role)
}

// The account is made by the first entry; later ones sign in again.
function entering(desk: Desk, account: Parameters<Desk['signedIn']>[0]): () => Promise<Visitor> {
  let isKnown = false
  return async () => {
    if (!isKnown) {
      isKnown = true
      return desk.signedIn(account)
    }
    const person = desk.visitor()
    await person.signIn(account.name, testPassword)
    return person
  }
}
