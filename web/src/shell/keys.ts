// The keys of the console: `/` search, `j` and `k` next and previous entry, `?` help. They are silent while
// somebody types, and where another window of the page has the focus.

import { useEffect } from 'react'

/** What the keys do. */
export type KeyDuties = Readonly<{ search: () => void; help: () => void }>

/** Listens while mounted. */
export function useKeys({ search, help }: KeyDuties): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (document.querySelector('[role="dialog"]')) return
      if (event.key === '/') search()
      else if (event.key === '?') help()
      else if (event.key === 'j') moveBy(1)
      else if (event.key === 'k') moveBy(-1)
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [search, help])
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  )
}

/** Moves the focus among the entries of the screen (`data-open`). */
function moveBy(step: 1 | -1): void {
  const entries = [...document.querySelectorAll<HTMLElement>('main [data-open]')]
  if (entries.length === 0) return
  const at = entries.findIndex((entry) => entry === document.activeElement)
  const next = at < 0 ? (step > 0 ? 0 : entries.length - 1) : at + step
  const entry = entries[Math.min(entries.length - 1, Math.max(0, next))]
  entry?.focus()
  entry?.scrollIntoView({ block: 'nearest' })
}
