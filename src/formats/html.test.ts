import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { encodeGb18030 } from '../../test/kit/gb18030.ts'
import { decodeHtml, htmlToText } from './html.ts'

const plan = readFileSync(new URL('../../data/plans/wuhan-2026-4.txt', import.meta.url), 'utf8')

const cases: readonly (readonly [string, string, string])[] = [
  ['the title is not on the page', '<title>武汉市人民政府</title><p>一、总体要求', '一、总体要求\n'],
  [
    'blocks are lines, inline elements are not',
    '<h2>一、<b>目标</b></h2><p>到<span>2027</span>年</p>',
    '一、目标\n到2027年\n',
  ],
  ['a break is a line end', '<p>甲<br>乙<br/><br/>丙', '甲\n乙\n丙\n'],
  ['entities are characters', '<p>A&amp;B&nbsp;&lt;10%&gt; &#12304;&#x7532;&#12305;', 'A&B <10%> 【甲】\n'],
  ['white space collapses', '<p>  到 \n\t 2027   年  </p>', '到 2027 年\n'],
  ['a wrapped source leaves no blank in Chinese', '<p>服务贸易高质量\n    发展', '服务贸易高质量发展\n'],
  [
    'indents of any width vanish',
    '<p>&emsp;&emsp;甲</p><p>\u3000\u3000乙</p><p>&nbsp;&nbsp;丙</p>',
    '甲\n乙\n丙\n',
  ],
  [
    'scripts, styles and comments are not text',
    '<p>甲<script>document.write("乙")</script><style>p{}</style><!-- 丙 -->丁',
    '甲丁\n',
  ],
  [
    'handlers do nothing',
    '<img src=x onerror="throw 1"><p onclick="x()">甲<svg><text>乙</text></svg>',
    '甲\n',
  ],
  [
    'templates, noscript and frames are not seen',
    '<template>甲</template><noscript>乙</noscript><iframe>丙</iframe>丁',
    '丁\n',
  ],
  [
    'hidden elements are not seen',
    '<p hidden>甲</p><p style="color:red; display : none">乙</p><p style="visibility:hidden">丙<p>丁',
    '丁\n',
  ],
  [
    'style that only sounds hidden is seen',
    '<p style="display:block">甲</p><p style="x-display:nonexistent">乙',
    '甲\n乙\n',
  ],
  ['zero-width characters vanish', '<p>服\u200b务\ufeff贸&shy;易', '服务贸易\n'],
  ['pre keeps its lines', '<pre>甲  乙\n丙</pre>', '甲  乙\n丙\n'],
  [
    'a table is rows of cells',
    '<table><tr><th>指标<th>2027 年<tr><td>旅客<td>3500 万人次</table>',
    '指标\t2027 年\n旅客\t3500 万人次\n',
  ],
  [
    'lines in a cell stay in the row',
    '<table><tr><td>责任<br>单位<td>市商务局</table>',
    '责任 单位\t市商务局\n',
  ],
  [
    'merged cells keep the columns',
    '<table><tr><td rowspan=2>甲<td>1<tr><td>2<tr><td colspan=2>乙<td>3</table>',
    '甲\t1\n\t2\n乙\t\t3\n',
  ],
  [
    'a table that lays out the page is no row',
    `<table><tr><td><p>一、目标<p>${'长'.repeat(40)}</table>`,
    `一、目标\n${'长'.repeat(40)}\n`,
  ],
  [
    'numbered lists keep their numbers',
    '<ol><li>甲<li>乙<ol type=a><li>丙</ol><li value=7>丁</ol>',
    '1. 甲\n2. 乙\na. 丙\n7. 丁\n',
  ],
  [
    'Chinese list numbers',
    '<ol style="list-style-type:cjk-ideographic" start=9><li>甲<li>乙<li>丙',
    '九、甲\n十、乙\n十一、丙\n',
  ],
  [
    'bullets and menus have no numbers',
    '<ul><li>甲</ul><nav><ol><li>首页</ol></nav><ol style="list-style:none"><li>乙',
    '甲\n首页\n乙\n',
  ],
  ['annotations of ruby are left out', '<p><ruby>汉<rp>(</rp><rt>hàn</rt><rp>)</rp></ruby>字', '汉字\n'],
]
for (const [name, html, text] of cases) test(name, () => assert.equal(htmlToText(html), text))

test('a meta charset is believed, but not against the bytes', () => {
  const page = (charset: string) =>
    `<html><head><meta charset="${charset}"></head><body><p>服务贸易</p></body></html>`
  assert.deepEqual(decodeHtml(encodeGb18030(page('gb2312'))), { text: page('gb2312'), encoding: 'gb18030' })
  assert.deepEqual(decodeHtml(Buffer.from(page('gbk'))), { text: page('gbk'), encoding: 'utf-8' })
})

test('the plan as a page has the words of the plan', () => {
  const lines = plan.split('\n').map((line) => line.trim())
  const page = `<!doctype html><html><head><title>标题</title><script>x</script></head><body>${lines.map((line) => `<p>${line}</p>`).join('\n')}</body></html>`
  assert.equal(htmlToText(page).replace(/\s/g, ''), plan.replace(/\s/g, ''))
})

test('deep nesting and endless tables neither overflow nor stop the reader', () => {
  assert.equal(htmlToText(`${'<div>'.repeat(20_000)}甲`), '甲\n')
  assert.equal(htmlToText(`${'<table><tr><td>'.repeat(200)}甲`), '甲\n')
})

test('any markup is read without a crash, and no tag becomes text', () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<table>',
    '<tr>',
    '<td>',
    '</table>',
    '<li>',
    '<ol>',
    '<pre>',
    '</pre>',
    '<br>',
    '<b>',
    '</b>',
    '甲',
    ' ',
    '\n',
    '<!--',
    '-->',
    '<svg>',
    '</svg>',
    '<textarea>',
    '<template>',
    '&amp',
    '<',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      assert.equal(typeof htmlToText(pieces.join('')), 'string')
    }),
    { numRuns: 500 },
  )
})
