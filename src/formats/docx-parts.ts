// The parts of a Word document by what they are for: the package's relationships name the main part, its
// own relationships name styles, numbering and notes (ECMA-376 part 1, 11.3; part 2, 6.5). Office names
// them word/document.xml and so on; other writers do as they please.

import { refuse } from '../kernel/problem.ts'
import { attributeOf, decodeXmlPart, xmlTags } from './docx-xml.ts'
import type { Zip } from './zip.ts'

/** The text of a part by its name; undefined where the document has no such part. */
export type PartReader = (name: string) => Promise<string | undefined>

/** The main part's name, and its styles and numbering as XML ('' where it has none). */
export type DocxParts = Readonly<{ main: string; styles: string; numbering: string }>

/** Reads XML parts out of a container. Refusals: `document-broken`, `document-unsafe`. */
export function partReader(zip: Zip): PartReader {
  return async (name) => {
    const part = await zip.read(name)
    if (part === undefined) return undefined
    return 'fault' in part ? refuse('document-broken') : decodeXmlPart(part)
  }
}

/** Finds the parts that the text depends on. */
export async function findDocxParts(read: PartReader): Promise<DocxParts> {
  const main = (await target(read, '', 'officeDocument')) ?? 'word/document.xml'
  const part = async (type: string) =>
    (await read((await target(read, main, type)) ?? `word/${type}.xml`)) ?? ''
  return { main, styles: await part('styles'), numbering: await part('numbering') }
}

/** The part that `source` ('' for the package) relates to as `type`. */
async function target(read: PartReader, source: string, type: string): Promise<string | undefined> {
  const folder = source.slice(0, source.lastIndexOf('/') + 1)
  const relations = await read(`${folder}_rels/${source.slice(folder.length)}.rels`)
  for (const tag of xmlTags(relations ?? '')) {
    if (!attributeOf(tag, 'Type')?.endsWith(`/relationships/${type}`)) continue
    const found = attributeOf(tag, 'Target') ?? ''
    return found.startsWith('/') ? found.slice(1) : folder + found
  }
  return undefined
}
