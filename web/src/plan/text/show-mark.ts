// Brings a mark into view and focuses it, so that the eye finds it in a page of text. It waits for the next
// frame: a screen that has just been opened is first scrolled to its top by the router.

/** Scrolls to a mark inside an element; nothing if it is not there. */
export function showMark(within: HTMLElement | null, key: string): void {
  const mark = within?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)
  requestAnimationFrame(() => {
    mark?.scrollIntoView({ block: 'center' })
    mark?.focus({ preventScroll: true })
  })
}

/** Scrolls to the paragraph that holds a character; nothing if there is none. */
export function showPlace(within: HTMLElement | null, offset: number): void {
  const paragraphs = [...(within?.querySelectorAll<HTMLElement>('[data-start]') ?? [])]
  const found = paragraphs.findLast((paragraph) => Number(paragraph.dataset.start) <= offset)
  requestAnimationFrame(() => found?.scrollIntoView({ block: 'start' }))
}
