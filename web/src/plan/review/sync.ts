// Text and list follow each other: the chosen entry is brought into view on both sides.

import { useEffect } from 'react'

type Sides = Readonly<{ chosen: string | null; text: HTMLElement | null; list: HTMLElement | null }>

/** Scrolls both sides to the chosen entry. */
export function useSync({ chosen, text, list }: Sides): void {
  useEffect(() => {
    if (chosen === null) return
    const name = CSS.escape(chosen)
    centre(text, text?.querySelector(`[data-key="${name}"]`))
    centre(list, list?.querySelector(`[data-entry="${name}"]`))
  }, [chosen, text, list])
}

// Only inside its own side: scrollIntoView would move the page too, and its head out of sight. On a phone the
// sides do not scroll; there the page stays where the finger is.
function centre(side: HTMLElement | null, place: Element | null | undefined): void {
  if (!side || !place) return
  const [outer, inner] = [side.getBoundingClientRect(), place.getBoundingClientRect()]
  const isInside = inner.top >= outer.top && inner.bottom <= outer.bottom
  if (!isInside) side.scrollTop += inner.top - outer.top - (outer.height - inner.height) / 2
}
