// From the bytes of a document file to its text, by what the content is. The extension only decides where
// the content leaves it open: Markdown is text, and a .docx or .pdf that is neither is a broken one.

import { isHtml, sniff } from '../formats/media-type.ts'
import { compoundKind } from '../formats/media-type-office.ts'
import { decodeText } from '../formats/text-decoding.ts'
import { Refusal, refuse } from '../kernel/problem.ts'
import type { DocumentText } from './read.ts'

/**
 * The text of a document, with its format and encoding.
 *
 * @param extension lower case, without the dot; '' where the file has none that is known
 * @throws {Refusal} the `document-...` codes of src/kernel/document-problems.ts
 */
export async function readBytes(bytes: Uint8Array, extension: string): Promise<DocumentText> {
  const read = await readKind(bytes, extension)
  return read.text.trim() === '' ? refuse('document-empty') : read
}

async function readKind(bytes: Uint8Array, extension: string): Promise<DocumentText> {
  if (bytes.every((byte) => byte === 0)) refuse('document-empty')
  const sniffed = sniff(bytes)
  switch (sniffed.kind) {
    case 'pdf': {
      const { pdfToText } = await import('../formats/pdf.ts')
      return { text: await pdfToText(bytes), format: 'pdf', encoding: null }
    }
    case 'zip': {
      const { docxToText } = await import('../formats/docx.ts')
      return { text: await docxToText(bytes), format: 'docx', encoding: null }
    }
    case 'compound':
      return refuseCompound(bytes)
    case 'other':
      return refuse('document-type-unknown', { what: sniffed.name })
    case 'text':
      return readText(bytes, extension)
  }
}

function refuseCompound(bytes: Uint8Array): never {
  const kind = compoundKind(bytes)
  if (kind === 'protected') refuse('document-protected')
  if (kind === 'word') refuse('document-legacy-word')
  refuse('document-type-unknown', { what: 'OLE2' })
}

async function readText(bytes: Uint8Array, extension: string): Promise<DocumentText> {
  const binary = extension === 'docx' || extension === 'pdf'
  const decoded = decode(bytes, binary)
  if (isHtml(decoded.text, extension)) {
    const { decodeHtml, htmlToText } = await import('../formats/html.ts')
    const { text, encoding } = decodeHtml(bytes)
    return { text: htmlToText(text), format: 'html', encoding }
  }
  if (binary && decoded.text.trim() !== '') refuse('document-broken')
  return { ...decoded, format: extension === 'md' || extension === 'markdown' ? 'md' : 'txt' }
}

/** Bytes that are no text in a file named .docx are a damaged docx, not a text of unknown encoding. */
function decode(bytes: Uint8Array, binary: boolean) {
  try {
    return decodeText(bytes)
  } catch (error) {
    if (error instanceof Refusal && binary) refuse('document-broken')
    throw error
  }
}
