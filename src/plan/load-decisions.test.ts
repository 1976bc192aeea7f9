import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { it, test } from 'node:test'
import { forEachEngine } from '../platform/store/kit/engines.ts'
import { planInForce } from './in-force.ts'
import { calendars, cityFolder, type Ground, onGround } from './kit/ground.ts'
import { loadPlans } from './load.ts'
import { inOwnName } from './on-behalf.ts'
import { recordDecision } from './register/record.ts'
import { decisionsOf, questionsOfPlan } from './store-register.ts'

const planId = 'demo-2026-1'
const shipped = JSON.parse(readFileSync(join(cityFolder('demo'), 'decisions.json'), 'utf8')) as readonly {
  paper: string
  note: string
  indicator: string
}[]

/** Runs a test on a copy of the demo folder, whose decisions it may change. */
async function withFolder(
  body: (folder: string, decisions: (list: readonly object[]) => void) => Promise<void>,
) {
  const folder = mkdtempSync(join(tmpdir(), 'fumao-decisions-'))
  try {
    cpSync(cityFolder('demo'), folder, { recursive: true })
    await body(folder, (list) => writeFileSync(join(folder, 'decisions.json'), JSON.stringify(list)))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const register = ({ store }: Ground) => store.read((tx) => decisionsOf(tx, planId))

test('the decisions that ship are fictional through and through', () => {
  assert.ok(shipped.length >= 14)
  for (const { paper, note } of shipped)
    assert.ok(/演示\d+号$/.test(paper) && note.startsWith('演示数据'), paper)
})

forEachEngine('documented decisions of a city folder', (withStore) => {
  it('are recorded once, answer their questions, and stand in the audit', () =>
    onGround(withStore, async (ground) => {
      const { store, as } = ground
      const context = as({ city: null })
      const folder = cityFolder('demo')
      const first = await loadPlans(context, { folder, calendars })
      assert.deepEqual([first.decided, first.unmatched], [shipped.length, []])
      const rows = await register(ground)
      assert.equal(rows.length, shipped.length)
      assert.ok(rows.every(({ supersedes }) => supersedes === null))
      const again = await loadPlans(context, { folder, calendars })
      assert.deepEqual(again, { approved: [], decided: 0, unmatched: [] })
      assert.equal((await register(ground)).length, shipped.length)
      const answered = await store.read((tx) => questionsOfPlan(tx, planId, { state: 'answered' }))
      assert.ok(answered.length >= 14 && answered.every(({ decisionId }) => decisionId !== null))
      const audited = await store.read((tx) =>
        tx
          .selectFrom('audit_record')
          .select(({ fn }) => fn.countAll<number>().as('count'))
          .where('use_case', '=', 'plan.decide')
          .executeTakeFirstOrThrow(),
      )
      assert.equal(audited.count, shipped.length)
    }))

  it('leave alone a target on which people decided, and say which ones speak of no target', () =>
    onGround(withStore, (ground) =>
      withFolder(async (folder, decisions) => {
        const { store, as, context } = ground
        decisions([])
        await loadPlans(as({ city: null, id: 'loader' }), { folder, calendars })
        const plan = await store.read((tx) => planInForce(tx, planId))
        const { key, indicator } = plan!.targets.find((one) => one.indicator === shipped[0]!.indicator)!
        const told = {
          decidedBy: '市统计局',
          decidedOn: '2026-11-19',
          paper: '纪要',
          note: null,
          reason: null,
        }
        const points = { ...silent, kind: 'annual-flow' as const }
        await store.write((tx) =>
          recordDecision(tx, { ...inOwnName, planId, targetKey: key, points, ...told }, context),
        )
        decisions([shipped[0]!, { ...shipped[1]!, indicator: '没有的指标' }])
        const loaded = await loadPlans(as({ city: null, id: 'loader' }), { folder, calendars })
        assert.equal(loaded.decided, 0)
        assert.deepEqual(
          loaded.unmatched.map((one) => one.indicator),
          ['没有的指标'],
        )
        assert.deepEqual(
          (await register(ground)).map((one) => [one.subject.indicator, one.paper]),
          [[indicator, '纪要']],
        )
      }),
    ))

  it('that lie in the future by the clock of the machine wait for a later start', () =>
    onGround(withStore, (ground) =>
      withFolder(async (folder, decisions) => {
        const { as, clock } = ground
        decisions([{ ...shipped[0]!, decidedOn: '2026-11-21' }])
        const load = () => loadPlans(as({ city: null }), { folder, calendars })
        assert.equal((await load()).decided, 0)
        clock.move(86_400_000)
        assert.equal((await load()).decided, 1)
      }),
    ))
})

const silent = {
  baseYear: null,
  baseValue: null,
  baseUnit: null,
  baseSource: null,
  kind: null,
  recurrence: null,
  priceBasis: null,
  growthMethod: null,
  currency: null,
  calibre: null,
}
