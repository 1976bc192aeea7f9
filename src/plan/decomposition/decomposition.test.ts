import assert from 'node:assert/strict'
import { it } from 'node:test'
import { readDocxTables } from '../../formats/docx-tables.ts'
import { writeDocxTable } from '../../formats/docx-write.ts'
import { readXlsx } from '../../formats/xlsx-read.ts'
import { writeXlsx } from '../../formats/xlsx-write.ts'
import { Refusal } from '../../kernel/problem.ts'
import { forEachEngine } from '../../platform/store/kit/engines.ts'
import { approvePlan } from '../approve.ts'
import { planInForce } from '../in-force.ts'
import { keepEvidence } from '../keep-evidence.ts'
import { type Ground, onGround, texts } from '../kit/ground.ts'
import { inOwnName } from '../on-behalf.ts'
import { commitmentsOf } from '../store-commitment.ts'
import { questionsOfPlan } from '../store-register.ts'
import { applyTable } from './apply.ts'
import { commitItem } from './commit.ts'
import { tableFile } from './export.ts'
import { tableGround } from './ground.ts'
import { stageTable } from './stage.ts'

const refused = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code

/** A plan in force, and its table as it goes out. */
async function handedOut({ store, context, importText }: Ground, form: 'xlsx' | 'docx') {
  const { planId } = await importText(texts.demo)
  const approval = { planId, number: 1, revision: 1, note: null }
  await store.write((tx) => approvePlan(tx, approval, context))
  const ground = await store.read((tx) => tableGround(tx, planId, context))
  return { planId, file: await tableFile(ground, form, { demo: true }) }
}

/** Fills in cells of the row that holds `content`: column name -> text. */
type Fill = Readonly<{ content: string; cells: Readonly<Record<string, string>> }>

async function filledXlsx(body: Uint8Array, { content, cells }: Fill): Promise<Uint8Array> {
  const [sheet] = await readXlsx(body)
  const rows = sheet!.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : '')))
  return writeXlsx([{ name: '表', columns: [], rows: filled(rows, 2, { content, cells }), headRows: 3 }])
}

async function filledDocx(body: Uint8Array, fill: Fill): Promise<Uint8Array> {
  const [table] = await readDocxTables(body)
  const [head, ...rows] = filled(table!.rows, 0, fill)
  const columns = head!.map((name) => ({ name, share: 1 }))
  return writeDocxTable({ title: '改', notes: [], columns, rows: rows.map((cells) => ({ cells })) })
}

function filled(rows: readonly (readonly string[])[], head: number, { content, cells }: Fill) {
  const names = rows[head]!
  return rows.map((row) =>
    row.some((cell) => cell.startsWith(content))
      ? row.map((cell, at) => cells[names[at]!] ?? cell)
      : [...row],
  )
}

const scenic = '提供多语种服务的A级旅游景区达到20家'

forEachEngine('the decomposition table', (withStore) => {
  for (const form of ['xlsx', 'docx'] as const)
    it(`goes out as ${form}, comes back filled in, and is applied once`, () =>
      onGround(withStore, async (ground) => {
        const { store, context } = ground
        const { planId, file } = await handedOut(ground, form)
        assert.match(file.name, /^任务分解表-.*-v1\./)
        const untouched = await stageTable({ planId, file: { ...file, bytes: file.body } }, context)
        assert.deepEqual([untouched.differences, untouched.errors], [[], []])
        const fill = {
          content: scenic,
          cells: {
            具体措施: '=新增10家双语讲解',
            完成时限: '2027年底',
            分管负责人: '张某',
            责任处室: '国际处',
          },
        }
        const bytes = form === 'xlsx' ? await filledXlsx(file.body, fill) : await filledDocx(file.body, fill)
        const staged = await stageTable({ planId, file: { ...file, bytes } }, context)
        assert.deepEqual(
          staged.differences.map(({ field, new: now }) => [field, now]),
          [
            ['measure', '=新增10家双语讲解'],
            ['deadline', '2027-12-31'],
            ['supervisor', '张某'],
            ['office', '国际处'],
          ],
        )
        assert.equal((await store.read((tx) => commitmentsOf(tx, planId))).size, 0)
        const confirmation = { planId, id: staged.id!, onBehalfOf: null, evidenceDigest: null }
        const applied = await store.write((tx) => applyTable(tx, confirmation, context))
        assert.deepEqual(applied, { applied: 4, items: 1 })
        await assert.rejects(
          store.write((tx) => applyTable(tx, confirmation, context)),
          refused('not-found'),
        )
        const inForce = await store.read((tx) => planInForce(tx, planId))
        const key = inForce!.targets.find(({ indicator }) => indicator.startsWith('提供多语种'))!.key
        const commitment = (await store.read((tx) => commitmentsOf(tx, planId))).get(key)
        assert.deepEqual(
          [commitment?.measure, commitment?.deadline, commitment?.office, commitment?.leadOrganisation],
          ['=新增10家双语讲解', '2027-12-31', '国际处', null],
        )
      }))

  it('hands a target to another unit, for which the bureau enters with its paper', () =>
    onGround(withStore, async (ground) => {
      const { store, context } = ground
      const { planId, file } = await handedOut(ground, 'xlsx')
      const bytes = await filledXlsx(file.body, { content: scenic, cells: { 牵头单位: '市外事办公室' } })
      const staged = await stageTable({ planId, file: { ...file, bytes } }, context)
      const forUnit = { planId, id: staged.id!, onBehalfOf: 'demo.wsb', evidenceDigest: null }
      await assert.rejects(
        store.write((tx) => applyTable(tx, forUnit, context)),
        refused('on-behalf-needs-evidence'),
      )
      const paper = { city: 'demo', name: '回函.pdf', bytes: new TextEncoder().encode('%PDF-1.7 演示') }
      const { digest } = await keepEvidence(paper, context)
      await store.write((tx) => applyTable(tx, { ...forUnit, evidenceDigest: digest }, context))
      const inForce = await store.read((tx) => planInForce(tx, planId))
      const target = inForce?.targets.find(({ indicator }) => indicator.startsWith('提供多语种'))
      assert.equal(target?.ownerOrganisation, 'demo.wsb')
      const fake = { ...paper, name: '回函.png' }
      await assert.rejects(keepEvidence(fake, context), refused('evidence-type'))
    }))

  it('is filled in line by line on screen, and open questions go with the target', () =>
    onGround(withStore, async (ground) => {
      const { store, context } = ground
      const { planId } = await handedOut(ground, 'xlsx')
      const inForce = await store.read((tx) => planInForce(tx, planId))
      const { key } = inForce!.targets.find(({ indicator }) => indicator.startsWith('提供多语种'))!
      const line = { ...inOwnName, planId, itemKey: key, revision: 0 }
      const fields = { leadOrganisation: 'demo.wsb', measure: '培训讲解员' }
      const made = await store.write((tx) => commitItem(tx, { ...line, fields }, context))
      assert.deepEqual([made.measure, made.revision], ['培训讲解员', 1])
      const owners = async () =>
        (await store.read((tx) => questionsOfPlan(tx, planId, { targetKey: key, state: 'open' }))).map(
          ({ ownerOrganisation }) => ownerOrganisation,
        )
      assert.deepEqual(new Set(await owners()), new Set(['demo.wsb']))
      const stale = store.write((tx) => commitItem(tx, { ...line, fields }, context))
      await assert.rejects(stale, refused('changed-meanwhile'))
      const back = { ...line, revision: 1, fields: { leadOrganisation: null } }
      assert.equal((await store.write((tx) => commitItem(tx, back, context))).measure, '培训讲解员')
      assert.deepEqual(new Set(await owners()), new Set(['demo.wglj']))
    }))

  it('keeps nothing of a table with a wrong cell, and refuses one of another plan or of no plan', () =>
    onGround(withStore, async (ground) => {
      const { store, context, importText } = ground
      const { planId, file } = await handedOut(ground, 'xlsx')
      const bytes = await filledXlsx(file.body, { content: scenic, cells: { 完成时限: '尽快' } })
      const staged = await stageTable({ planId, file: { ...file, bytes } }, context)
      assert.equal(staged.id, null)
      assert.match(staged.errors[0]?.place ?? '', /^H\d+$/)
      const other = await importText(texts.demo.replace('达到20家', '达到21家'))
      await store.write((tx) =>
        approvePlan(tx, { planId: other.planId, number: 1, revision: 1, note: null }, context),
      )
      await assert.rejects(
        stageTable({ planId: other.planId, file: { ...file, bytes: file.body } }, context),
        refused('decomposition-other-plan'),
      )
      const text = new TextEncoder().encode('不是表格')
      await assert.rejects(
        stageTable({ planId, file: { ...file, bytes: text } }, context),
        refused('decomposition-not-a-table'),
      )
    }))

  it('refuses to overwrite what others changed after the upload', () =>
    onGround(withStore, async (ground) => {
      const { store, context } = ground
      const { planId, file } = await handedOut(ground, 'xlsx')
      const stage = async (measure: string) => {
        const bytes = await filledXlsx(file.body, { content: scenic, cells: { 具体措施: measure } })
        return (await stageTable({ planId, file: { ...file, bytes } }, context)).id!
      }
      const [first, second] = [await stage('甲'), await stage('乙')]
      const confirm = (id: string) =>
        store.write((tx) => applyTable(tx, { planId, id, onBehalfOf: null, evidenceDigest: null }, context))
      await confirm(first)
      await assert.rejects(confirm(second), refused('decomposition-moved-on'))
    }))
})
