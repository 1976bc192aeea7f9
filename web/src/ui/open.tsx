// A link inside the console that opens a thing. `data-open` marks it for the keys j and k; `dotted` marks a
// figure that opens to where it came from.

import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

type OpenProps = Readonly<{
  to: string
  search?: Readonly<Record<string, string>>
  /** A figure that opens to its source. */
  dotted?: boolean
  /** The main link of a row, reached with j and k. */
  row?: boolean
  title?: string
  className?: string
  children: ReactNode
}>

/** A link to another screen of the console. */
export function Open({ to, search, dotted = false, row = false, title, className, children }: OpenProps) {
  const look = [dotted ? 'open-dotted' : 'open', className].filter(Boolean).join(' ')
  return (
    <Link
      to={to}
      search={search ?? {}}
      className={look}
      {...(row ? { 'data-open': '' } : {})}
      {...(title === undefined ? {} : { title })}
    >
      {children}
    </Link>
  )
}
