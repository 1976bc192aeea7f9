// The text that the reader selected, as code points of the official text: every run of the page knows where
// it begins (`data-at`).

import { useEffect, useState } from 'react'

/** A selected range. */
export type Selected = Readonly<{ start: number; end: number; text: string }>

/** What is selected inside an element; null for nothing. The last selection stays until another is made. */
export function useSelected(within: HTMLElement | null): [Selected | null, () => void] {
  const [selected, setSelected] = useState<Selected | null>(null)
  useEffect(() => {
    if (within === null) return
    const note = () => {
      const found = selectedIn(within)
      if (found) setSelected(found)
    }
    within.addEventListener('mouseup', note)
    within.addEventListener('keyup', note)
    return () => {
      within.removeEventListener('mouseup', note)
      within.removeEventListener('keyup', note)
    }
  }, [within])
  return [selected, () => setSelected(null)]
}

function selectedIn(within: HTMLElement): Selected | null {
  const selection = window.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!within.contains(range.commonAncestorContainer)) return null
  const start = offsetOf(range.startContainer, range.startOffset)
  const end = offsetOf(range.endContainer, range.endOffset)
  const text = selection.toString().trim()
  return start === null || end === null || end <= start || text === '' ? null : { start, end, text }
}

/** The code point at a place of the page. */
function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement
  const run = element?.closest<HTMLElement>('[data-at]')
  if (!run) return null
  const before = node instanceof Text ? node.data.slice(0, offset) : ''
  return Number(run.dataset.at) + Array.from(before).length
}
