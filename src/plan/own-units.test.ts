import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Refusal } from '../kernel/problem.ts'
import { withOwnPart } from './own-units.ts'
import type { TaskUnit } from './task.ts'

const unit = (
  organisationId: string,
  role: TaskUnit['role'],
  status: TaskUnit['status'] = 'assumed',
): TaskUnit => ({
  position: 0,
  organisationId,
  printedName: null,
  role,
  status,
  source: status === 'confirmed' ? '本单位函' : '推定',
  confirmedBy: status === 'confirmed' ? 'officer' : null,
  confirmedOn: status === 'confirmed' ? '2026-11-20' : null,
})

const own = {
  isOwn: ({ organisationId }: TaskUnit) => organisationId !== null && organisationId.startsWith('mine'),
  nameOf: ({ organisationId }: TaskUnit) => organisationId ?? '',
  coordinator: '市商务局',
}
const said = (before: readonly TaskUnit[], sent: readonly TaskUnit[]) =>
  withOwnPart(before, sent, own).map((each) => [each.organisationId, each.role, each.status, each.position])
const refused = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code

const before = [unit('other', 'lead'), unit('mine', 'support')]

test('a unit confirms its own part; others stay as they were, in their order', () => {
  const sent = [unit('mine', 'support', 'confirmed'), unit('other', 'lead', 'confirmed')]
  assert.deepEqual(said(before, sent), [
    ['other', 'lead', 'assumed', 0],
    ['mine', 'support', 'confirmed', 1],
  ])
})

test('a part that was only supposed may be changed, given to a unit below, or struck out', () => {
  assert.deepEqual(said(before, [unit('other', 'lead'), unit('mine', 'lead')])[1], [
    'mine',
    'lead',
    'assumed',
    1,
  ])
  assert.deepEqual(said(before, [unit('other', 'lead'), unit('mine.office', 'support')]), [
    ['other', 'lead', 'assumed', 0],
    ['mine.office', 'support', 'assumed', 1],
  ])
  assert.deepEqual(said(before, [unit('other', 'lead')]), [['other', 'lead', 'assumed', 0]])
})

test('a part that is printed or confirmed is not changed by its unit, nor made uncertain again', () => {
  for (const status of ['printed', 'confirmed'] as const) {
    const settled = [unit('other', 'lead'), unit('mine', 'support', status)]
    assert.throws(() => said(settled, [unit('other', 'lead')]), refused('units-settled'))
    assert.throws(
      () => said(settled, [unit('other', 'lead'), unit('mine', 'lead')]),
      refused('units-settled'),
    )
    assert.deepEqual(said(settled, before)[1], ['mine', 'support', status, 1])
  }
})

test('the part of others is neither changed, struck out nor added', () => {
  for (const sent of [
    [unit('other', 'support'), unit('mine', 'lead')],
    [unit('mine', 'lead')],
    [...before, unit('third', 'support')],
  ])
    assert.throws(() => said(before, sent), refused('units-of-others'))
})
