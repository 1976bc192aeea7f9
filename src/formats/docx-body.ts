// Makes word/document.xml ready for mammoth, which reads text but neither prints automatic numbers nor
// knows simple fields: each number becomes a run of text at the front of its paragraph, and tags that
// mammoth would drop with their text get a name that it reads.

import { numberCounter } from './docx-count.ts'
import { localName, type Numbering, valueOf } from './docx-numbering.ts'
import { type DocxStyles, placeOfStyle } from './docx-styles.ts'
import { type XmlTag, xmlTags } from './docx-xml.ts'

/** A document part with its numbers written out. */
export function writeOutNumbers(xml: string, styles: DocxStyles, numbering: Numbering): string {
  const next = numberCounter(numbering)
  const pieces: string[] = []
  const open: Paragraph[] = []
  let written = 0
  let hidden = 0 // inside something that is not part of the text now

  const put = (at: number, text: string, resumeAt = at) => {
    pieces.push(xml.slice(written, at), text)
    written = resumeAt
  }

  for (const tag of xmlTags(xml)) {
    const name = localName(tag)
    if (HIDDEN.has(name) && tag.kind !== 'empty') hidden += tag.kind === 'open' ? 1 : -1
    const prefix = tag.name.slice(0, tag.name.length - name.length)
    const paragraph = open.at(-1)
    if (RENAMED.has(tag.name)) put(tag.start, renamed(tag, RENAMED.get(tag.name) ?? tag.name), tag.end)
    if (hidden > 0 || DRAWING.test(prefix)) continue

    if (name === 'p' && tag.kind === 'open') {
      open.push({ style: undefined, list: undefined, level: undefined, numbered: false })
    } else if (name === 'p' && tag.kind === 'close') {
      open.pop()
      if (paragraph && !paragraph.numbered) count(paragraph) // an empty paragraph counts, but prints nothing
    } else if (paragraph && !paragraph.numbered) {
      readProperty(paragraph, name, tag)
      if (name !== 't' || tag.kind !== 'open') continue
      const number = count(paragraph)
      if (number !== '') put(tag.end, escape(number))
    }
  }
  pieces.push(xml.slice(written))
  return pieces.join('')

  function count(paragraph: Paragraph): string {
    paragraph.numbered = true
    const inherited = placeOfStyle(paragraph.style, styles, numbering)
    const list = paragraph.list ?? inherited?.list
    return list === undefined ? '' : next({ list, level: paragraph.level ?? inherited?.level ?? 0 })
  }
}

type Paragraph = {
  style: string | undefined
  list: string | undefined
  level: number | undefined
  numbered: boolean
}

// Earlier properties and deleted or moved text of tracked changes; the newer of two alternatives, of
// which mammoth reads the older (mc:Fallback).
const HIDDEN: ReadonlySet<string> = new Set([
  'pPrChange',
  'rPrChange',
  'sectPrChange',
  'del',
  'moveFrom',
  'Choice',
])
const DRAWING = /^(a|m|wp|wps|pic|c|dgm):$/
// Wrappers that mammoth does not know, to one whose children it reads; a carriage return is a line break.
const RENAMED: ReadonlyMap<string, string> = new Map([
  ['w:fldSimple', 'w:smartTag'],
  ['w:dir', 'w:smartTag'],
  ['w:bdo', 'w:smartTag'],
  ['w:ruby', 'w:smartTag'],
  ['w:rubyBase', 'w:smartTag'],
  ['w:cr', 'w:br'],
])

function renamed(tag: XmlTag, name: string): string {
  return tag.kind === 'close' ? `</${name}>` : `<${name}${tag.kind === 'empty' ? '/' : ''}>`
}

function readProperty(paragraph: Paragraph, name: string, tag: XmlTag): void {
  if (name === 'pStyle') paragraph.style = valueOf(tag)
  if (name === 'numId') paragraph.list = valueOf(tag)
  if (name === 'ilvl') paragraph.level = Number(valueOf(tag) ?? 0)
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
