import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { add, decimal, equals, sum } from '../kernel/decimal.ts'
import { countedAt, linesThatAddUp } from './counting.ts'
import { readCityFolder } from './folder.ts'
import { type Counting, type Organisation, type Organisations, pinyinKey } from './organisation.ts'

const { organisations } = await readCityFolder(join(import.meta.dirname, '../../data/cities/wuhan'))
const all = organisations.map(({ id, facts }): Organisation => {
  return { ...facts, id, cityId: 'wuhan', pinyin: pinyinKey(facts.name), revision: 1 }
})
const districts = all.filter(({ kind }) => kind === 'district')
const zones = all.filter(({ statisticalParent }) => statisticalParent !== null)

/** Wuhan with each zone counted as drawn. */
const wuhan = fc
  .array(fc.constantFrom<Counting>('inside_parent', 'separate'), {
    minLength: zones.length,
    maxLength: zones.length,
  })
  .map((counting): Organisations => {
    const drawn = zones.map((zone, at) => ({ ...zone, counting: counting[at]! }))
    return new Map([...all, ...drawn].map((each) => [each.id, each]))
  })

const seat = fc.record({
  district: fc.option(fc.constantFrom(...districts.map(({ id }) => id))),
  zone: fc.option(fc.constantFrom(...zones.map(({ id }) => id))),
  amount: fc.integer({ min: 0, max: 1_000_000 }),
})

test('every seat is counted once, whichever way the zones are counted', () => {
  fc.assert(
    fc.property(wuhan, fc.array(seat), (organisations, seats) => {
      const placed = seats.filter(({ district, zone }) => district !== null || zone !== null)
      const lines = new Map<string, number>()
      for (const each of placed) {
        const at = countedAt(each, organisations)
        assert.ok(at !== null)
        lines.set(at, (lines.get(at) ?? 0) + each.amount)
      }
      const total = placed.reduce((sum, { amount }) => sum + amount, 0)
      assert.equal(
        [...lines.values()].reduce((a, b) => a + b, 0),
        total,
      )
    }),
  )
})

test('figures of districts and zones add up to the districts alone, whichever way the zones are counted', () => {
  const figures = fc.tuple(...[...districts, ...zones].map(() => fc.integer({ min: 0, max: 10_000 })))
  fc.assert(
    fc.property(wuhan, figures, (organisations, values) => {
      const given = [...districts, ...zones].map(({ id }, at) => ({
        organisation: id,
        value: decimal(values[at]!),
      }))
      const city = sum(given.slice(0, districts.length).map(({ value }) => value))
      assert.ok(equals(sum(linesThatAddUp(given, organisations).map(({ value }) => value)), city))
    }),
  )
})

test('a zone counted apart is taken out of its district', () => {
  const known = new Map(all.map((each) => [each.id, each]))
  const lines = linesThatAddUp(
    [
      { organisation: 'wuhan.hongshan', value: decimal(100) },
      { organisation: 'wuhan.ovc', value: decimal(60) },
    ],
    known,
  )
  const line = (id: string) => lines.find(({ organisation }) => organisation === id)?.value ?? decimal(0)
  assert.ok(equals(line('wuhan.hongshan'), decimal(40)))
  assert.ok(equals(add(line('wuhan.hongshan'), line('wuhan.ovc')), decimal(100)))
  assert.throws(() => linesThatAddUp([{ organisation: 'wuhan.swj', value: decimal(1) }], known), RangeError)
  assert.equal(countedAt({ district: 'wuhan.caidian', zone: 'wuhan.wedz' }, known), 'wuhan.caidian')
  assert.equal(countedAt({ district: null, zone: 'wuhan.wedz' }, known), 'wuhan.hannan')
  assert.equal(countedAt({ district: null, zone: null }, known), null)
})
