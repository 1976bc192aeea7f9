// PDF (ISO 32000) -> plain text with pdf.js, which finds the characters; pdf-rows.ts and pdf-lines.ts find
// the lines. Pages are separated by a form feed. Page numbers, running heads and foots stay where they are:
// whether a line is one of them is not for this file to say. Nothing is rendered, fetched or executed.

import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { getDocument, PasswordException, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { refuse } from '../kernel/problem.ts'
import { linesOfRows, marginsOf } from './pdf-lines.ts'
import { unifyRadicals } from './pdf-radicals.ts'
import { type PdfPiece, type PdfRow, rowsOfPage } from './pdf-rows.ts'

/**
 * The text of a PDF: lines ended by LF, a form feed between pages.
 *
 * @throws {Refusal} `document-protected` (opening password), `document-scanned` (no text on any page),
 * `document-garbled` (the fonts do not say what they show), `document-broken`
 */
export async function pdfToText(bytes: Uint8Array): Promise<string> {
  const document = await open(bytes)
  const pages: (readonly PdfRow[])[] = []
  for (let page = 1; page <= document.numPages; page++) pages.push(await rowsOn(document, page))
  await document.loadingTask.destroy()

  refuseUnreadable(pages)
  const margins = marginsOf(pages)
  return pages
    .map((rows) =>
      linesOfRows(rows, margins)
        .map((line) => `${line}\n`)
        .join(''),
    )
    .join('\f')
}

const PACKAGE = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

async function open(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const loading = getDocument({
    data: new Uint8Array(bytes), // pdf.js takes the buffer over
    verbosity: 0,
    // Chinese fonts that are not embedded name one of Adobe's character maps; they come with the package.
    cMapUrl: join(PACKAGE, 'cmaps/'),
    standardFontDataUrl: join(PACKAGE, 'standard_fonts/'),
    useWasm: false,
    useSystemFonts: false,
    disableFontFace: true,
  })
  try {
    return await loading.promise
  } catch (error) {
    return refuse(error instanceof PasswordException ? 'document-protected' : 'document-broken')
  }
}

async function rowsOn(document: PDFDocumentProxy, number: number): Promise<readonly PdfRow[]> {
  const content = await contentOf(document, number)
  return rowsOfPage(content.items.flatMap((item) => ('str' in item ? [pieceOf(item)] : [])))
}

async function contentOf(document: PDFDocumentProxy, number: number): Promise<TextContent> {
  try {
    const page = await document.getPage(number)
    const content = await page.getTextContent()
    page.cleanup()
    return content
  } catch {
    return refuse('document-broken') // pdf.js throws many kinds of errors, all about the file
  }
}

type TextContent = Awaited<ReturnType<Awaited<ReturnType<PDFDocumentProxy['getPage']>>['getTextContent']>>
type Item = Readonly<{ str: string; transform: readonly unknown[]; width: number; height: number }>

function pieceOf(item: Item): PdfPiece {
  const [, , c = 0, d = 0, x = 0, y = 0] = item.transform.map(Number)
  const text = unifyRadicals(item.str).replace(UNPRINTED, '').toWellFormed()
  return { text, x, y, width: item.width, size: Math.hypot(c, d) || item.height }
}

// Control characters, soft hyphens and zero-width characters.
const UNPRINTED = /[\u00ad\u200b-\u200d\u2060\ufeff]|[^\P{Cc}\t]/gu

/** A scan has no text, or on every page the same few words of the scanning program. */
function refuseUnreadable(pages: readonly (readonly PdfRow[])[]): void {
  const texts = pages.map((rows) => rows.map((row) => row.text).join(''))
  const stamped = texts.length > 1 && texts.every((text) => text === texts[0] && text.length <= 40)
  if (stamped || texts.every((text) => text === '')) refuse('document-scanned', { pages: pages.length })

  const all = texts.join('')
  const strange = all.match(/[\ue000-\uf8ff\ufffd]/g)?.length ?? 0
  if (strange > 0.3 * all.length) refuse('document-garbled')
}
