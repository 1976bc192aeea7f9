// What opens under a button of the shell: a menu or a small card. Light, because the shell must be: closes on
// Escape, on a click elsewhere, on a choice; gives the focus back.

import { type ReactNode, useEffect, useRef, useState } from 'react'

type PopProps = Readonly<{
  /** The button's face; its text is the button's name. */
  face: ReactNode
  label: string
  title?: string
  className?: string
  kind: 'menu' | 'dialog'
  /** Which edge of the button it lines up with. */
  side?: 'left' | 'right'
  children: (close: () => void) => ReactNode
}>

/** A button with something under it. */
export function Pop({ face, label, title = label, className = '', kind, side = 'left', children }: PopProps) {
  const [open, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  useEffect(() => {
    if (!open) return
    if (kind === 'menu') entriesOf(box.current)[0]?.focus()
    const outside = (event: PointerEvent) => {
      const target = event.target as Element
      if (!box.current?.contains(target) && !target.closest('.ant-picker-dropdown')) setOpen(false)
    }
    document.addEventListener('pointerdown', outside)
    return () => document.removeEventListener('pointerdown', outside)
  }, [open, kind])

  return (
    <div
      ref={box}
      className={`pop ${className}`}
      onKeyDown={(event) => {
        if (!open) return
        if (event.key === 'Escape') close()
        else if (event.key === 'ArrowDown') step(box.current, 1)
        else if (event.key === 'ArrowUp') step(box.current, -1)
        else return
        event.preventDefault()
      }}
    >
      <button
        ref={button}
        type="button"
        className="quiet"
        aria-haspopup={kind}
        aria-expanded={open}
        title={title}
        onClick={() => setOpen(!open)}
      >
        {face}
      </button>
      {open ? (
        <div className={`pop-card pop-${side}`} role={kind} aria-label={label}>
          {children(close)}
        </div>
      ) : null}
    </div>
  )
}

/** One choice of a menu. */
export function Choice({
  onChoose,
  current = false,
  children,
}: {
  onChoose: () => void
  current?: boolean
  children: ReactNode
}) {
  return (
    <button
      type="button"
      role="menuitem"
      className={current ? 'choice choice-current' : 'choice'}
      {...(current ? { 'aria-current': 'true' } : {})}
      onClick={onChoose}
    >
      {children}
    </button>
  )
}

function entriesOf(box: HTMLElement | null): HTMLElement[] {
  return [...(box?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])]
}

function step(box: HTMLElement | null, by: 1 | -1): void {
  const entries = entriesOf(box)
  const at = entries.findIndex((entry) => entry === document.activeElement)
  entries[(at + by + entries.length) % entries.length]?.focus()
}
