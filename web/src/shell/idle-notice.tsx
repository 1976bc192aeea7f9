// The notice itself: how long is left, and one button that keeps the session.

import { Modal } from 'antd'
import { useTexts } from '../words/text.ts'
import { shellWords } from './shell.words.ts'

/** Counts down; any answer extends. */
export function IdleNotice({ seconds, onStay }: { seconds: number; onStay: () => void }) {
  const t = useTexts(shellWords)
  return (
    <Modal
      open
      title={t('idleTitle')}
      okText={t('idleStay')}
      cancelButtonProps={{ style: { display: 'none' } }}
      onOk={onStay}
      onCancel={onStay}
    >
      <p>{t('idleText', { seconds })}</p>
    </Modal>
  )
}
