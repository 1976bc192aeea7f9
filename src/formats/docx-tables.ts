// The tables of a Word document as rows of cell texts, hidden text included: a table that fumao wrote keeps
// the keys of its rows there. Run it in a bounded child process. ECMA-376 part 1, 17.4.

import { refuse } from '../kernel/problem.ts'
import { findDocxParts, partReader } from './docx-parts.ts'
import { type XmlTag, attributeOf, xmlTags } from './docx-xml.ts'
import { zipKind } from './media-type-office.ts'
import { openZip } from './zip.ts'

/** A table: rows of cells; paragraphs within a cell are parted by LF. */
export type DocxTable = Readonly<{ rows: readonly (readonly string[])[] }>

/**
 * Reads the tables of a document in order; one inside a cell becomes text of that cell.
 *
 * @throws {Refusal} `document-broken`, `document-protected`, `document-unsafe`, `document-type-unknown`
 * @example (await readDocxTables(bytes))[0]?.rows[0] // ['任务', '措施']
 */
export async function readDocxTables(bytes: Uint8Array): Promise<readonly DocxTable[]> {
  const zip = await openZip(bytes)
  if ('fault' in zip) return refuse(faults[zip.fault])
  const kind = zipKind(zip.names)
  if (kind !== 'docx') return refuse('document-type-unknown', { what: kind })
  const read = partReader(zip)
  const { main } = await findDocxParts(read)
  return tablesIn((await read(main)) ?? refuse('document-broken'))
}

const faults = {
  broken: 'document-broken',
  protected: 'document-protected',
  inflated: 'document-unsafe',
} as const

/** The tables of a main part's XML. */
export function tablesIn(xml: string): readonly DocxTable[] {
  const tables: string[][][] = []
  let depth = 0
  let text = ''
  let textFrom: number | null = null
  for (const tag of xmlTags(xml)) {
    const name = tag.name.slice(tag.name.indexOf(':') + 1)
    const opens = tag.kind === 'open'
    if (name === 'tbl' && tag.kind !== 'empty') {
      depth += opens ? 1 : -1
      if (opens && depth === 1) tables.push([])
    }
    if (depth === 0) continue
    const rows = tables.at(-1) ?? []
    if (depth === 1 && name === 'tr' && opens) rows.push([])
    if (depth === 1 && name === 'tc') {
      if (!opens) rows.at(-1)?.push(text.trim())
      text = ''
    }
    if (name === 'gridSpan') spread(rows.at(-1), tag)
    if (name === 't' && tag.kind !== 'empty') {
      if (opens) textFrom = tag.end
      else if (textFrom !== null) text += unescaped(xml.slice(textFrom, tag.start))
    }
    if (name === 'p' && tag.kind === 'close') text += '\n'
    if (name === 'br') text += '\n'
    if (name === 'tab' && tag.kind === 'empty') text += ' '
  }
  return tables.map((rows) => ({ rows }))
}

// A cell over several columns stands in the last of them, so that what follows keeps its column.
function spread(row: string[] | undefined, tag: XmlTag): void {
  const columns = Math.min(Number(attributeOf(tag, 'w:val') ?? 1), 100)
  for (let more = 1; more < columns; more++) row?.push('')
}

function unescaped(text: string): string {
  return text.replace(/&(#x?[0-9a-f]+|amp|lt|gt|quot|apos);/gi, (_, entity: string) => {
    if (!entity.startsWith('#')) return entities[entity.toLowerCase()] ?? ''
    return String.fromCodePoint(Number(entity.slice(1).replace(/^x/i, '0x')) || 0xfffd)
  })
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
