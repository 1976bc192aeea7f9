// The audit over HTTP: what its administrator finds, exports and proves.

import assert from 'node:assert/strict'
import { it } from 'node:test'
import { sql } from 'kysely'
import { forEachEngine } from '../../platform/store/kit/engines.ts'
import { audit } from '../audited.ts'
import { type Desk, testPassword, withDesk } from '../kit/desk.ts'
import type { Visitor } from '../kit/visitor.ts'
import { cell } from './csv.ts'

type Found = Readonly<{ seq: number; useCase: string; actorName: string | null; outcome: string; at: string }>

async function find(auditor: Visitor, query = ''): Promise<readonly Found[]> {
  const answer = await auditor.call('GET', `/audit/records${query}`)
  assert.equal(answer.status, 200, answer.text)
  return answer.body.records as Found[]
}

async function someHistory(desk: Desk): Promise<{ auditor: Visitor; lina: string }> {
  const auditor = await desk.signedIn({ name: 'aud', roles: ['audit-admin'] })
  const person = await desk.signedIn({ name: 'li.na', displayName: '=HYPERLINK("x")', roles: ['leader'] })
  await desk.visitor().signIn('li.na', 'Wrong-password-1')
  const lina = (await person.session()).account?.id ?? ''
  await person.call('DELETE', '/session')
  return { auditor, lina }
}

forEachEngine('the audit', (withStore) => {
  it('is read newest first, in pages, with the names of those who acted', () =>
    withDesk(withStore, async (desk) => {
      const { auditor } = await someHistory(desk)
      const all = await find(auditor)
      assert.deepEqual(
        all.map(({ useCase, outcome, actorName }) => [useCase, outcome, actorName]),
        [
          ['access.sign-out', 'done', 'li.na'],
          ['access.sign-in', 'refused', null],
          ['access.sign-in', 'done', 'li.na'],
          ['access.account.create', 'done', null],
          ['access.sign-in', 'done', 'aud'],
          ['access.account.create', 'done', null],
        ],
      )
      const first = await auditor.call('GET', '/audit/records?limit=4')
      const second = await find(auditor, `?limit=4&after=${String(first.body.next)}`)
      assert.deepEqual([...(first.body.records as Found[]), ...second], all)
    }))

  it('is narrowed by person, act, subject, outcome and days', () =>
    withDesk(withStore, async (desk) => {
      const { auditor, lina } = await someHistory(desk)
      const count = async (query: string) => (await find(auditor, query)).length
      assert.equal(await count('?actor=li.na'), 2)
      assert.equal(await count(`?actor=${lina}`), 2)
      assert.equal(await count('?useCase=access.sign'), 4)
      assert.equal(await count(`?subjectKind=account&subjectId=${lina}`), 4)
      assert.equal(await count('?outcome=refused'), 1)
      // The test clock stands at 01:02 UTC on 20 November 2026, in Shanghai the same day.
      assert.equal(await count('?from=2026-11-20&to=2026-11-20'), 6)
      assert.equal(await count('?from=2026-11-21'), 0)
      assert.equal(await count('?to=2026-11-19'), 0)
      assert.equal((await auditor.call('GET', '/audit/records?from=2026-02-30')).status, 400)
    }))

  it('is exported whole, beyond one page, with the export itself in it and formulas defused', () =>
    withDesk(withStore, async (desk) => {
      const { auditor } = await someHistory(desk)
      for (let at = 0; at < 210; at += 1) {
        const subject = { kind: 'probe', id: String(at) }
        await desk.store.write((tx) => audit(tx, desk.local, { useCase: '=1+1', subject }))
      }
      const file = await auditor.call('GET', '/audit/records.csv')
      assert.equal(file.status, 200)
      assert.match(String(file.headers['content-disposition']), /filename\*=UTF-8''%E5%AE%A1/)
      const lines = file.text.split('\r\n')
      assert.equal(
        lines[0],
        '\uFEFFseq,at,actor,actorName,role,useCase,subjectKind,subjectId,outcome,before,after,requestId,hash',
      )
      assert.equal(lines.length, 1 + 6 + 210 + 1 + 1)
      assert.ok(lines[1]?.includes('access.audit.export'))
      assert.equal(lines.filter((line) => line.includes(",'=1+1,probe")).length, 210)
    }))

  it('is proved sound, and says where it was changed', () =>
    withDesk(withStore, async (desk) => {
      const { auditor } = await someHistory(desk)
      const sound = (await auditor.call('GET', '/audit/verification')).body
      assert.deepEqual([sound.sound, sound.records, sound.reason], [true, 6, null])
      await desk.store.write(async (tx) => {
        await sql`alter table audit_record disable trigger user`.execute(tx)
        await sql`update audit_record set outcome = 'done' where seq = 5`.execute(tx)
        await sql`alter table audit_record enable trigger user`.execute(tx)
      })
      const broken = (await auditor.call('GET', '/audit/verification')).body
      assert.deepEqual([broken.sound, broken.records, broken.reason], [false, 4, 'changed'])
    }))

  it('is not for the system administrator, and its administrator manages nothing', () =>
    withDesk(withStore, async (desk) => {
      const { auditor } = await someHistory(desk)
      const system = await desk.signedIn({ name: 'sys', roles: ['system-admin'] })
      for (const path of ['/audit/records', '/audit/records.csv', '/audit/verification']) {
        assert.equal((await system.call('GET', path)).status, 403, path)
      }
      const made = await auditor.call('POST', '/accounts', {
        body: { name: 'x.y', displayName: 'x', city: null, organisation: null },
      })
      assert.equal(made.status, 403)
      assert.equal((await desk.visitor().signIn('aud', testPassword)).status, 200)
    }))
})

it('a cell keeps its text, and no cell is a formula', () => {
  assert.deepEqual([null, 7, 'a,b', 'say "x"', '=1+1', '@x', '-2', { a: 1 }, -2].map(cell), [
    '',
    '7',
    '"a,b"',
    '"say ""x"""',
    "'=1+1",
    "'@x",
    "'-2",
    '"{""a"":1}"',
    '-2',
  ])
})
