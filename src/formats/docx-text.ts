// mammoth's model of a Word document -> lines of text.

import { type TableCell, tableLines } from './table-text.ts'

/** A node of mammoth's model, as far as the text needs it. */
export type DocxElement = Readonly<{
  type: string
  children?: readonly DocxElement[]
  value?: string
  checked?: boolean
  colSpan?: number
  rowSpan?: number
  noteType?: string
  noteId?: string
  body?: readonly DocxElement[]
  notes?: Readonly<{ resolve(reference: DocxElement): DocxElement | null }>
}>

/** The lines of a document: its body, then the notes in the order in which the body refers to them. */
export function docxLines(document: DocxElement): readonly string[] {
  const references: DocxElement[] = []
  const body = blockLines(document.children ?? [], references)
  const notes = references.flatMap((reference) => {
    const lines = blockLines(document.notes?.resolve(reference)?.body ?? [], [])
    return lines.length === 0 ? [] : [lines.join(' ')]
  })
  return [...body, ...notes]
}

function blockLines(blocks: readonly DocxElement[], references: DocxElement[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'table') return tableLines(rowsOf(block, references))
    if (block.type === 'paragraph') return paragraphLines(block, references)
    return blockLines(block.children ?? [], references)
  })
}

function rowsOf(table: DocxElement, references: DocxElement[]): readonly (readonly TableCell[])[] {
  const rows = (table.children ?? []).filter((row) => row.type === 'tableRow')
  return rows.map((row) => {
    const cells = (row.children ?? []).filter((cell) => cell.type === 'tableCell')
    return cells.map((cell) => ({
      lines: blockLines(cell.children ?? [], references).map((line) => line.replaceAll('\t', ' ')),
      columns: cell.colSpan ?? 1,
      rows: cell.rowSpan ?? 1,
    }))
  })
}

/** A paragraph's lines; a text box or table anchored in it follows it. Empty lines are left out. */
function paragraphLines(paragraph: DocxElement, references: DocxElement[]): readonly string[] {
  const anchored: DocxElement[] = []
  const text = inlineText(paragraph, { references, anchored })
  const lines = text.split('\n').map((line) => line.replace(/^[\s\u3000]+|[\s\u3000]+$/g, ''))
  return [...lines.filter((line) => line !== ''), ...blockLines(anchored, references)]
}

type Found = Readonly<{ references: DocxElement[]; anchored: DocxElement[] }>

function inlineText(element: DocxElement, found: Found): string {
  return (element.children ?? []).map((child) => childText(child, found)).join('')
}

function childText(child: DocxElement, found: Found): string {
  if (child.type === 'text') return (child.value ?? '').replace(INVISIBLE, '').replaceAll('\u00a0', ' ')
  if (child.type === 'tab') return '\t'
  if (child.type === 'break') return '\n'
  if (child.type === 'checkbox') return child.checked ? '☑' : '☐'
  if (child.type === 'paragraph' || child.type === 'table') found.anchored.push(child)
  else if (child.type === 'noteReference') found.references.push(child)
  else return inlineText(child, found)
  return ''
}

// Soft hyphens, zero-width characters, and control characters that XML lets through.
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]|[^\P{Cc}\t\n]/gu
