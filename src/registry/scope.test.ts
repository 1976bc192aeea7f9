// Whose city is open to whom.

import assert from 'node:assert/strict'
import { it } from 'node:test'
import type { Caller, Role } from '../access/index.ts'
import { Refusal } from '../kernel/problem.ts'
import { cityOfCaller, mustServe } from './scope.ts'

const caller = (
  roles: readonly Role[],
  city: string | null,
  via: 'session' | 'local' = 'session',
): Caller => ({
  kind: 'account',
  via,
  account: { id: 'a', name: 'a', displayName: 'a', roles, city, organisation: null },
})

const refused = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code

it('an account works in its own city only', () => {
  mustServe({ caller: caller(['coordinator'], 'demo') }, 'demo')
  assert.throws(() => mustServe({ caller: caller(['coordinator'], 'demo') }, 'wuhan'), refused('other-city'))
  assert.throws(() => mustServe({ caller: { kind: 'public' } }, 'demo'), refused('not-signed-in'))
})

it('an administrator without a city, and the command line, serve all', () => {
  assert.equal(cityOfCaller(caller(['system-admin'], null)), null)
  assert.equal(cityOfCaller(caller(['coordinator'], null, 'local')), null)
})

it('anybody else without a city serves none: granted roles open no city by themselves', () => {
  for (const roles of [['coordinator'], ['leader'], []] as const)
    assert.throws(() => mustServe({ caller: caller(roles, null) }, 'demo'), refused('city-missing'))
})
