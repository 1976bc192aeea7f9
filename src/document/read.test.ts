import assert from 'node:assert/strict'
import { closeSync, ftruncateSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { AlignmentType, Document, LevelFormat, Packer, Paragraph } from 'docx'
import * as fc from 'fast-check'
import { makeDocx, paragraph } from '../../test/kit/docx.ts'
import { encodeGb18030 } from '../../test/kit/gb18030.ts'
import { makePdf, setParagraphs } from '../../test/kit/pdf.ts'
import { problemOf, Refusal } from '../kernel/problem.ts'
import { readBytes } from './read-bytes.ts'
import { type PlanText, readDocument, readPlan } from './read.ts'

const planPath = new URL('../../data/plans/wuhan-2026-4.txt', import.meta.url)
const plan = readFileSync(planPath, 'utf8')
const lines = plan
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '')
const words = (text: string) => text.replace(/\s/g, '')
const fixture = (name: string) =>
  readFileSync(new URL(`../../test/fixtures/documents/${name}`, import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'fumao-read-'))
after(() => rmSync(folder, { recursive: true }))

/** The plan as an office worker writes it: parts and tasks numbered by Word. */
function writtenInWord(): Promise<Buffer> {
  const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
    level: 0,
    format,
    text,
    alignment: AlignmentType.START,
  })
  const config = [
    { reference: 'parts', levels: [level(LevelFormat.CHINESE_COUNTING, '%1、')] },
    { reference: 'tasks', levels: [level(LevelFormat.DECIMAL, '%1.')] },
  ]
  const children = lines.map((line) => {
    const numbered = /^(?:[一二三]、|\d+\. )/.exec(line)?.[0]
    if (!numbered) return new Paragraph(line)
    const reference = numbered.endsWith('、') ? 'parts' : 'tasks'
    return new Paragraph({ text: line.slice(numbered.length), numbering: { reference, level: 0 } })
  })
  return Packer.toBuffer(new Document({ numbering: { config }, sections: [{ children }] }))
}

const page = `<!doctype html><html><head><meta charset="utf-8"><title>标题</title><script>alert(1)</script></head><body>${lines
  .map((line) => `<p onclick="alert(2)">${line}</p>`)
  .join('\n')}<script src="https://example.invalid/x.js"></script></body></html>`

const roundTrips: readonly (readonly [
  string,
  () => Promise<Uint8Array> | Uint8Array,
  string,
  string | null,
])[] = [
  ['plan.txt', () => Buffer.from(plan), 'txt', 'utf-8'],
  ['plan.md', () => Buffer.from(`\ufeff${plan}`), 'md', 'utf-8'],
  ['plan-gb.txt', () => encodeGb18030(plan), 'txt', 'gb18030'],
  ['plan-utf16.txt', () => Buffer.from(`\ufeff${plan}`, 'utf16le'), 'txt', 'utf-16le'],
  ['plan-utf16be.txt', () => Buffer.from(plan, 'utf16le').swap16(), 'txt', 'utf-16be'],
  ['plan.html', () => Buffer.from(page), 'html', 'utf-8'],
  ['plan-gb.htm', () => encodeGb18030(page.replace('utf-8', 'gb2312')), 'html', 'gb18030'],
  ['plan.docx', writtenInWord, 'docx', null],
  ['plan.pdf', () => makePdf(setParagraphs(lines)), 'pdf', null],
  ['no extension', writtenInWord, 'docx', null],
]
for (const [name, write, format, encoding] of roundTrips) {
  test(`the plan comes back from ${name} with the same words`, async () => {
    const read = await readDocument({ name, bytes: await write() })
    assert.deepEqual([read.format, read.encoding], [format, encoding])
    assert.equal(words(read.text), words(plan))
  })
}

test('text is as the file has it, line ends and all', async () => {
  const text = '一、目标\r\n到 2027 年\r\n\r\n'
  assert.equal((await readDocument({ name: 'a.txt', bytes: Buffer.from(`\ufeff${text}`) })).text, text)
  assert.equal((await readDocument({ path: planPath.pathname })).text, plan)
})

const word = (stream: string) =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(1000),
    Buffer.from(stream, 'utf16le'),
    Buffer.alloc(500),
  ])
const entities = '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
const bad: readonly (readonly [string, Uint8Array, string])[] = [
  ['empty.txt', new Uint8Array(), 'document-empty'],
  ['blank.txt', Buffer.from(' \r\n\u3000\n'), 'document-empty'],
  ['zeros.txt', Buffer.alloc(5000), 'document-empty'],
  ['empty.docx', makeDocx({ body: paragraph('') }), 'document-empty'],
  ['scan.pdf', makePdf(['scan']), 'document-scanned'],
  ['protected.pdf', fixture('protected.pdf'), 'document-protected'],
  ['protected.docx', word('EncryptedPackage'), 'document-protected'],
  ['old.doc', word('WordDocument'), 'document-legacy-word'],
  ['broken.docx', makeDocx({ body: paragraph('甲'.repeat(999)) }).subarray(0, 900), 'document-broken'],
  ['text.docx', Buffer.from('this is no docx'), 'document-broken'],
  ['noise.pdf', Buffer.from([1, 2, 3, 0xff, 0xfe, 9]), 'document-broken'],
  ['wrong.txt', Buffer.from('développement à Wuhan', 'latin1'), 'document-encoding-unknown'],
  ['program.txt', Buffer.from('MZ\x90\0\x03\0\0\0\x04', 'latin1'), 'document-type-unknown'],
  ['picture.pdf', Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1'), 'document-type-unknown'],
  [
    'bomb.docx',
    makeDocx({ body: paragraph('甲'), extra: [{ name: 'word/x.xml', bytes: Buffer.alloc(5e6) }] }),
    'document-unsafe',
  ],
  ['entities.docx', makeDocx({ body: paragraph('&b;'), prolog: entities }), 'document-unsafe'],
  ['deep.docx', makeDocx({ body: '<w:ins>'.repeat(30_000) + '</w:ins>'.repeat(30_000) }), 'document-broken'],
  ['large.txt', Buffer.alloc(21e6, '甲'), 'document-too-large'],
]
test('a tree of six million elements ends at a limit: of memory here, of time on a slower machine', async () => {
  const bytes = Buffer.from('<b>'.repeat(6_000_000))
  await assert.rejects(readDocument({ name: 'nested.html', bytes }), (error) => {
    assert.ok(error instanceof Refusal, String(error))
    assert.ok(['document-too-heavy', 'document-too-slow'].includes(error.code), error.code)
    return true
  })
})

for (const [name, bytes, code] of bad) {
  test(`${name} is refused: ${code}`, async () => {
    await assert.rejects(readDocument({ name, bytes }), (error) => {
      assert.ok(error instanceof Refusal, String(error))
      assert.equal(error.code, code)
      return true
    })
  })
}

test('a crash of the parser is told to the log, and to the user without a trace', async () => {
  const bytes = makeDocx({ body: '<w:ins>'.repeat(30_000) + '</w:ins>'.repeat(30_000) })
  let trace = ''
  const options = { onCrash: (text: string) => (trace = text) }
  await assert.rejects(readDocument({ name: 'a.docx', bytes }, options), (error) => {
    assert.ok(
      error instanceof Refusal && !/at |mammoth|RangeError/.test(JSON.stringify(problemOf(error, 'en'))),
    )
    return true
  })
  assert.match(trace, /RangeError/)
})

test('50 MB of text are refused unread, by path and as a stream', async () => {
  const path = join(folder, 'large.txt')
  const file = openSync(path, 'w')
  ftruncateSync(file, 50e6)
  closeSync(file)
  await assert.rejects(readDocument({ path }), { code: 'document-too-large' })

  let sent = 0
  async function* endless() {
    for (;;) {
      sent += 1e6
      yield Buffer.alloc(1e6, 'x')
    }
  }
  await assert.rejects(readDocument({ name: 'a.txt', stream: endless() }), { code: 'document-too-large' })
  assert.ok(sent <= 22e6, `${sent} bytes were taken`)
})

test('a stream is read as a file is, wherever it is cut', async () => {
  const bytes = Buffer.from(plan)
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7)
  }
  assert.equal((await readDocument({ name: 'a.txt', stream: pieces() })).text, plan)
})

test('the plan is parsed in the child, from whatever file it comes', async () => {
  const fromText = await readPlan({ path: planPath.pathname })
  assert.equal(fromText.text, plan)
  assert.equal(fromText.plan.documentNumber, '武政办〔2026〕4号')
  const fromWord = await readPlan({ name: 'a.docx', bytes: await writtenInWord() })
  const fromPdf = await readPlan({ name: 'a.pdf', bytes: makePdf(setParagraphs(lines)) })
  const indicators = ({ plan }: PlanText) =>
    plan.targets.map(({ task, indicator, value }) => `${task} ${indicator} ${value}`)
  assert.ok(fromText.plan.targets.length > 30)
  assert.deepEqual(indicators(fromWord), indicators(fromText))
  assert.deepEqual(indicators(fromPdf), indicators(fromText))
})

test('a text that is no plan is refused as such', async () => {
  const poem = '床前明月光,疑是地上霜。\n举头望明月,低头思故乡。\n'
  await assert.rejects(readPlan({ name: 'a.txt', bytes: Buffer.from(poem) }), { code: 'document-not-a-plan' })
})

test('a path that is no file says so', async () => {
  await assert.rejects(readDocument({ path: join(folder, 'missing.txt') }), { code: 'document-not-a-file' })
  await assert.rejects(readDocument({ path: folder }), { code: 'document-not-a-file' })
})

test('a name cannot reach the command line', async () => {
  const path = join(folder, '$(touch x);`y` "z" .txt')
  writeFileSync(path, '一、目标')
  assert.equal((await readDocument({ path })).text, '一、目标')
})

test('random bytes are read or refused, whatever they claim to be', async () => {
  const marks = [
    '',
    '%PDF-1.7\n',
    'PK\x03\x04',
    '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
    '<html>',
    '\xff\xfe',
    '\xef\xbb\xbf',
  ]
  const extensions = ['', 'txt', 'md', 'html', 'docx', 'pdf']
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...marks),
      fc.constantFrom(...extensions),
      fc.uint8Array({ maxLength: 300 }),
      async (mark, extension, rest) => {
        try {
          const read = await readBytes(Buffer.concat([Buffer.from(mark, 'latin1'), rest]), extension)
          assert.ok(read.text.trim() !== '')
        } catch (error) {
          assert.ok(error instanceof Refusal, String(error))
        }
      },
    ),
    { numRuns: 1000 },
  )
})
