import assert from 'node:assert/strict'
import { it } from 'node:test'
import { readXlsx } from 'hucre/xlsx'
import { parse } from 'csv-parse/sync'
import { forEachEngine } from '../platform/store/kit/engines.ts'
import { day } from '../kernel/day.ts'
import { readBoard } from './board.ts'
import { exportBoard } from './board-export.ts'
import { inWorld } from './kit/world.ts'
import { shippedLightRules } from './presets.ts'
import { indexPlan } from './search-index.ts'
import { search } from './search.ts'
import { listTargets } from './target-list.ts'

const rules = shippedLightRules()
const planId = 'demo-2026-1'

forEachEngine('the board', (withStore) => {
  it('counts its lights, says who must settle what by when, and knows earlier days', () =>
    inWorld(withStore, async ({ store, context, load, decide }) => {
      await load('demo')
      const on = (asOf: string | null) =>
        store.read((tx) => readBoard(tx, { planId, asOf: asOf === null ? null : day(asOf), rules }, context))
      const board = await on(null)
      const { total, ...byLight } = board.counts
      assert.equal(board.asOf, '2026-11-20')
      assert.equal(board.daysLeft, 772) // to 2028-12-31
      assert.equal(
        Object.values(byLight).reduce((sum, count) => sum + count, 0),
        total,
      )
      assert.ok(board.unknownFor.base > 0 && board.unknownFor.calibre > 0)

      const students = () =>
        on(null).then(
          ({ sections }) =>
            sections
              .flatMap(({ tasks }) => tasks)
              .flatMap(({ targets }) => targets)
              .find(({ indicator }) => indicator.includes('国际学生'))!,
        )
      const before = await students()
      assert.deepEqual([before.light, before.rate], ['unknown', null])
      await decide({ planId, key: before.key, baseYear: 2025, baseValue: '2720' })
      const after = await students()
      // 140 of 280 in 273 of 730 days.
      assert.deepEqual([after.light, after.rate, after.expected], ['on-track', 50, 37.4])
      assert.deepEqual(after.base, {
        year: 2025,
        value: 2720,
        valueText: '2720',
        unit: '人',
        from: 'decision',
      })
      assert.equal((await on('2026-05-05')).counts.unknown, total, 'nothing was known in May')
    }))

  it('is a file that opens in Excel, marked as sample data', () =>
    inWorld(withStore, async ({ store, context, load }) => {
      await load('demo')
      const board = await store.read((tx) => readBoard(tx, { planId, asOf: null, rules }, context))
      const csv = await exportBoard(board, 'csv', 'zh')
      assert.match(csv.name, /^演示数据-演示〔2026〕1号-看板-2026-11-20\.csv$/)
      assert.ok(String(csv.body).startsWith('\uFEFF演示数据：以下内容均为虚构。'))
      const rows = parse(String(csv.body), { bom: true })
      assert.equal(rows.length, board.counts.total + 2)
      const xlsx = await exportBoard(board, 'xlsx', 'zh')
      const sheet = (await readXlsx(xlsx.body as Uint8Array)).sheets[0]!
      assert.equal(sheet.rows.length, rows.length)
      const at = rows[1]!.indexOf('最新值')
      assert.equal(
        sheet.rows.filter((row) => typeof row[at] === 'number').length,
        rows.filter((row) => /^[\d.]+$/.test(row[at]!)).length,
      )
    }))

  it('stands beside a list of targets for programs, in pages', () =>
    inWorld(withStore, async ({ store, context, load }) => {
      await load('demo')
      const list = (after: string | undefined, limit: number) =>
        store.read((tx) => listTargets(tx, { planId, after, limit, rules }, context))
      const whole = await list(undefined, 200)
      const paged: string[] = []
      for (let after: string | undefined; ; ) {
        const { items, next } = await list(after, 7)
        paged.push(...items.map(({ key }) => key))
        if (next === null) break
        after = next
      }
      assert.deepEqual(
        paged,
        whole.items.map(({ key }) => key),
      )
      const routes = whole.items.find(({ indicator }) => indicator.includes('国际货运航线'))!
      assert.deepEqual([routes.task, routes.value, routes.comparator, routes.unit], ['(四)', 12, '>=', '条'])
      assert.deepEqual([routes.latestObservation?.value, routes.latestObservation?.period], [7, '2026-10'])
      assert.equal(Array.from(routes.text).length, routes.end - routes.start)
    }))
})

forEachEngine('search', (withStore) => {
  it('finds two-character Chinese words in every kind of thing, of the own city only', () =>
    inWorld(withStore, async ({ store, context, load, as }) => {
      await load('demo')
      const find = (q: string, who = context, city = 'demo') =>
        store.read((tx) => search(tx, { q, city, limit: 50 }, who))
      await store.write((tx) => indexPlan(tx, planId))
      const kinds = async (q: string) => new Set((await find(q)).map(({ kind }) => kind))
      assert.ok((await kinds('航线')).has('target'))
      assert.ok((await kinds('外包')).has('task'))
      assert.ok((await kinds('绿色')).has('goal'))
      assert.ok((await kinds('联盟')).size === 0)
      assert.ok((await kinds('论证')).size === 0)
      assert.ok((await kinds('碳足迹')).has('action'))
      assert.ok((await kinds('基期')).has('question'))
      assert.ok((await kinds('演示')).has('plan'))
      assert.ok((await kinds('商务局')).has('organisation'))
      assert.ok((await kinds('shangwuju')).has('organisation'))
      const [target] = (await find('国际货运航线')).filter(({ kind }) => kind === 'target')
      assert.deepEqual([target?.planId, /^T\d+$/.test(target?.key ?? '')], [planId, true])
      await assert.rejects(find('航线', as({ city: 'wuhan' })))
      const again = (await find('航线')).length
      await store.write((tx) => indexPlan(tx, planId))
      assert.equal((await find('航线')).length, again, 'indexing again changes nothing')
    }))
})
