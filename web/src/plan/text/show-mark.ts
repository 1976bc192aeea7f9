// Brings a mark into view and lets it flash, so that the eye finds it in a page of text.

/** Scrolls to a mark inside an element; nothing if it is not there. */
export function showMark(within: HTMLElement | null, key: string): void {
  const mark = within?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)
  mark?.scrollIntoView({ block: 'center' })
  mark?.focus({ preventScroll: true })
}
