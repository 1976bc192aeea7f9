import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { makeZip } from '../../test/kit/zip.ts'
import { openZip, type Zip, type ZipFault } from './zip.ts'

const opened = async (bytes: Uint8Array): Promise<Zip> => {
  const zip = await openZip(bytes)
  if ('fault' in zip) throw new Error(zip.fault)
  return zip
}

test('parts are read by name, without regard to case', async () => {
  const zip = await opened(
    makeZip([
      { name: 'word/document.xml', bytes: '甲' },
      { name: 'a.png', bytes: 'x' },
    ]),
  )
  assert.deepEqual(zip.names, ['word/document.xml', 'a.png'])
  assert.equal(Buffer.from((await zip.read('Word/Document.xml')) as Uint8Array).toString(), '甲')
  assert.equal(await zip.read('missing.xml'), undefined)
})

const big = Buffer.alloc(2_000_000)
const faults: readonly (readonly [string, Uint8Array, ZipFault['fault']])[] = [
  ['no zip at all', Buffer.from('PK\x03\x04 and then nothing'), 'broken'],
  ['a zip cut off', makeZip([{ name: 'a.xml', bytes: '甲'.repeat(500) }]).subarray(0, 60), 'broken'],
  ['a name that climbs out', makeZip([{ name: '../../etc/passwd', bytes: 'x' }]), 'broken'],
  ['an absolute name', makeZip([{ name: '/etc/passwd', bytes: 'x' }]), 'broken'],
  ['an encrypted entry', makeZip([{ name: 'a.xml', bytes: 'x', encrypted: true }]), 'protected'],
  ['a part a thousand times larger than packed', makeZip([{ name: 'a.xml', bytes: big }]), 'inflated'],
  ['a part declared beyond the limit', makeZip([{ name: 'a.xml', bytes: 'x', declared: 70e6 }]), 'inflated'],
  [
    'too much in all',
    makeZip(Array.from({ length: 9 }, (_, at) => ({ name: `${at}.png`, bytes: 'x', declared: 60e6 }))),
    'inflated',
  ],
  [
    'entries that overlap',
    makeZip([
      { name: 'a.xml', bytes: 'x' },
      { name: 'b.xml', bytes: 'y', offset: 0 },
    ]),
    'inflated',
  ],
  [
    'too many entries',
    makeZip(Array.from({ length: 10_001 }, (_, at) => ({ name: `${at}`, bytes: '' }))),
    'inflated',
  ],
]
for (const [name, bytes, fault] of faults) {
  test(`${name}: ${fault}`, async () => assert.deepEqual(await openZip(bytes), { fault }))
}

test('a part that is longer or other than declared is broken', async () => {
  const longer = await opened(makeZip([{ name: 'a.xml', bytes: '甲'.repeat(1000), declared: 10 }]))
  assert.deepEqual(await longer.read('a.xml'), { fault: 'broken' })
  const other = await opened(makeZip([{ name: 'a.xml', bytes: '甲', crc: 1 }]))
  assert.deepEqual(await other.read('a.xml'), { fault: 'broken' })
})

test('an honest document with large pictures and repetitive XML is opened', async () => {
  const rows = Array.from({ length: 60_000 }, (_, at) => `<w:tr><w:tc><w:p>${at}</w:p></w:tc></w:tr>`).join(
    '',
  )
  const picture = Buffer.from(Array.from({ length: 300_000 }, (_, at) => (at * 7919 + (at >> 5)) % 251))
  const zip = await opened(
    makeZip([
      { name: 'word/document.xml', bytes: rows },
      { name: 'word/media/1.png', bytes: picture },
    ]),
  )
  assert.equal(((await zip.read('word/document.xml')) as Uint8Array).length, Buffer.byteLength(rows))
})

test('a zip with flipped bytes is read, or broken, and nothing else', async () => {
  const whole = makeZip([
    { name: 'word/document.xml', bytes: '到 2027 年'.repeat(50) },
    { name: 'b.xml', bytes: '乙' },
  ])
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
      const bytes = Buffer.from(whole)
      bytes[at] = (bytes[at] ?? 0) ^ flip
      const zip = await openZip(bytes)
      if (!('fault' in zip)) for (const name of zip.names) await zip.read(name)
    }),
    { numRuns: 300 },
  )
})
