import assert from 'node:assert/strict'
import { it } from 'node:test'
import { readXlsx } from '../../formats/xlsx-read.ts'
import { writeXlsx } from '../../formats/xlsx-write.ts'
import { forEachEngine } from '../../platform/store/kit/engines.ts'
import type { Store } from '../../platform/store/store.ts'
import { approvePlan } from '../approve.ts'
import { onGround, texts } from '../kit/ground.ts'
import { inOwnName } from '../on-behalf.ts'
import { commitmentsOf } from '../store-commitment.ts'
import { applyTable } from './apply.ts'
import { commitItem } from './commit.ts'
import { tableFile } from './export.ts'
import { tableGround } from './ground.ts'
import { stageTable } from './stage.ts'

/** The tables of the database in which a text stands in clear. */
async function tablesWith(store: Store, text: string): Promise<readonly string[]> {
  const tables = await store.statement(
    "select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1",
  )
  const found: string[] = []
  for (const { name } of tables) {
    const [row] = await store.statement(
      `select count(*) as count from ${String(name)} t where t::text like $1`,
      [`%${text}%`],
    )
    if (Number(row?.['count']) > 0) found.push(String(name))
  }
  return found
}

forEachEngine('the name of an official', (withStore) => {
  it('stands nowhere in clear: not in a line, a staged table or the audit', () =>
    onGround(withStore, async ({ store, context, importText }) => {
      const { planId } = await importText(texts.demo)
      const approval = { planId, number: 1, revision: 1, note: null }
      await store.write((tx) => approvePlan(tx, approval, context))
      const line = { ...inOwnName, planId, itemKey: 'T1' }
      const commit = (revision: number, fields: Parameters<typeof commitItem>[1]['fields']) =>
        store.write((tx) => commitItem(tx, { ...line, revision, fields }, context))
      const made = await commit(0, { supervisor: '欧阳某某', office: '服贸处' })
      assert.equal(made.supervisor, '欧阳某某')
      await commit(1, { office: '服务贸易处' })

      const ground = await store.read((tx) => tableGround(tx, planId, context))
      const file = await tableFile(ground, 'xlsx', { demo: true })
      const [sheet] = await readXlsx(file.body)
      const rows = sheet!.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : '')))
      const column = rows[2]!.indexOf('分管负责人')
      const at = rows.findIndex((row) => row.some((cell) => cell.endsWith('/T1]')))
      assert.equal(rows[at]![column], '欧阳某某', 'the table that goes out names them')
      const changed = rows.with(at, rows[at]!.with(column, '司徒某某'))
      const bytes = await writeXlsx([{ name: '表', columns: [], rows: changed, headRows: 3 }])
      const staged = await stageTable({ planId, file: { ...file, bytes } }, context)
      assert.deepEqual(
        staged.differences.map(({ old, new: now }) => [old, now]),
        [['欧阳某某', '司徒某某']],
      )
      assert.deepEqual([await tablesWith(store, '欧阳某某'), await tablesWith(store, '司徒某某')], [[], []])
      const confirmation = { ...inOwnName, planId, id: staged.id! }
      await store.write((tx) => applyTable(tx, confirmation, context))
      const known = await store.read((tx) => commitmentsOf(tx, planId))
      assert.deepEqual([known.get('T1')?.supervisor, known.get('T1')?.office], ['司徒某某', '服务贸易处'])
      assert.deepEqual([await tablesWith(store, '欧阳某某'), await tablesWith(store, '司徒某某')], [[], []])

      assert.deepEqual(
        await tablesWith(store, '服务贸易处'),
        ['audit_record', 'plan_commitment'],
        'the search works',
      )
      const audited = await store.read((tx) =>
        tx
          .selectFrom('audit_record')
          .select(['use_case', 'change'])
          .where('use_case', 'like', 'plan.decomposition.%')
          .orderBy('seq')
          .execute(),
      )
      const told = JSON.stringify(audited.map(({ change }) => change)).match(/"supervisor":[^,}]*/g)
      assert.deepEqual(told, [
        '"supervisor":"[已更改]"',
        '"supervisor":"[未更改]"',
        '"supervisor":"[姓名]"',
        '"supervisor":"[已更改]"',
        '"supervisor":"[姓名]"',
      ])
    }))
})
