// Asks before something that cannot easily be taken back: says what will happen, names the verb on the
// button, and shows why the server refused without closing.

import { Modal } from 'antd'
import { type ReactNode, useState } from 'react'
import { problemOf, type ShownProblem } from '../client/problem.ts'
import { useTexts } from '../words/text.ts'
import { formWords } from './form.words.ts'
import { ProblemNote } from './problem-note.tsx'

type ConfirmProps = Readonly<{
  open: boolean
  title: string
  verb: string
  danger?: boolean
  onConfirm: () => Promise<unknown>
  onClose: () => void
  children: ReactNode
}>

/** A question with its consequence. */
export function Confirm({ open, title, verb, danger = false, onConfirm, onClose, children }: ConfirmProps) {
  const t = useTexts(formWords)
  const [sending, setSending] = useState(false)
  const [problem, setProblem] = useState<ShownProblem | null>(null)

  async function confirm() {
    setSending(true)
    setProblem(null)
    try {
      await onConfirm()
      onClose()
    } catch (error) {
      setProblem(problemOf(error))
    } finally {
      setSending(false)
    }
  }

  return (
    <Modal
      open={open}
      title={title}
      okText={verb}
      cancelText={t('cancel')}
      okButtonProps={{ danger, loading: sending }}
      onOk={() => void confirm()}
      onCancel={onClose}
      destroyOnHidden
    >
      <ProblemNote problem={problem} />
      {children}
    </Modal>
  )
}
