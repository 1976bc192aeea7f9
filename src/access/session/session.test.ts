import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { instantOf, momentOf } from '../instant.ts'
import { roles } from '../permission.ts'
import { defaultAccessSettings } from '../settings.ts'
import { expiresAt, isOver, pendingStep, type SessionRow, type SignInFacts } from './session.ts'

const settings = defaultAccessSettings(false)
const production = defaultAccessSettings(true)
const start = Date.parse('2026-11-20T01:00:00Z')
const hour = 3_600_000

const session = (seen: number, factor: number | null = null): SessionRow => ({
  id: 's',
  accountId: 'a',
  via: 'password',
  signedInAt: instantOf(start),
  seenAt: instantOf(seen),
  endsAt: instantOf(start + 12 * hour),
  secondFactorAt: factor === null ? null : instantOf(factor),
})

test('a session ends at the idle limit or at twelve hours, whichever comes first, to the millisecond', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 12 * hour }),
      fc.integer({ min: 0, max: 13 * hour }),
      (seen, at) => {
        const one = session(start + seen)
        const end = Math.min(start + seen + 15 * 60_000, start + 12 * hour)
        assert.equal(momentOf(expiresAt(one, settings)), end)
        assert.equal(isOver(one, start + at, settings), start + at >= end)
      },
    ),
  )
})

const facts: SignInFacts = {
  roles: ['leader'],
  sample: false,
  enrolled: false,
  password: { oneTime: false, setAt: instantOf(start) },
}
const spent = { oneTime: true, setAt: instantOf(start) }

const cases: readonly (readonly [string, Partial<SignInFacts>, boolean, string | null, string | null])[] = [
  // what, facts, second factor passed, step outside production, step in production
  ['a leader', {}, false, null, null],
  ['a statistician', { roles: ['statistician'] }, false, 'enrol-second-factor', 'enrol-second-factor'],
  ['a sample statistician', { roles: ['statistician'], sample: true }, false, null, 'enrol-second-factor'],
  ['a leader with a second factor', { enrolled: true }, false, 'second-factor', 'second-factor'],
  ['the same, passed', { enrolled: true }, true, null, null],
  ['a one-time password', { password: spent }, false, 'change-password', 'change-password'],
  [
    'second factor before password',
    { enrolled: true, password: spent },
    false,
    'second-factor',
    'second-factor',
  ],
  ['then the password', { enrolled: true, password: spent }, true, 'change-password', 'change-password'],
  [
    'password before enrolment',
    { roles: ['coordinator'], password: spent },
    false,
    'change-password',
    'change-password',
  ],
]

for (const [what, given, passed, outside, inProduction] of cases) {
  test(`${what}: ${outside ?? 'nothing'} is missing, in production ${inProduction ?? 'nothing'}`, () => {
    const one = session(start, passed ? start : null)
    const step = (rules: typeof settings) =>
      pendingStep(one, { ...facts, ...given }, { now: start, settings: rules })
    assert.deepEqual([step(settings), step(production)], [outside, inProduction])
  })
}

test('in production a role that needs a second factor never gets through without one', () => {
  const someFacts = fc.record({
    roles: fc.subarray([...roles], { minLength: 1 }),
    sample: fc.boolean(),
    enrolled: fc.boolean(),
  })
  fc.assert(
    fc.property(someFacts, fc.constantFrom('password' as const, 'sso' as const), (given, via) => {
      const step = pendingStep(
        { ...session(start), via },
        { ...facts, ...given },
        { now: start, settings: production },
      )
      const sensitive = given.roles.some(
        (role) => !['leader', 'liaison-officer', 'department-officer'].includes(role),
      )
      if (sensitive || given.enrolled) assert.notEqual(step, null)
    }),
  )
})
