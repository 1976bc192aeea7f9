// The tags of an OOXML part, one after another, with their places in the text. This is no general XML
// parser: it walks parts that mammoth will parse properly afterwards, and refuses what an office program
// never writes. DOCTYPE is how entity bombs ("billion laughs") and outside files get in; OPC forbids it
// (ECMA-376 part 2, 7.2).

import { refuse } from '../kernel/problem.ts'

/** One tag: its name with prefix, its attributes as printed, and where it stands. */
export type XmlTag = Readonly<{
  kind: 'open' | 'close' | 'empty'
  name: string
  attributes: string
  start: number
  end: number
}>

/**
 * All tags of a part in order. Comments, CDATA and processing instructions are passed over.
 *
 * @example [...xmlTags('<w:p><w:r/></w:p>')].map((tag) => tag.name) // ['w:p', 'w:r', 'w:p']
 */
export function* xmlTags(xml: string): Generator<XmlTag> {
  const tag =
    /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([\w:.-]+)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>/g
  for (let found = tag.exec(xml); found; found = tag.exec(xml)) {
    const [all, closing, name, attributes = '', empty] = found
    if (name === undefined) continue
    const kind = closing ? 'close' : empty ? 'empty' : 'open'
    yield { kind, name, attributes, start: found.index, end: found.index + all.length }
  }
}

/** The value of one attribute, by its name with prefix. */
export function attributeOf(tag: XmlTag, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag.attributes)
  const printed = found?.[1] ?? found?.[2]
  return printed?.replace(/&(#x?[0-9a-f]+|amp|lt|gt|quot|apos);/gi, (whole, entity: string) => {
    if (entity.startsWith('#'))
      return String.fromCodePoint(Number(entity.slice(1).replace(/^x/i, '0x')) || 0xfffd)
    return ENTITIES[entity] ?? whole
  })
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/**
 * The text of an XML part: UTF-8, or UTF-16 with its mark.
 *
 * @throws {Refusal} `document-unsafe` for a DOCTYPE or entity, `document-broken` for bytes that do not decode
 */
export function decodeXmlPart(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8'
  let xml: string
  try {
    xml = new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) refuse('document-broken')
    throw error
  }
  if (/<!(doctype|entity)/i.test(xml)) refuse('document-unsafe')
  return xml
}
