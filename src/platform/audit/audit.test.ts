import assert from 'node:assert/strict'
import { it } from 'node:test'
import { forEachEngine } from '../store/kit/engines.ts'
import { testAuditKeys, testClock } from '../store/kit/options.ts'
import type { Store } from '../store/store.ts'
import { parseAuditKeys } from './keys.ts'
import { type AuditEntry, record } from './record.ts'
import { selectLinks } from './store.ts'
import { type AuditVerdict, verifyAudit } from './verify.ts'

const entry = (id: string, more: Partial<AuditEntry> = {}): AuditEntry => ({
  actor: 'account-1',
  role: 'coordinator',
  requestId: 'request-1',
  useCase: 'plan.approve',
  subject: { kind: 'plan', id },
  outcome: 'done',
  before: { state: 'draft', note: undefined },
  after: { state: 'approved', rate: 0.1 + 0.2, 名称: '服务贸易', nested: { z: [1, null], a: 1e21 } },
  ...more,
})

const recordAll = (store: Store, ids: readonly string[]) =>
  store.write(async (tx) => {
    for (const id of ids) await record(tx, entry(id))
  })

const verdict = (store: Store, keys = testAuditKeys, atLeast = 0): Promise<AuditVerdict> =>
  store.read((tx) => verifyAudit(tx, keys, { atLeast, pageSize: 3 }))

/** What somebody with full power over the database could do: switch the triggers off. */
const tamper = async (store: Store, statement: string) => {
  await store.statement(
    'alter table audit_record disable trigger all; alter table audit_head disable trigger all',
  )
  await store.statement(statement)
  await store.statement(
    'alter table audit_record enable trigger all; alter table audit_head enable trigger all',
  )
}

forEachEngine('the audit', (withStore) => {
  it('of an untouched store is sound, empty or not', () =>
    withStore(async (store) => {
      assert.deepEqual(await verdict(store), { sound: true, records: 0, head: null })
      await recordAll(store, ['a', 'b', 'c', 'd'])
      await recordAll(store, ['e', 'f', 'g'])
      const found = await verdict(store)
      assert.ok(found.sound && found.records === 7 && found.head?.seq === 7)
    }))

  it('keeps what a use case stated', () =>
    withStore(
      async (store) => {
        await store.write((tx) => record(tx, entry('a', { role: null, subject: null, before: null })))
        const [link] = await store.read((tx) => selectLinks(tx).execute())
        assert.equal(link?.at, '2026-01-08T00:00:00.000Z')
        assert.deepEqual(
          [link?.seq, link?.actor, link?.role, link?.subjectKind],
          [1, 'account-1', null, null],
        )
        const after = JSON.parse(JSON.stringify(entry('a').after)) as unknown
        assert.deepEqual(link?.change, { before: null, after })
      },
      { clock: testClock('2026-01-08T00:00:00Z') },
    ))

  it('has no record of a transaction that was rolled back', () =>
    withStore(async (store) => {
      const failing = store.write(async (tx) => {
        await record(tx, entry('a'))
        throw new Error('wrong')
      })
      await assert.rejects(failing, /wrong/)
      assert.deepEqual(await verdict(store), { sound: true, records: 0, head: null })
    }))

  it('stays one chain under many writers at once', () =>
    withStore(async (store) => {
      await Promise.all(
        Array.from({ length: 25 }, (_, index) => recordAll(store, [`a${index}`, `b${index}`])),
      )
      const found = await verdict(store)
      assert.ok(found.sound && found.records === 50)
    }))

  it('refuses every change in the database itself', () =>
    withStore(async (store) => {
      await recordAll(store, ['a', 'b'])
      for (const statement of [
        "update audit_record set actor = 'nobody'",
        'delete from audit_record',
        'truncate audit_record',
        'delete from audit_head',
        'truncate audit_head',
        'update audit_head set seq = 1',
      ]) {
        await assert.rejects(store.statement(statement), { code: '23001' }, statement)
      }
      assert.ok((await verdict(store)).sound)
    }))

  const attacks: readonly (readonly [string, string, AuditVerdict])[] = [
    [
      'a changed field',
      "update audit_record set actor = 'x' where seq = 3",
      { sound: false, seq: 3, reason: 'changed' },
    ],
    [
      'a changed change',
      `update audit_record set change = jsonb_set(change, '{after,state}', '"draft"') where seq = 2`,
      { sound: false, seq: 2, reason: 'changed' },
    ],
    [
      'a removed record',
      'delete from audit_record where seq = 2',
      { sound: false, seq: 2, reason: 'missing' },
    ],
    [
      'a removed first record',
      'delete from audit_record where seq = 1',
      { sound: false, seq: 1, reason: 'missing' },
    ],
    ['a cut-off tail', 'delete from audit_record where seq > 3', { sound: false, seq: 4, reason: 'tail' }],
    [
      'a cut-off tail with the head moved back',
      `delete from audit_record where seq > 3;
       update audit_head set seq = 3, hash = (select hash from audit_record where seq = 3)`,
      { sound: false, seq: 4, reason: 'tail' },
    ],
    [
      'everything removed',
      'delete from audit_record; delete from audit_head; ',
      { sound: false, seq: 1, reason: 'tail' },
    ],
    [
      'swapped records',
      `update audit_record set seq = 100 where seq = 2; update audit_record set seq = 2 where seq = 3;
       update audit_record set seq = 3 where seq = 100`,
      { sound: false, seq: 2, reason: 'unlinked' },
    ],
  ]
  for (const [name, statement, expected] of attacks) {
    it(`finds ${name}`, () =>
      withStore(async (store) => {
        await recordAll(store, ['a', 'b', 'c', 'd', 'e'])
        await tamper(store, statement)
        assert.deepEqual(await verdict(store, testAuditKeys, 5), expected)
      }))
  }

  it('outlives a new key, and names a record whose key is not at hand', () =>
    withStore(async (store) => {
      await recordAll(store, ['a'])
      const both = parseAuditKeys(`test:${'ab'.repeat(32)}\nnext:${'cd'.repeat(32)}`)
      assert.equal(both.current.id, 'next')
      assert.ok((await verdict(store, both)).sound)
      const onlyNext = parseAuditKeys(`next:${'cd'.repeat(32)}`)
      assert.deepEqual(await verdict(store, onlyNext), { sound: false, seq: 1, reason: 'unknown-key' })
      const forged = parseAuditKeys(`test:${'ef'.repeat(32)}`)
      assert.deepEqual(await verdict(store, forged), { sound: false, seq: 1, reason: 'changed' })
    }))
})
