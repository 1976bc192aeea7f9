import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { encodeGb18030 } from '../../test/kit/gb18030.ts'
import { Refusal } from '../kernel/problem.ts'
import { decodeText, encodingOfLabel, type TextEncoding } from './text-decoding.ts'

const plan = readFileSync(new URL('../../data/plans/wuhan-2026-4.txt', import.meta.url), 'utf8')

/** Characters of GB 2312 level 1, with punctuation, digits and line ends as a plan has them. */
const level1 = new TextDecoder('gb18030').decode(
  Uint8Array.from({ length: 39 * 94 * 2 }, (_, at) =>
    at % 2 === 0 ? 0xb0 + Math.floor(at / 188) : 0xa1 + ((at >> 1) % 94),
  ),
)
const chinese = fc
  .array(
    fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...level1) },
      fc.constantFrom(...',。、;:()《》“”0123456789% \t\r\n'),
    ),
    {
      minLength: 12,
      maxLength: 300,
    },
  )
  .map((characters) => `发展${characters.join('')}`)

const encoders: Readonly<Record<TextEncoding, (text: string) => Uint8Array>> = {
  'utf-8': (text) => Buffer.from(text, 'utf8'),
  'utf-16le': (text) => Buffer.from(text, 'utf16le'),
  'utf-16be': (text) => Buffer.from(text, 'utf16le').swap16(),
  gb18030: encodeGb18030,
}
const encodings = Object.keys(encoders) as TextEncoding[]

for (const encoding of encodings) {
  test(`Chinese text comes back from ${encoding} with and without a byte order mark`, () => {
    fc.assert(
      fc.property(chinese, fc.boolean(), (text, marked) => {
        const read = decodeText(encoders[encoding]((marked ? '\ufeff' : '') + text))
        assert.deepEqual(read, { text, encoding })
      }),
      { numRuns: 300 },
    )
  })

  test(`the plan comes back from ${encoding}, whole and cut anywhere between characters`, () => {
    assert.deepEqual(decodeText(encoders[encoding](plan)), { text: plan, encoding })
    for (let end = 20; end < 400; end += 7) {
      const text = plan.slice(0, end)
      assert.deepEqual(decodeText(encoders[encoding](text)), { text, encoding })
    }
  })
}

test('with a byte order mark any well-formed text comes back, rare characters and all', () => {
  const wellFormed = fc
    .string({ unit: 'grapheme', maxLength: 50 })
    .filter((text) => !text.includes('\0') && !text.startsWith('\ufeff'))
  fc.assert(
    fc.property(
      wellFormed,
      fc.constantFrom<TextEncoding>('utf-8', 'utf-16le', 'utf-16be'),
      (text, encoding) => {
        fc.pre(!/[\p{Cc}\ufffe\uffff]/u.test(text))
        assert.deepEqual(decodeText(encoders[encoding](`\ufeff${text}`)), { text, encoding })
      },
    ),
  )
})

test('traditional Chinese and characters beyond the basic plane are read from GB18030', () => {
  for (const text of ['為促進服務貿易高質量發展,結合實際制定本計劃', '第㐀𠀀條 促進開放發展的若干意見']) {
    assert.deepEqual(decodeText(encodeGb18030(text)), { text, encoding: 'gb18030' })
  }
})

const cases: readonly (readonly [string, Uint8Array, string, TextEncoding])[] = [
  ['plain ASCII is UTF-8', Buffer.from('RCEP 2027\r\n'), 'RCEP 2027\r\n', 'utf-8'],
  ['nothing is UTF-8', new Uint8Array(), '', 'utf-8'],
  ['联通 in GBK is not taken for UTF-8', encodeGb18030('联通'), '联通', 'gb18030'],
  ['an accent in Latin text is UTF-8', Buffer.from('café · 10 %'), 'café · 10 %', 'utf-8'],
  ['ASCII in UTF-16 is seen', Buffer.from('plan 2027\n', 'utf16le'), 'plan 2027\n', 'utf-16le'],
  ['the end mark of DOS is no binary', Buffer.from('到2027年\u001a'), '到2027年\u001a', 'utf-8'],
]
for (const [name, bytes, text, encoding] of cases) {
  test(name, () => assert.deepEqual(decodeText(bytes), { text, encoding }))
}

const refused: readonly (readonly [string, Uint8Array])[] = [
  ['Latin-1', Buffer.from('développement du commerce à Wuhan', 'latin1')],
  ['Big5', Buffer.from('a4a4a447a440a454a5c1b0eab0eabac3', 'hex')],
  ['UTF-32', Buffer.from('fffe0000d16b0000496c0000', 'hex')],
  ['UTF-8 cut inside a character', Buffer.from('到2027年').subarray(0, 8)],
  ['a lone surrogate after a byte order mark', Buffer.from('fffe00d84100', 'hex')],
  ['binary bytes', Uint8Array.from({ length: 4096 }, (_, at) => (at * 167 + (at >> 3)) % 256)],
  ['text with a NUL', Buffer.from('发展\0贸易')],
]
for (const [name, bytes] of refused) {
  test(`${name} is refused, not guessed`, () => {
    assert.throws(
      () => decodeText(bytes),
      (error) => error instanceof Refusal && error.code === 'document-encoding-unknown',
    )
  })
}

test('a declaration is believed where it fits and passed over where it does not', () => {
  assert.equal(decodeText(encodeGb18030('第㐀𠀀條'), 'gb18030').text, '第㐀𠀀條')
  assert.equal(decodeText(Buffer.from(plan), 'gb2312').encoding, 'utf-8')
  assert.equal(encodingOfLabel('GB2312'), 'gb18030')
  assert.equal(encodingOfLabel('gbk'), 'gb18030')
  assert.equal(encodingOfLabel('UTF8'), 'utf-8')
  assert.equal(encodingOfLabel('big5'), undefined)
})

test('random bytes are read or refused, nothing else', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      try {
        assert.equal(typeof decodeText(bytes).text, 'string')
      } catch (error) {
        assert.ok(error instanceof Refusal)
      }
    }),
    { numRuns: 1000 },
  )
})
