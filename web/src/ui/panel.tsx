// A form or a card beside the screen: it floats from the right, and the screen behind stays readable and in
// use. Nothing is closed by a click beside it, so that nothing typed is lost.

import { Drawer } from 'antd'
import type { ReactNode } from 'react'

type PanelProps = Readonly<{
  open: boolean
  title: string
  onClose: () => void
  width?: number
  children: ReactNode
}>

/** A panel from the right; the whole width on a phone. */
export function Panel({ open, title, onClose, width = 460, children }: PanelProps) {
  return (
    <Drawer
      open={open}
      title={title}
      onClose={onClose}
      size={Math.min(width, window.innerWidth)}
      mask={false}
      destroyOnHidden
    >
      {children}
    </Drawer>
  )
}
