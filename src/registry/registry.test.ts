import assert from 'node:assert/strict'
import { join } from 'node:path'
import { it } from 'node:test'
import { Refusal } from '../kernel/problem.ts'
import { forEachEngine } from '../platform/store/kit/engines.ts'
import { changeOrganisation } from './change.ts'
import { createOrganisation } from './create.ts'
import { readCityFolder } from './folder.ts'
import { testContext } from './kit/context.ts'
import { loadOrganisations } from './load.ts'
import type { OrganisationFacts } from './organisation.ts'
import * as store from './store.ts'

const cities = join(import.meta.dirname, '../../data/cities')
const wuhan = await readCityFolder(join(cities, 'wuhan'))
const demo = await readCityFolder(join(cities, 'demo'))

const office: OrganisationFacts = {
  parentId: 'demo',
  name: '江澜市测试办公室',
  shortName: '测试办',
  kind: 'municipal',
  code: null,
  statisticalParent: null,
  counting: null,
  status: 'assumed',
  source: '测试',
  validFrom: null,
  validTo: null,
}

const refused = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code

forEachEngine('the registry', (withStore) => {
  it('loads both cities, and a second load changes nothing', () =>
    withStore(async (opened) => {
      const context = testContext(opened)
      for (const folder of [wuhan, demo]) {
        const first = await opened.write((tx) => loadOrganisations(tx, folder, context))
        assert.equal(first.added, folder.organisations.length)
        const second = await opened.write((tx) => loadOrganisations(tx, folder, context))
        assert.deepEqual(second, { added: 0, updated: 0 })
      }
      const known = await opened.read((tx) => store.organisations(tx, 'wuhan'))
      assert.equal([...known.values()].filter(({ kind }) => kind === 'district').length, 13)
      assert.equal(known.get('wuhan.ovc')?.code, 'WH-OVC')
      assert.deepEqual(
        (await opened.read(store.cities)).map(({ id, demo }) => [id, demo]),
        [
          ['demo', true],
          ['wuhan', false],
        ],
      )
    }))

  it('lists organisations in the order of their pinyin', () =>
    withStore(async (opened) => {
      await opened.write((tx) => loadOrganisations(tx, wuhan, testContext(opened)))
      const known = await opened.read((tx) => store.organisations(tx, 'wuhan'))
      const districts = [...known.values()].filter(({ kind }) => kind === 'district').map(({ name }) => name)
      assert.deepEqual(districts.slice(0, 4), ['蔡甸区', '东西湖区', '汉南区', '汉阳区'])
      assert.equal(districts.at(-1), '新洲区')
    }))

  it('keeps what people changed when the folder is loaded again', () =>
    withStore(async (opened) => {
      const context = testContext(opened)
      await opened.write((tx) => loadOrganisations(tx, wuhan, context))
      const fields = { status: 'verified', source: '市统计局来函' } as const
      const input = { id: 'wuhan.ovc', fields, revision: 1 }
      const changed = await opened.write((tx) => changeOrganisation(tx, input, context))
      assert.equal(changed.revision, 2)
      assert.deepEqual(await opened.write((tx) => loadOrganisations(tx, wuhan, context)), {
        added: 0,
        updated: 0,
      })
      const zone = await opened.read((tx) => store.organisation(tx, 'wuhan.ovc'))
      assert.equal(zone?.source, '市统计局来函')
      await assert.rejects(
        opened.write((tx) => changeOrganisation(tx, input, context)),
        refused('changed-meanwhile'),
      )
    }))

  it('refuses facts that break the tree, count twice or repeat a name', () =>
    withStore(async (opened) => {
      const context = testContext(opened, { city: 'demo' })
      await opened.write((tx) => loadOrganisations(tx, demo, context))
      const create = (fields: Partial<OrganisationFacts>) =>
        opened.write((tx) =>
          createOrganisation(tx, { city: 'demo', facts: { ...office, ...fields } }, context),
        )
      const made = await create({})
      assert.match(made.id, /^demo\./)
      await assert.rejects(create({}), refused('organisation-name-taken'))
      await assert.rejects(
        create({ name: '甲处', parentId: 'demo.nowhere' }),
        refused('organisation-no-parent'),
      )
      await assert.rejects(create({ name: '甲处', parentId: null }), refused('organisation-root'))
      await assert.rejects(create({ name: '甲处', code: 'YS0100' }), refused('organisation-code-taken'))
      await assert.rejects(
        create({ name: '甲处', statisticalParent: 'demo.landong', counting: 'separate' }),
        refused('organisation-counting'),
      )
      await assert.rejects(
        create({ name: '甲处', validFrom: '2026-02-01', validTo: '2026-01-01' }),
        refused('organisation-validity'),
      )
      await assert.rejects(
        opened.write((tx) =>
          changeOrganisation(tx, { id: made.id, fields: { parentId: made.id }, revision: 1 }, context),
        ),
        refused('organisation-circle'),
      )
    }))

  it('serves a caller of another city nothing', () =>
    withStore(async (opened) => {
      await opened.write((tx) => loadOrganisations(tx, demo, testContext(opened)))
      const stranger = testContext(opened, { city: 'wuhan' })
      await assert.rejects(
        opened.write((tx) => createOrganisation(tx, { city: 'demo', facts: office }, stranger)),
        refused('other-city'),
      )
    }))
})
