import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { makePdf, type PdfText, setParagraphs } from '../../test/kit/pdf.ts'
import { Refusal } from '../kernel/problem.ts'
import { pdfToText } from './pdf.ts'
import { unifyRadicals } from './pdf-radicals.ts'

const plan = readFileSync(new URL('../../data/plans/wuhan-2026-4.txt', import.meta.url), 'utf8')
const fixture = (name: string) =>
  readFileSync(new URL(`../../test/fixtures/documents/${name}`, import.meta.url))

test('the plan as a PDF has the words of the plan, and its paragraphs but where a page ends', async () => {
  const paragraphs = plan
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const pages = setParagraphs(paragraphs)
  const text = await pdfToText(makePdf(pages))
  assert.equal(text.replace(/\s/g, ''), plan.replace(/\s/g, ''))
  assert.equal(text.split('\f').length, pages.length)
  const bare = (line: string) => line.replace(/\s/g, '')
  const expected = new Set(paragraphs.map(bare))
  const cut = text.split('\n').filter((line) => line.trim() !== '' && !expected.has(bare(line)))
  assert.ok(cut.length <= 2 * pages.length, cut.join('\n'))
})

const row = (text: string, x: number, y: number, size = 16): PdfText => ({ text, x, y, size })
const full = '到二〇二七年服务贸易规模持续扩大结构不断优化创新能力明显提' // 28 characters, 448 points from 74

const cases: readonly (readonly [string, readonly PdfText[], string])[] = [
  ['a full row goes on in the next', [row(full, 74, 700), row('升。', 74, 672)], `${full}升。\n`],
  [
    'a short row ends its paragraph',
    [row(full, 74, 728), row('第一段。', 74, 700), row('第二段。', 74, 672)],
    `${full}第一段。\n第二段。\n`,
  ],
  ['an indented row begins a paragraph', [row(full, 74, 700), row('升。', 106, 672)], `${full}\n升。\n`],
  [
    'a numbered row begins a paragraph after a full stop',
    [row(`${full.slice(0, -1)}。`, 74, 700), row('(一)总体要求', 74, 672)],
    `${full.slice(0, -1)}。\n(一)总体要求\n`,
  ],
  [
    'a title over two centred rows is one line',
    [
      row('关于印发服务贸易', 210, 780, 22),
      row('实施方案的通知', 221, 740, 22),
      row(full, 74, 700),
      row(full, 74, 672),
    ],
    `关于印发服务贸易实施方案的通知\n${full}${full}\n`,
  ],
  [
    'columns of a table are separated by tabs and not joined',
    [row('指标', 74, 700), row('目标值', 300, 700), row('旅客', 74, 672), row('3500 万人次', 300, 672)],
    '指标\t目标值\n旅客\t3500 万人次\n',
  ],
  [
    'pieces on one baseline are one row, wherever they are drawn first',
    [row('贸易', 106, 700), row('服务', 74, 700)],
    '服务贸易\n',
  ],
  [
    'a page drawn at random is read from top to bottom',
    [6, 2, 5, 1, 4, 3, 7].map((n) => row(`第${n}行`, 74, 760 - n * 40)),
    '第1行\n第2行\n第3行\n第4行\n第5行\n第6行\n第7行\n',
  ],
  [
    'a page drawn in columns is read in columns',
    [
      ...[1, 2, 3].map((n) => row(`左${n}`, 74, 760 - n * 40)),
      ...[1, 2, 3].map((n) => row(`右${n}`, 330, 760 - n * 40)),
    ],
    '左1\n左2\n左3\n右1\n右2\n右3\n',
  ],
]
for (const [name, rows, text] of cases) {
  test(name, async () => assert.equal(await pdfToText(makePdf([rows])), text))
}

test('radicals become the characters that they look like', () => {
  assert.equal(unifyRadicals('⼈⺠政府各部⻔,农⼾⾼质量⻓江⻛'), '人民政府各部门,农户高质量长江风')
  fc.assert(
    fc.property(fc.string(), (text) => assert.equal(unifyRadicals(unifyRadicals(text)), unifyRadicals(text))),
  )
})

const refused: readonly (readonly [string, Uint8Array, string])[] = [
  ['a scan', makePdf(['scan', 'scan']), 'document-scanned'],
  [
    'a scan stamped by its program',
    makePdf(Array.from({ length: 3 }, () => [row('扫描全能王 创建', 400, 40, 8)])),
    'document-scanned',
  ],
  [
    'a page of private characters',
    makePdf([[row('\ue001\ue002\ue003\ue004\ue005\ue006', 74, 700)]]),
    'document-garbled',
  ],
  ['an opening password', fixture('protected.pdf'), 'document-protected'],
  ['a mark and nothing else', Buffer.from('%PDF-1.7\n'), 'document-broken'],
  ['a file without its objects', makePdf([[row('甲', 74, 700)]]).subarray(0, 60), 'document-broken'],
]
for (const [name, bytes, code] of refused) {
  test(`${name}: ${code}`, async () => {
    await assert.rejects(pdfToText(bytes), (error) => error instanceof Refusal && error.code === code)
  })
}

test('a PDF that forbids printing only is read', async () => {
  assert.equal(await pdfToText(fixture('no-printing.pdf')), '一、主要目标\n')
})

test('a PDF with flipped bytes is read or refused, nothing else', async () => {
  const whole = makePdf([[row('到 2027 年', 74, 700)], 'scan'])
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
      const bytes = Buffer.from(whole)
      bytes[at] = (bytes[at] ?? 0) ^ flip
      try {
        assert.equal(typeof (await pdfToText(bytes)), 'string')
      } catch (error) {
        assert.ok(error instanceof Refusal, String(error))
      }
    }),
    { numRuns: 100 },
  )
})
