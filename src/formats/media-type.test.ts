import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isHtml, sniff } from './media-type.ts'
import { compoundKind, zipKind } from './media-type-office.ts'

const sniffed: readonly (readonly [string, string | Buffer, ReturnType<typeof sniff>])[] = [
  ['a PDF', '%PDF-1.7\n', { kind: 'pdf' }],
  ['a PDF after a mail header', 'From: x\r\n\r\n%PDF-1.4', { kind: 'pdf' }],
  ['a zip', Buffer.from('PK\x03\x04', 'latin1'), { kind: 'zip' }],
  ['a compound file', Buffer.from('d0cf11e0a1b11ae1', 'hex'), { kind: 'compound' }],
  ['a program named .txt', Buffer.from('MZ\x90\0\x03\0', 'latin1'), { kind: 'other', name: 'EXE' }],
  ['a text that begins with MZ', 'MZ 项目实施方案', { kind: 'text' }],
  ['rich text', '{\\rtf1\\ansi', { kind: 'other', name: 'RTF' }],
  ['a picture', Buffer.from('\x89PNG\r\n', 'latin1'), { kind: 'other', name: 'PNG' }],
  ['text', '一、总体要求', { kind: 'text' }],
]
for (const [name, bytes, kind] of sniffed) {
  test(`${name} is told by its first bytes`, () =>
    assert.deepEqual(sniff(Buffer.from(bytes as string)), kind))
}

const pages: readonly (readonly [string, string, boolean])[] = [
  ['<!DOCTYPE html><p>甲', '', true],
  ['\n<!-- 注 -->\n<html><body>', 'txt', true],
  ['<div class="x">甲</div>', '', true],
  ['甲<p>乙', 'html', true],
  ['甲', 'html', false],
  ['<div align="center">\n\n# 标题', 'md', false],
  ['<html><body>甲', 'md', true],
  ['到 2027 年,增速 < 10%', 'txt', false],
  ['<通知>甲', '', false],
]
for (const [text, extension, html] of pages) {
  test(`${JSON.stringify(text)} named .${extension} is ${html ? '' : 'not '}HTML`, () =>
    assert.equal(isHtml(text, extension), html))
}

test('a compound file tells what it holds by its streams', () => {
  const holding = (stream: string) =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(stream, 'utf16le')])
  assert.equal(compoundKind(holding('EncryptedPackage')), 'protected')
  assert.equal(compoundKind(holding('WordDocument')), 'word')
  assert.equal(compoundKind(holding('Workbook')), 'other')
})

test('a zip tells what it holds by its parts', () => {
  assert.equal(zipKind(['[Content_Types].xml', 'word/document.xml']), 'docx')
  assert.equal(zipKind(['xl/workbook.xml']), 'XLSX')
  assert.equal(zipKind(['Doc_0/Document.xml', 'OFD.xml']), 'OFD')
  assert.equal(zipKind(['a.txt']), 'ZIP')
})
