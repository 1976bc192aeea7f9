// Text and list follow each other: the chosen entry is brought into view on both sides.

import { useEffect } from 'react'

type Sides = Readonly<{ chosen: string | null; text: HTMLElement | null; list: HTMLElement | null }>

/** Scrolls both sides to the chosen entry. */
export function useSync({ chosen, text, list }: Sides): void {
  useEffect(() => {
    if (chosen === null) return
    const name = CSS.escape(chosen)
    text?.querySelector(`[data-key="${name}"]`)?.scrollIntoView({ block: 'center' })
    list?.querySelector(`[data-entry="${name}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [chosen, text, list])
}
