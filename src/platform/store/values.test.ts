import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { arrayText, parseArray } from './arrays.ts'
import { forEachEngine } from './kit/engines.ts'
import { parameterText } from './values.ts'

const types: readonly (readonly [expression: string, value: unknown])[] = [
  ['true', true],
  ['null::boolean', null],
  ['12::smallint', 12],
  ['-12::integer', -12],
  ['9007199254740991::bigint', Number.MAX_SAFE_INTEGER],
  ['count(*)', 1],
  ['sum(2::integer)', 2],
  ['sum(2::bigint)', '2'], // numeric, as PostgreSQL sums bigints
  ['0.1::numeric(10,2)', '0.10'],
  ['12345678901234567890.123::numeric', '12345678901234567890.123'],
  ['0.1::float8 + 0.2::float8', 0.30000000000000004],
  ["'2026-02-28'::date", '2026-02-28'],
  ["'2026-01-08 03:04:05+08'::timestamptz", '2026-01-07T19:04:05.000Z'],
  ["'2026-01-08 03:04:05.6Z'::timestamptz", '2026-01-08T03:04:05.600Z'],
  ["'2026-01-08 03:04:05.678901Z'::timestamptz", '2026-01-08T03:04:05.678901Z'],
  ["'infinity'::timestamptz", 'infinity'],
  ["'2026-01-08 03:04:05.5'::timestamp", '2026-01-08 03:04:05.5'],
  ["'03:04'::time", '03:04:00'],
  ["interval '1 day 2 hours'", 'P1DT2H'],
  ["'服务 贸易'::text", '服务 贸易'],
  ["'ab'::char(4)", 'ab  '],
  [`'{"b": 1, "a": [1.5, null]}'::jsonb`, { a: [1.5, null], b: 1 }],
  [`'"x"'::json`, 'x'],
  [`'null'::jsonb`, null],
  [`'\\x00ff'::bytea`, new Uint8Array([0, 255])],
  ["'5f0c3c0e-0000-4000-8000-000000000000'::uuid", '5f0c3c0e-0000-4000-8000-000000000000'],
  ["array['a', null, 'b\"c,{}\\']", ['a', null, 'b"c,{}\\']],
  ["array['NULL', '', ' ']", ['NULL', '', ' ']],
  [
    'array[array[1, 2], array[3, 4]]',
    [
      [1, 2],
      [3, 4],
    ],
  ],
  ['array[]::text[]', []],
  ["array['2026-01-01'::date]", ['2026-01-01']],
  ['array[1.50::numeric]', ['1.50']],
  ['array[true, false]', [true, false]],
  ["array['2026-01-08 03:04:05Z'::timestamptz]", ['2026-01-08T03:04:05.000Z']],
  [`array['{"a":1}'::jsonb]`, [{ a: 1 }]],
  ["'[0:1]={5,6}'::int[]", [5, 6]],
]

const unsafe = /9007199254740993 does not fit a number/

forEachEngine('a value', (withStore) => {
  it('of every type reads alike', () =>
    withStore(async (store) => {
      for (const [expression, value] of types) {
        const rows = await store.statement(`select ${expression} as value where $1::int = 1`, [1])
        assert.deepEqual(rows, [{ value }], expression)
        const scripted = await store.statement(`select ${expression} as value`)
        assert.deepEqual(scripted, [{ value }], expression)
      }
    }))

  it('past the safe integers is an error, never a wrong number', () =>
    withStore(async (store) => {
      await assert.rejects(store.statement('select $1::bigint as value', ['9007199254740993']), unsafe)
      await assert.rejects(store.statement('select 9007199254740993::bigint as value'), unsafe)
      assert.deepEqual(await store.statement('select 1 as value'), [{ value: 1 }])
    }))

  const bound: readonly (readonly [type: string, value: unknown, back?: unknown])[] = [
    ['int', 7],
    ['bigint', 10n, 10],
    ['numeric', '1.10'],
    ['boolean', false],
    ['text', "'; drop table x; --"],
    ['text', null],
    ['date', '2026-12-31'],
    ['timestamptz', '2026-01-08T03:04:05.678Z'],
    ['bytea', new Uint8Array([1, 2, 254])],
    ['text[]', ['a"b', null, '服务', 'NULL', '\\']],
    [
      'int[]',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ['jsonb', '{"a":[1]}', { a: [1] }],
  ]
  it('bound as a parameter comes back as it was', () =>
    withStore(async (store) => {
      for (const [type, value, back = value] of bound) {
        assert.deepEqual(
          await store.statement(`select $1::${type} as value`, [value]),
          [{ value: back }],
          type,
        )
      }
    }))
})

describe('the text form', () => {
  it('refuses what has no single meaning', () => {
    for (const value of [undefined, Number.NaN, new Date(0), { a: 1 }, () => 1, Symbol('x')]) {
      assert.throws(() => parameterText(value), TypeError)
    }
  })

  it('of an array reads back as the array', () => {
    const element = fc.option(fc.string({ unit: 'grapheme' }), { nil: null })
    fc.assert(
      fc.property(fc.array(element), (values) => {
        assert.deepEqual(parseArray(arrayText(values, parameterText), String), values)
      }),
    )
  })

  it('of an array is refused where it is none', () => {
    assert.throws(() => parseArray('1,2', Number), SyntaxError)
    assert.throws(() => parseArray('{1,2', Number), SyntaxError)
  })
})
