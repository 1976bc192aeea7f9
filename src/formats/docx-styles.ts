// Which automatic number a paragraph has through its style (ECMA-376 part 1, 17.7.4 and 17.9.23). A style
// takes over what its ancestors say; the level of a style is the level of the list that names the style.

import type { Numbering } from './docx-numbering.ts'
import { localName, valueOf } from './docx-numbering.ts'
import { xmlTags } from './docx-xml.ts'

/** A list and a level in it; '0' as list means: explicitly no number. */
export type NumberingPlace = Readonly<{ list: string; level: number }>

/** What a style says itself. */
export type DocxStyle = Readonly<{
  basedOn: string | undefined
  list: string | undefined
  level: number | undefined
}>

/** The styles of a document by id, and the style of paragraphs that name none. */
export type DocxStyles = Readonly<{ styles: ReadonlyMap<string, DocxStyle>; standard: string | undefined }>

/** Reads word/styles.xml. */
export function readDocxStyles(xml: string): DocxStyles {
  const styles = new Map<string, { -readonly [key in keyof DocxStyle]: DocxStyle[key] }>()
  let standard: string | undefined
  let style: { -readonly [key in keyof DocxStyle]: DocxStyle[key] } | undefined
  for (const tag of xmlTags(xml)) {
    const name = localName(tag)
    if (name === 'style' && tag.kind === 'open') {
      const id = valueOf(tag, 'styleId') ?? ''
      style = { basedOn: undefined, list: undefined, level: undefined }
      styles.set(id, style)
      if (valueOf(tag, 'type') === 'paragraph' && /^(1|true|on)$/.test(valueOf(tag, 'default') ?? ''))
        standard = id
    } else if (name === 'style') {
      style = undefined
    } else if (style && name === 'basedOn') {
      style.basedOn = valueOf(tag)
    } else if (style && name === 'numId') {
      style.list = valueOf(tag)
    } else if (style && name === 'ilvl') {
      style.level = Number(valueOf(tag) ?? 0)
    }
  }
  return { styles, standard }
}

/** Where the number of a paragraph with this style comes from; undefined for none. */
export function placeOfStyle(id: string | undefined, { styles, standard }: DocxStyles, numbering: Numbering) {
  let at = id ?? standard
  for (let steps = 0; at !== undefined && steps < MOST_ANCESTORS; steps++) {
    const style: DocxStyle | undefined = styles.get(at)
    if (style?.list !== undefined) return { list: style.list, level: levelOf(at, style, numbering) }
    at = style?.basedOn
  }
  return undefined
}

const MOST_ANCESTORS = 20

function levelOf(id: string, style: DocxStyle, numbering: Numbering): number {
  const levels = numbering.get(style.list ?? '')?.levels ?? new Map()
  for (const [level, { style: owner }] of levels) if (owner === id) return level
  return style.level ?? 0
}
