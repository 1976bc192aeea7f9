import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import type { Caller } from './context.ts'
import { may } from './may.ts'
import {
  administrators,
  conflictingRoles,
  holds,
  needsSecondFactor,
  type Permission,
  permissions,
  type Role,
  roles,
} from './permission.ts'
import { roleTable } from './role-table.ts'

const someRoles = fc.subarray([...roles])
const somePermission = fc.constantFrom(...(Object.keys(permissions) as Permission[]))
const account = (held: readonly Role[]) => ({
  id: 'a',
  name: 'a',
  displayName: 'a',
  roles: held,
  city: null,
  organisation: null,
})

// Rights of administration.
function own(role: Role): readonly Permission[] {
  return (Object.keys(permissions) as Permission[]).filter(
    (name) => /manage|authorise|audit/.test(name) && holds([role], name),
  )
}

test('duties conflict exactly where an administrator holds anything else', () => {
  fc.assert(
    fc.property(someRoles, (held) => {
      const administrating = held.filter((role) => (administrators as readonly Role[]).includes(role))
      const expected = administrating.length > 1 || (administrating.length === 1 && held.length > 1)
      assert.equal(conflictingRoles(held) !== null, expected)
    }),
  )
})

test('no administrator may do what another may, and none works with plans', () => {
  const [system, security, auditor] = administrators.map(own)
  assert.deepEqual(system, ['organisation.manage', 'account.manage', 'settings.manage'])
  assert.deepEqual(security, ['account.authorise'])
  assert.deepEqual(auditor, ['audit.read'])
  assert.ok(administrators.every((role) => !holds([role], 'plan.read')))
})

test('administrators and every role that sees returns need a second factor', () => {
  assert.deepEqual(
    roles.filter((role) => needsSecondFactor([role])),
    [
      'system-admin',
      'security-admin',
      'audit-admin',
      'coordinator',
      'district-officer',
      'statistician',
      'enterprise-reporter',
    ],
  )
})

test('more roles never take a right away, and a token never adds one', () => {
  fc.assert(
    fc.property(
      someRoles,
      fc.constantFrom(...roles),
      somePermission,
      fc.boolean(),
      (held, role, wanted, isListed) => {
        const by = (over: readonly Role[]): Caller => ({
          kind: 'account',
          via: 'session',
          account: account(over),
        })
        if (may(by(held), wanted)) assert.ok(may(by([...held, role]), wanted))
        const token: Caller = {
          kind: 'account',
          via: 'token',
          account: account(held),
          permissions: isListed ? [wanted] : [],
        }
        if (may(token, wanted)) assert.ok(may(by(held), wanted))
      },
    ),
  )
})

test('somebody still signing in may only go on signing in', () => {
  fc.assert(
    fc.property(someRoles, somePermission, (held, wanted) => {
      const caller: Caller = {
        kind: 'pending',
        account: account(held),
        needs: 'second-factor',
        sessionId: 's',
      }
      assert.equal(may(caller, wanted), wanted === 'anyone' || wanted === 'own-session')
    }),
  )
})

test('the table of rights shows each route with the roles that hold its permission', () => {
  const summary = { zh: '导入', en: 'import' }
  const [row] = roleTable([
    { method: 'POST', path: '/plans', permission: 'plan.import', summary, reply: 'empty' },
  ]).routes
  assert.deepEqual(row, {
    method: 'POST',
    path: '/api/v1/plans',
    permission: 'plan.import',
    permissionWords: { zh: '导入文件', en: 'import documents' },
    summary,
    roles: ['coordinator'],
    public: false,
  })
})
