// The number that a browser prints before an item of `<ol>` (WHATWG HTML 4.4.5 and 4.4.8; CSS Counter
// Styles 3). Editors write 一、二、三 this way, and the page's text would lose its numbering without it.

import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes } from 'parse5'
import { formatNumber, type NumberFormat } from './docx-number-format.ts'

type Element = DefaultTreeAdapterTypes.Element

/** The marker before a list item: "3. ", "三、", or nothing for bullets, menus and unnumbered lists. */
export function listMarker(item: Element): string {
  const list = item.parentNode
  if (!list || !('tagName' in list) || list.tagName !== 'ol' || isInMenu(list)) return ''
  const style = /list-style(?:-type)?\s*:\s*([\w\s-]+)/i.exec(attribute(list, 'style') ?? '')?.[1] ?? ''
  if (/\b(none|disc|circle|square)\b/i.test(style)) return ''
  if (/cjk-ideographic|-chinese-informal/i.test(style))
    return `${formatNumber(position(item, list), 'chineseCountingThousand')}、`
  return `${formatNumber(position(item, list), TYPES[attribute(list, 'type') ?? '1'] ?? 'decimal')}. `
}

const TYPES: Readonly<Record<string, NumberFormat>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((found) => found.name === name)?.value
}

/** A path of links at the top of a page is a list, too, but nobody sees its numbers. */
function isInMenu(list: Element): boolean {
  for (
    let at: DefaultTreeAdapterTypes.ParentNode | null = list;
    at;
    at = 'parentNode' in at ? at.parentNode : null
  ) {
    if (!('tagName' in at)) continue
    if (at.tagName === 'nav' || /\b(breadcrumb|menu|nav)/i.test(attribute(at, 'class') ?? '')) return true
  }
  return false
}

/** The numbers of each list are counted once: asking anew for every item would take quadratic time. */
const counted = new WeakMap<Element, ReadonlyMap<Element, number>>()

function position(item: Element, list: Element): number {
  const positions = counted.get(list) ?? positionsIn(list)
  counted.set(list, positions)
  return positions.get(item) ?? 1
}

function positionsIn(list: Element): ReadonlyMap<Element, number> {
  const items = list.childNodes.filter(tree.isElementNode).filter((child) => child.tagName === 'li')
  const step = attribute(list, 'reversed') === undefined ? 1 : -1
  let number = integer(attribute(list, 'start')) ?? (step === 1 ? 1 : items.length)
  const positions = new Map<Element, number>()
  for (const item of items) {
    number = integer(attribute(item, 'value')) ?? number
    positions.set(item, number)
    number += step
  }
  return positions
}

function integer(printed: string | undefined): number | undefined {
  return /^\s*-?\d{1,9}/.test(printed ?? '') ? Number.parseInt(printed ?? '', 10) : undefined
}
