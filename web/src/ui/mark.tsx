// Small marks beside a word: assumed, provisional, demonstration data, a count. Colour repeats what the
// word says.

import type { ReactNode } from 'react'

/** Tone of a mark; plain unless it asks for something. */
export type MarkTone = 'plain' | 'ask' | 'good' | 'bad' | 'accent'

/** A word in a hairline frame. */
export function Mark({
  tone = 'plain',
  title,
  children,
}: {
  tone?: MarkTone
  title?: string
  children: ReactNode
}) {
  return (
    <span className={`mark mark-${tone}`} {...(title === undefined ? {} : { title })}>
      {children}
    </span>
  )
}
