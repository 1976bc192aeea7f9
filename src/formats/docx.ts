// Word documents (docx, ECMA-376) -> plain text. The container is judged first (zip.ts), its XML is refused
// if it defines entities, automatic numbers are written out (docx-body.ts), then mammoth reads the document;
// what it finds becomes lines: one paragraph, one line; one table row, one line (table-text.ts); footnotes
// and endnotes at the end. Page headers and footers, comments and deleted text are left out.

import mammoth from 'mammoth'
import { Refusal, refuse } from '../kernel/problem.ts'
import { writeOutNumbers } from './docx-body.ts'
import { readNumbering } from './docx-numbering.ts'
import { type DocxParts, findDocxParts, type PartReader, partReader } from './docx-parts.ts'
import { readDocxStyles } from './docx-styles.ts'
import { type DocxElement, docxLines } from './docx-text.ts'
import { zipKind } from './media-type-office.ts'
import { openZip, type ZipFault } from './zip.ts'

/**
 * The text of a Word document, each line ended by LF.
 *
 * @throws {Refusal} `document-broken`, `document-protected`, `document-unsafe` (a zip or entity bomb),
 * `document-type-unknown` for a zip that holds something else
 */
export async function docxToText(bytes: Uint8Array): Promise<string> {
  const zip = await openZip(bytes)
  if ('fault' in zip) refuse(FAULTS[zip.fault])
  const kind = zipKind(zip.names)
  if (kind !== 'docx') refuse('document-type-unknown', { what: kind })

  const read = partReader(zip)
  const parts = await findDocxParts(read)
  const body = await read(parts.main)
  if (body === undefined) refuse('document-broken')

  const numbered = numberedBody(body, parts)
  const has = (name: string) =>
    !/comments/i.test(name) && zip.names.some((part) => part.toLowerCase() === name.toLowerCase())
  const document = await readWithMammoth(has, async (name) => (name === parts.main ? numbered : read(name)))
  return docxLines(document)
    .map((line) => `${line}\n`)
    .join('')
}

const FAULTS = {
  broken: 'document-broken',
  protected: 'document-protected',
  inflated: 'document-unsafe',
} as const satisfies Record<ZipFault['fault'], string>

function numberedBody(body: string, parts: DocxParts): string {
  const styles = readDocxStyles(parts.styles)
  const numbering = readNumbering(parts.numbering, (id) => styles.styles.get(id)?.list)
  return writeOutNumbers(body, styles, numbering)
}

/**
 * Lets mammoth read the parts, never the container, and takes its document model before it becomes HTML:
 * `file` and `transformDocument` are how mammoth itself hands an opened container and a model on.
 */
async function readWithMammoth(exists: (name: string) => boolean, read: PartReader): Promise<DocxElement> {
  let model: DocxElement | undefined
  const transformDocument = (document: DocxElement) => {
    model = document
    return { type: 'document', children: [] }
  }
  try {
    const input = { file: { exists, read } } as unknown as Parameters<typeof mammoth.convertToHtml>[0]
    await mammoth.convertToHtml(input, { transformDocument, externalFileAccess: false })
  } catch (error) {
    if (error instanceof Refusal || error instanceof RangeError) throw error
    refuse('document-broken') // not well-formed, or a part that must be there is missing
  }
  return model ?? refuse('document-broken')
}
