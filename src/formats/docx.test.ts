import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { type DocxParts, makeDocx, paragraph } from '../../test/kit/docx.ts'
import { makeZip } from '../../test/kit/zip.ts'
import { Refusal } from '../kernel/problem.ts'
import { docxToText } from './docx.ts'

const plan = readFileSync(new URL('../../data/plans/wuhan-2026-4.txt', import.meta.url), 'utf8')
const numbered = (text: string, list: number, level = 0) =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)
const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
const chinese =
  `<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCounting', '%1、')}${level(1, 'chineseCountingThousand', '(%2)')}` +
  `${level(2, 'decimal', '%3.')}</w:abstractNum>`
const lists = `${chinese}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`

const cases: readonly (readonly [string, DocxParts, string])[] = [
  ['paragraphs are lines', { body: paragraph('甲') + paragraph('') + paragraph('乙') }, '甲\n乙\n'],
  [
    'runs join, tabs and breaks stay',
    {
      body: '<w:p><w:r><w:t>到 </w:t></w:r><w:r><w:t>2027</w:t><w:tab/><w:t>年</w:t><w:br/><w:t>底</w:t></w:r></w:p>',
    },
    '到 2027\t年\n底\n',
  ],
  [
    'deleted text is gone, inserted text is there',
    {
      body: '<w:p><w:del><w:r><w:delText>甲</w:delText></w:r></w:del><w:ins><w:r><w:t>乙</w:t></w:r></w:ins></w:p>',
    },
    '乙\n',
  ],
  [
    'a table is rows of cells',
    {
      body: `<w:tbl><w:tr><w:tc>${paragraph('指标')}</w:tc><w:tc>${paragraph('目标')}${paragraph('值')}</w:tc></w:tr></w:tbl>`,
    },
    '指标\t目标 值\n',
  ],
  [
    'footnotes come last, comments and page heads not at all',
    {
      body:
        '<w:p><w:r><w:t>甲</w:t><w:footnoteReference w:id="2"/><w:commentReference w:id="0"/></w:r></w:p>' +
        paragraph('乙'),
      footnotes: `<w:footnote w:id="2">${paragraph('注')}</w:footnote>`,
      comments: `<w:comment w:id="0">${paragraph('批')}</w:comment>`,
      header1: paragraph('眉'),
    },
    '甲\n乙\n注\n',
  ],
  [
    'a text box follows its paragraph, once',
    {
      body:
        '<w:p><w:r><w:t>甲</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires="wps">' +
        `<w:txbxContent>${paragraph('框')}</w:txbxContent></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>` +
        `<w:txbxContent>${paragraph('框')}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
    },
    '甲\n框\n',
  ],
  [
    'the results of fields are text, their codes are not',
    {
      body:
        '<w:p><w:fldSimple w:instr="DATE"><w:r><w:t>2026年</w:t></w:r></w:fldSimple><w:r><w:fldChar w:fldCharType="begin"/></w:r>' +
        '<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r>' +
        '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
    },
    '2026年1\n',
  ],
  [
    'numbers are written out, and lower levels start again',
    {
      body: [
        numbered('总体', 1),
        numbered('甲', 1, 1),
        numbered('子', 1, 2),
        numbered('丑', 1, 2),
        numbered('乙', 1, 1),
        numbered('寅', 1, 2),
        numbered('任务', 1),
        numbered('丙', 1, 1),
      ].join(''),
      numbering: lists,
    },
    '一、总体\n(一)甲\n1. 子\n2. 丑\n(二)乙\n1. 寅\n二、任务\n(一)丙\n',
  ],
  [
    'a level above that has not been counted prints its start; isLgl prints decimals',
    {
      body: numbered('甲', 1, 1) + numbered('乙', 1, 1),
      numbering:
        `<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCounting', '第%1章')}${level(1, 'decimal', '%1.%2', '<w:isLgl/>')}</w:abstractNum>` +
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    },
    '1.1 甲\n1.2 乙\n',
  ],
  [
    'lists of one numbering go on counting, an overridden start begins again',
    {
      body: [numbered('甲', 1), numbered('乙', 2), numbered('丙', 3), numbered('丁', 3)].join(''),
      numbering:
        `${chinese}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>` +
        '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>',
    },
    '一、甲\n二、乙\n五、丙\n六、丁\n',
  ],
  [
    'a style carries a number, its heirs do, and numId 0 takes it away',
    {
      body: [
        paragraph('甲', '<w:pStyle w:val="H"/>'),
        paragraph('乙', '<w:pStyle w:val="Heir"/>'),
        paragraph('丙', '<w:pStyle w:val="H"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
      ].join(''),
      styles:
        '<w:style w:type="paragraph" w:styleId="H"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
        '<w:style w:type="paragraph" w:styleId="Heir"><w:basedOn w:val="H"/></w:style>',
      numbering: lists,
    },
    '一、甲\n二、乙\n丙\n',
  ],
  [
    'the level of a style is the level that names it',
    {
      body: paragraph('甲', '<w:pStyle w:val="H2"/>'),
      styles:
        '<w:style w:type="paragraph" w:styleId="H2"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      numbering:
        `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'chineseCounting', '(%2)', '<w:pStyle w:val="H2"/>')}</w:abstractNum>` +
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    },
    '(一)甲\n',
  ],
  [
    'an earlier number of a tracked change does not count, an empty paragraph counts and prints nothing',
    {
      body:
        paragraph(
          '甲',
          '<w:pPrChange><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>',
        ) +
        '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p>' +
        numbered('乙', 1),
      numbering: lists,
    },
    '甲\n二、乙\n',
  ],
  [
    'bullets print nothing',
    { body: numbered('甲', 1), numbering: lists.replace('chineseCounting"', 'bullet"') },
    '甲\n',
  ],
]
for (const [name, parts, text] of cases) {
  test(name, async () => assert.equal(await docxToText(makeDocx(parts)), text))
}

const bomb = '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
const refused: readonly (readonly [string, Uint8Array, string])[] = [
  ['an entity bomb', makeDocx({ body: paragraph('&b;'), prolog: bomb }), 'document-unsafe'],
  [
    'a zip bomb',
    makeDocx({ body: paragraph('甲'), extra: [{ name: 'word/media/x.xml', bytes: Buffer.alloc(3e6) }] }),
    'document-unsafe',
  ],
  [
    'an encrypted entry',
    makeDocx({ body: '', extra: [{ name: 'x', bytes: 'x', encrypted: true }] }),
    'document-protected',
  ],
  [
    'a document cut in half',
    makeDocx({ body: paragraph('甲'.repeat(999)) }).subarray(0, 700),
    'document-broken',
  ],
  ['a body that is not well-formed', makeDocx({ body: '<w:p><w:r><w:t>甲</w:p>' }), 'document-broken'],
  [
    'a body that is not UTF-8',
    makeZip([{ name: 'word/document.xml', bytes: Buffer.from([0x3c, 0xff, 0xfe, 0x3e]) }]),
    'document-broken',
  ],
  [
    'a package without its main part',
    makeZip([{ name: 'word/styles.xml', bytes: '<w:styles/>' }]),
    'document-broken',
  ],
  ['a workbook', makeZip([{ name: 'xl/workbook.xml', bytes: '<workbook/>' }]), 'document-type-unknown'],
]
for (const [name, bytes, code] of refused) {
  test(`${name}: ${code}`, async () => {
    await assert.rejects(docxToText(bytes), (error) => error instanceof Refusal && error.code === code)
  })
}

test('the plan with automatic numbers has the words of the plan', async () => {
  // The plan prints 一、 for its parts and 1. ... 18. through all of them: two lists, as Word makes them.
  const body = plan.split('\n').map((line) => {
    const text = line.trim()
    const part = /^[一二三四五]、(.*)$/.exec(text)
    if (part) return numbered(part[1] ?? '', 1)
    const task = /^\d+\. ?(.*)$/.exec(text)
    return task ? numbered(task[1] ?? '', 2) : paragraph(text)
  })
  const tasks = `<w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '%1.')}</w:abstractNum>`
  const nums = [1, 2]
    .map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id - 1}"/></w:num>`)
    .join('')
  const text = await docxToText(makeDocx({ body: body.join(''), numbering: chinese + tasks + nums }))
  assert.match(text, /^二、/m)
  assert.match(text, /^18\. /m)
  assert.equal(text.replace(/\s/g, ''), plan.replace(/\s/g, ''))
})

test('a document with flipped bytes is read or refused, nothing else', async () => {
  const whole = makeDocx({ body: numbered('到 2027 年', 1).repeat(20), numbering: lists })
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
      const bytes = Buffer.from(whole)
      bytes[at] = (bytes[at] ?? 0) ^ flip
      try {
        assert.equal(typeof (await docxToText(bytes)), 'string')
      } catch (error) {
        assert.ok(error instanceof Refusal, String(error))
      }
    }),
    { numRuns: 200 },
  )
})
