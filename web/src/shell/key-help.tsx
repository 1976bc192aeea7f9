// What the keys do, on one card.

import { Modal } from 'antd'
import { useTexts } from '../words/text.ts'
import { shellWords } from './shell.words.ts'

const rows = [
  ['/', 'keySearch'],
  ['j k', 'keyNext'],
  ['Enter', 'keyOpen'],
  ['Ctrl Enter', 'keySubmit'],
  ['Esc', 'keyClose'],
  ['?', 'keyHelp'],
] as const

/** The keyboard help. */
export function KeyHelp({ onClose }: { onClose: () => void }) {
  const t = useTexts(shellWords)
  return (
    <Modal open title={t('keys')} onCancel={onClose} footer={null} width={380}>
      <dl className="keys">
        {rows.map(([keys, label]) => (
          <div key={keys} style={{ display: 'contents' }}>
            <dt>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(label)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  )
}
