// The frame of every screen: one title, what it is about, and what can be done here.

import { type ReactNode, useEffect, useRef } from 'react'

type PageProps = Readonly<{
  title: string
  /** One line under the title: what is shown and how many. */
  about?: ReactNode
  actions?: ReactNode
  /** Uses the whole width and height, as the reader does. */
  wide?: boolean
  children: ReactNode
}>

/** A screen with its heading; the heading takes the focus when the screen opens, for screen readers. */
export function Page({ title, about, actions, wide = false, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} · 服贸`
  }, [title])
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <article className={wide ? 'page page-wide' : 'page'}>
      <header className="page-head">
        <div className="page-titles">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {about === undefined ? null : <p className="page-about">{about}</p>}
        </div>
        {actions === undefined ? null : <div className="page-actions">{actions}</div>}
      </header>
      {children}
    </article>
  )
}

/** A titled part of a screen, set off by a hairline. */
export function Part({
  title,
  about,
  actions,
  id,
  children,
}: {
  title: string
  about?: ReactNode
  actions?: ReactNode
  id?: string
  children: ReactNode
}) {
  return (
    <section className="part" {...(id === undefined ? {} : { id })}>
      <header className="part-head">
        <h2>{title}</h2>
        {about === undefined ? null : <span className="part-about">{about}</span>}
        {actions === undefined ? null : <span className="part-actions">{actions}</span>}
      </header>
      {children}
    </section>
  )
}
