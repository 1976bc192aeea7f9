// What word/numbering.xml and word/styles.xml define about automatic numbers (ECMA-376 part 1, 17.9).
// A paragraph names a `num` (a list in use), a num names an abstract numbering (its looks), and a style can
// name a num for all its paragraphs: headings of official documents are mostly numbered that way.

import { attributeOf, type XmlTag, xmlTags } from './docx-xml.ts'

/** One level of a list: `text` is the pattern, such as "第%1章" or "(%2)". */
export type NumberingLevel = Readonly<{
  start: number
  format: string
  text: string
  suffix: string
  /** The level whose number makes this one start again; 0: never; undefined: any level above. */
  restart: number | undefined
  /** All levels in the pattern print as decimals (1.1 under 第一章). */
  decimals: boolean
  /** The paragraph style that this level belongs to. */
  style: string | undefined
}>

/** A list in use: its abstract numbering, which keeps the count, and the starts that it overrides. */
export type NumberingList = Readonly<{
  abstract: string
  levels: ReadonlyMap<number, NumberingLevel>
  starts: ReadonlyMap<number, number>
}>

/** Lists by numId. */
export type Numbering = ReadonlyMap<string, NumberingList>

/**
 * Reads the lists of a numbering part. `styleLists` (see docx-styles.ts) resolves a numbering that stands
 * in a list style instead.
 */
export function readNumbering(xml: string, listOfStyle: (style: string) => string | undefined): Numbering {
  const { abstracts, nums } = readDefinitions(xml)
  const resolve = (id: string, seen: number): Abstract | undefined => {
    const found = abstracts.get(id)
    if (found?.link === undefined || seen > 10) return found
    const linked = nums.get(listOfStyle(found.link) ?? '')
    return linked === undefined ? found : resolve(linked.abstract, seen + 1)
  }
  const lists = new Map<string, NumberingList>()
  for (const [id, num] of nums) {
    const looks = resolve(num.abstract, 0)
    const levels = new Map(looks?.levels ?? [])
    for (const [level, override] of num.levels) levels.set(level, override)
    lists.set(id, { abstract: num.abstract, levels, starts: num.starts })
  }
  return lists
}

type Abstract = { levels: Map<number, NumberingLevel>; link: string | undefined }
type Num = { abstract: string; levels: Map<number, NumberingLevel>; starts: Map<number, number> }
type Draft = { -readonly [key in keyof NumberingLevel]: NumberingLevel[key] }

function readDefinitions(xml: string) {
  const abstracts = new Map<string, Abstract>()
  const nums = new Map<string, Num>()
  let abstract: Abstract | undefined
  let num: Num | undefined
  let overridden = 0
  let level: Draft | undefined
  for (const tag of xmlTags(xml)) {
    const name = localName(tag)
    if (tag.kind === 'close') {
      if (name === 'abstractNum') abstract = undefined
      if (name === 'num') num = undefined
      if (name === 'lvl') level = undefined
    } else if (name === 'abstractNum') {
      abstract = { levels: new Map(), link: undefined }
      abstracts.set(valueOf(tag, 'abstractNumId') ?? '', abstract)
    } else if (name === 'num') {
      num = { abstract: '', levels: new Map(), starts: new Map() }
      nums.set(valueOf(tag, 'numId') ?? '', num)
    } else if (name === 'lvl') {
      level = emptyLevel()
      const levels = num?.levels ?? abstract?.levels
      levels?.set(Number(valueOf(tag, 'ilvl') ?? 0), level)
    } else if (name === 'abstractNumId' && num) {
      num.abstract = valueOf(tag) ?? ''
    } else if (name === 'numStyleLink' && abstract) {
      abstract.link = valueOf(tag)
    } else if (name === 'lvlOverride') {
      overridden = Number(valueOf(tag, 'ilvl') ?? 0)
    } else if (name === 'startOverride' && num) {
      num.starts.set(overridden, Number(valueOf(tag) ?? 1))
    } else if (level) {
      fill(level, name, tag)
    }
  }
  return { abstracts, nums }
}

function emptyLevel(): Draft {
  return {
    start: 1,
    format: 'decimal',
    text: '',
    suffix: 'tab',
    restart: undefined,
    decimals: false,
    style: undefined,
  }
}

function fill(level: Draft, name: string, tag: XmlTag): void {
  const value = valueOf(tag)
  if (name === 'start') level.start = Number(value ?? 1)
  if (name === 'numFmt') level.format = value ?? 'decimal'
  if (name === 'lvlText') level.text = value ?? ''
  if (name === 'suff') level.suffix = value ?? 'tab'
  if (name === 'lvlRestart') level.restart = Number(value ?? 0)
  if (name === 'isLgl') level.decimals = value !== '0' && value !== 'false'
  if (name === 'pStyle') level.style = value
}

/** The name without its prefix: writers choose the prefix freely, mostly w. */
export function localName(tag: XmlTag): string {
  return tag.name.slice(tag.name.indexOf(':') + 1)
}

/** An attribute of the same namespace as the tag, `val` unless another is named. */
export function valueOf(tag: XmlTag, name = 'val'): string | undefined {
  const colon = tag.name.indexOf(':')
  return attributeOf(tag, tag.name.slice(0, colon + 1) + name) ?? attributeOf(tag, name)
}
