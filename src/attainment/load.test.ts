import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { it } from 'node:test'
import { forEachEngine } from '../platform/store/kit/engines.ts'
import { cityFolder, inWorld } from './kit/world.ts'
import { loadObservations } from './load.ts'
import { stateOf } from './observation.ts'
import { observations } from './store.ts'
import { shippedLightRules } from './presets.ts'
import { readBoard } from './board.ts'
import { readTarget } from './target-page.ts'

const rules = shippedLightRules()

forEachEngine('a city folder', (withStore) => {
  it('of the real city is loaded whole, once, every target found', () =>
    inWorld(withStore, async ({ store, as, load }) => {
      const first = await load('wuhan')
      assert.deepEqual(
        { ...first, links: 0 },
        { series: 35, links: 0, added: 51, corrected: 0, unmatched: [] },
      )
      assert.ok(first.links >= 12, `${first.links} links`)
      const again = await load('wuhan')
      assert.deepEqual(again, { series: 0, links: 0, added: 0, corrected: 0, unmatched: [] })

      const context = as({ city: 'wuhan' })
      const board = await store.read((tx) =>
        readBoard(tx, { planId: 'wuhan-2026-4', asOf: null, rules }, context),
      )
      assert.equal(board.counts.total, 37)
      // The text states no base for any target, and nothing observed reaches its goal: no light is justified.
      assert.equal(board.counts.unknown, 37)
      const shops = board.sections
        .flatMap(({ tasks }) => tasks)
        .flatMap(({ targets }) => targets)
        .find(({ indicator }) => indicator.includes('离境退税商店'))!
      const abroad = board.sections
        .flatMap(({ tasks }) => tasks)
        .flatMap(({ goals }) => goals)
        .find(({ text }) => text.includes('营业额保持全国前列'))!
      assert.deepEqual(
        abroad.series.map(({ id, latest }) => [id, latest?.value]),
        [
          ['wuhan.contracts-done', 61.39],
          ['wuhan.contracts-yoy', 24],
        ],
      )
      assert.deepEqual([shops.latest?.value, shops.latest?.unit, shops.latest?.period], [88, '家', '2025-09'])
      assert.equal(shops.latest?.status, 'sourced')
      const base = shops.missing.find(({ matter }) => matter === 'base')!
      assert.ok(base.unit !== null && base.dueOn !== null, 'who must decide by when')
    }))

  it('of the real city shows sources of different calibre side by side and compares none', () =>
    inWorld(withStore, async ({ store, as, load }) => {
      await load('wuhan')
      const context = as({ city: 'wuhan' })
      const board = await store.read((tx) =>
        readBoard(tx, { planId: 'wuhan-2026-4', asOf: null, rules }, context),
      )
      const { key } = board.sections
        .flatMap(({ tasks }) => tasks)
        .flatMap(({ targets }) => targets)
        .find(({ indicator }) => indicator.includes('中欧班列年开行量'))!
      const page = await store.read((tx) =>
        readTarget(tx, { planId: 'wuhan-2026-4', key, asOf: null, rules }, context),
      )
      assert.equal(page.series.length, 3)
      assert.equal(page.row.light, 'unknown')
      assert.ok(page.row.missing.some(({ matter }) => matter === 'calibre'))
      const fits = page.series.flatMap(({ observations }) =>
        observations.map(({ period, fits }) => [period, fits]),
      )
      assert.ok(fits.some(([period, fit]) => period === '2022-01/2022-10' && fit === 'part-of-year'))
      assert.ok(fits.some(([period, fit]) => period === '2021' && fit === 'fits'))
    }))

  it('of the sample city gives lights where they can be justified, and says 演示', () =>
    inWorld(withStore, async ({ store, context, load }) => {
      const report = await load('demo')
      assert.deepEqual(report.unmatched, [])
      const board = await store.read((tx) =>
        readBoard(tx, { planId: 'demo-2026-1', asOf: null, rules }, context),
      )
      assert.equal(board.plan.demo, true)
      // Its documented decisions and observations show every light there is.
      const { reached, onTrack, behind, farBehind, unknown } = board.counts
      assert.deepEqual([reached, onTrack, behind, farBehind, unknown], [2, 6, 4, 1, 21])
      const light = (part: string) =>
        [
          ...board.overall.targets,
          ...board.sections.flatMap(({ tasks }) => tasks).flatMap(({ targets }) => targets),
        ]
          .filter(({ indicator }) => indicator.includes(part))
          .map(({ light }) => light)
      assert.deepEqual(light('多语种'), ['reached'])
      assert.deepEqual(light('国际货运航线'), ['behind']) // base printed: 6 in 2025; 1 of 6 where 27.7 % is due
      assert.deepEqual(light('知识密集型服务贸易占比'), ['unknown'])
      assert.deepEqual(light('办理时限'), ['far-behind']) // 8 to 5 by 2027: none of it where 41.6 % is due
      assert.deepEqual(light('集聚区'), ['reached', 'on-track', 'behind'])
      const values = [
        ...board.overall.targets,
        ...board.sections.flatMap(({ tasks }) => tasks).flatMap(({ targets }) => targets),
      ]
      assert.ok(values.every(({ latest }) => latest === null || latest.status === 'demo'))
    }))
})

forEachEngine('a city folder that changes', (withStore) => {
  it('supersedes what it changed, and leaves alone what people corrected', () =>
    inWorld(withStore, async ({ store, context, load }) => {
      await load('demo')
      const folder = mkdtempSync(join(tmpdir(), 'fumao-city-'))
      try {
        cpSync(cityFolder('demo'), folder, { recursive: true })
        const file = join(folder, 'observations.csv')
        const text = readFileSync(file, 'utf8')
        writeFileSync(file, text.replace('demo.students,2026-09,2860', 'demo.students,2026-09,2870'))
        assert.deepEqual(await loadObservations(context, { folder }), {
          series: 0,
          links: 0,
          added: 0,
          corrected: 1,
          unmatched: [],
        })
        const seen = async () =>
          store.read((tx) => observations(tx, { series: ['demo.students'] }, 'Asia/Shanghai'))
        assert.deepEqual(
          (await seen()).map((one) => [one.value, stateOf(one)]),
          [
            ['2860', 'superseded'],
            ['2870', 'valid'],
          ],
        )
        const again = await loadObservations(context, { folder })
        assert.equal(again.corrected, 0)
      } finally {
        rmSync(folder, { recursive: true })
      }
    }))

  it('with a row that cannot be is refused whole, naming the row', () =>
    inWorld(withStore, async ({ context, load }) => {
      await load('demo')
      const folder = mkdtempSync(join(tmpdir(), 'fumao-city-'))
      try {
        cpSync(cityFolder('demo'), folder, { recursive: true })
        const file = join(folder, 'observations.csv')
        writeFileSync(file, `${readFileSync(file, 'utf8')}demo.students,2026-10,3000,亿元,stock,x,,\n`)
        await assert.rejects(loadObservations(context, { folder }), /row 46: 亿元 is not 人/)
      } finally {
        rmSync(folder, { recursive: true })
      }
    }))
})
