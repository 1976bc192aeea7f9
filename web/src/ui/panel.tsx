// A form or a card beside the screen: it floats from the right, and the screen behind stays readable and in
// use. Nothing is closed by a click beside it, and Esc asks first, so that nothing typed is lost.

import { Drawer } from 'antd'
import { type ReactNode, useRef, useState } from 'react'
import { useTexts } from '../words/text.ts'
import { Confirm } from './confirm.tsx'
import { formWords } from './form.words.ts'

type PanelProps = Readonly<{
  open: boolean
  title: string
  onClose: () => void
  width?: number
  children: ReactNode
}>

/** A panel from the right; the whole width on a phone. It takes the keyboard, so that Ctrl+Enter and Tab work. */
export function Panel({ open, title, onClose, width = 460, children }: PanelProps) {
  const t = useTexts(formWords)
  const content = useRef<HTMLDivElement>(null)
  const typed = useRef(false)
  const [leaving, setLeaving] = useState(false)

  function close() {
    // What was sent shows its outcome in the place of the form.
    if (typed.current && content.current?.querySelector('form')) setLeaving(true)
    else onClose()
  }

  return (
    <>
      <Drawer
        open={open}
        title={title}
        onClose={close}
        size={Math.min(width, window.innerWidth)}
        mask={false}
        destroyOnHidden
        afterOpenChange={(opened) => {
          typed.current = false
          if (opened) toFirstField(content.current)
        }}
      >
        <div
          ref={content}
          onInput={() => {
            typed.current = true
          }}
        >
          {children}
        </div>
      </Drawer>
      <Confirm
        open={leaving}
        title={t('leaveTitle')}
        verb={t('leave')}
        danger
        onConfirm={() => Promise.resolve(onClose())}
        onClose={() => setLeaving(false)}
      >
        {t('leaveText')}
      </Confirm>
    </>
  )
}

// On a phone the field would pull up the keyboard and hide the form.
function toFirstField(content: HTMLElement | null): void {
  if (content === null || content.contains(document.activeElement)) return
  if (!window.matchMedia('(pointer: fine)').matches) return
  const field = content.querySelector<HTMLElement>('form input:not([type=file]), form textarea')
  field?.focus({ preventScroll: true })
}
