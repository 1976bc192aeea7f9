import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatNumber } from './docx-number-format.ts'

// Expected values: ECMA-376 part 1, 17.18.59, and what Word prints ([MS-OI29500] 2.1.1338).
const cases: readonly (readonly [string, readonly (readonly [number, string])[]])[] = [
  [
    'chineseCounting',
    [
      [1, '一'],
      [10, '十'],
      [11, '十一'],
      [20, '二十'],
      [99, '九十九'],
      [100, '一〇〇'],
    ],
  ],
  [
    'chineseCountingThousand',
    [
      [10, '十'],
      [18, '十八'],
      [20, '二十'],
      [100, '一百'],
      [101, '一百零一'],
      [110, '一百一十'],
      [1010, '一千零一十'],
      [2001, '二千零一'],
    ],
  ],
  [
    'chineseLegalSimplified',
    [
      [1, '壹'],
      [12, '拾贰'],
      [23, '贰拾叁'],
    ],
  ],
  [
    'ideographTraditional',
    [
      [1, '甲'],
      [10, '癸'],
      [11, '11'],
    ],
  ],
  [
    'ideographDigital',
    [
      [10, '一〇'],
      [21, '二一'],
    ],
  ],
  [
    'decimalEnclosedCircle',
    [
      [1, '①'],
      [20, '⑳'],
      [21, '㉑'],
      [50, '㊿'],
      [51, '51'],
    ],
  ],
  ['decimalEnclosedFullstop', [[1, '⒈']]],
  ['decimalEnclosedParen', [[3, '⑶']]],
  ['decimalFullWidth', [[12, '\uff11\uff12']]],
  [
    'decimalZero',
    [
      [3, '03'],
      [12, '12'],
      [0, '00'],
    ],
  ],
  [
    'upperRoman',
    [
      [4, 'IV'],
      [1994, 'MCMXCIV'],
    ],
  ],
  ['lowerRoman', [[9, 'ix']]],
  [
    'upperLetter',
    [
      [1, 'A'],
      [27, 'AA'],
      [28, 'BB'],
    ],
  ],
  ['bullet', [[1, '']]],
  ['none', [[1, '']]],
  ['a format nobody knows', [[7, '7']]],
  ['constructor', [[7, '7']]],
]
for (const [format, pairs] of cases) {
  test(`${format} prints ${pairs.map(([, text]) => text || 'nothing').join(', ')}`, () => {
    for (const [number, text] of pairs) assert.equal(formatNumber(number, format), text)
  })
}

test('Chinese numbers differ from one another', () => {
  const all = Array.from({ length: 9999 }, (_, at) => formatNumber(at + 1, 'chineseCountingThousand'))
  assert.equal(new Set(all).size, 9999)
})
