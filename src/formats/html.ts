// HTML -> plain text, as a reader of the page would see it. Nothing is executed or fetched: parse5 builds
// the tree that a browser would build (WHATWG HTML 13.2; `scriptingEnabled` only says how <noscript> is
// parsed), and only visible text is taken from it.
// Block elements become lines, tables rows (table-text.ts), numbered lists keep their numbers, white space
// collapses as in CSS Text 4.1, and a line break in the source between two Chinese characters vanishes.

import { type DefaultTreeAdapterTypes, defaultTreeAdapter as tree, parse } from 'parse5'
import { decodeText, type TextEncoding } from './text-decoding.ts'
import { BLOCKS, isVisible } from './html-elements.ts'
import { HtmlLines } from './html-lines.ts'
import { listMarker } from './html-list.ts'
import { type TableCell, tableLines } from './table-text.ts'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

/**
 * The visible text of a page, one block per line, without empty lines. `<title>` is not on the page.
 *
 * @example htmlToText('<title>x</title><p>一、总体要求<p>到&nbsp;2027&nbsp;年') // '一、总体要求\n到 2027 年\n'
 */
export function htmlToText(html: string): string {
  const lines = linesOf(parse(html, { scriptingEnabled: true }).childNodes, 0)
  return lines.map((line) => `${line}\n`).join('')
}

/**
 * Decodes the bytes of a page: byte order mark, then what `<meta charset>` says if it fits, then likelihood.
 *
 * @throws {Refusal} `document-encoding-unknown`
 */
export function decodeHtml(bytes: Uint8Array): Readonly<{ text: string; encoding: TextEncoding }> {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096)).toString(
    'latin1',
  )
  return decodeText(bytes, /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1])
}

type Step = Readonly<{ node: Node } | { leave: Element }>

/** Walks without recursion, because a hostile page nests as deep as it likes; only tables recurse, to a limit. */
function linesOf(nodes: readonly Node[], depth: number): readonly string[] {
  const lines = new HtmlLines()
  const steps: Step[] = nodes.map((node) => ({ node })).reverse()
  for (let step = steps.pop(); step; step = steps.pop()) {
    if ('leave' in step) {
      leave(step.leave, lines)
    } else if (tree.isTextNode(step.node)) {
      lines.text(step.node.value)
    } else if (tree.isElementNode(step.node) && isVisible(step.node)) {
      const element = step.node
      if (element.tagName === 'table' && depth < TABLES_IN_TABLES) {
        lines.add(tableLines(rowsOf(element, depth)))
        continue
      }
      enter(element, lines)
      steps.push({ leave: element })
      for (let at = element.childNodes.length - 1; at >= 0; at--) {
        const child = element.childNodes[at]
        if (child) steps.push({ node: child })
      }
    }
  }
  return lines.finish()
}

const TABLES_IN_TABLES = 20

function enter(element: Element, lines: HtmlLines): void {
  if (element.tagName === 'br') lines.breakLine()
  if (BLOCKS.has(element.tagName)) lines.breakLine()
  if (element.tagName === 'li') lines.mark(listMarker(element))
  if (element.tagName === 'pre' || element.tagName === 'textarea') lines.keepLines(true)
}

function leave(element: Element, lines: HtmlLines): void {
  if (element.tagName === 'pre' || element.tagName === 'textarea') lines.keepLines(false)
  if (BLOCKS.has(element.tagName)) lines.breakLine()
}

/** Rows of a table, with its caption as a row of its own; rows of tables inside it belong to those. */
function rowsOf(table: Element, depth: number): readonly (readonly TableCell[])[] {
  const parts = table.childNodes.filter(tree.isElementNode).filter(isVisible)
  return parts.flatMap((part) => {
    if (part.tagName === 'caption') return [[cellOf(part, depth)]]
    if (part.tagName === 'tr') return [cellsOf(part, depth)]
    const rows = part.childNodes.filter(tree.isElementNode).filter(isVisible)
    return rows.filter((row) => row.tagName === 'tr').map((row) => cellsOf(row, depth))
  })
}

function cellsOf(row: Element, depth: number): readonly TableCell[] {
  const cells = row.childNodes.filter(tree.isElementNode).filter(isVisible)
  return cells.map((cell) => cellOf(cell, depth))
}

function cellOf(cell: Element, depth: number): TableCell {
  const span = (name: string) => {
    const printed = Number.parseInt(cell.attrs.find((attribute) => attribute.name === name)?.value ?? '1', 10)
    return printed >= 1 ? printed : 1
  }
  return { lines: linesOf(cell.childNodes, depth + 1), columns: span('colspan'), rows: span('rowspan') }
}
