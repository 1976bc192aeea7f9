// The session ended while somebody worked: sign in again over the screen, and go on where one was.

import { Modal } from 'antd'
import { useState } from 'react'
import type { KnownSession } from '../shell/session.ts'
import { useTexts } from '../words/text.ts'
import { FactorForm } from './factor-form.tsx'
import { SignInForm } from './sign-in-form.tsx'
import { signInWords } from './sign-in.words.ts'
import { takeSession } from './steps.ts'

/** The sign-in as a window; another person, or a password to be changed, starts with a fresh page. */
export function Renew({ name, onDone }: { name: string; onDone: () => void }) {
  const t = useTexts(signInWords)
  const [needsFactor, setNeedsFactor] = useState(false)
  function take(session: KnownSession) {
    if (session.state === 'second-factor') setNeedsFactor(true)
    else if (session.state !== 'signed-in' || session.account?.name !== name) window.location.reload()
    else {
      takeSession(session)
      onDone()
    }
  }
  return (
    <Modal
      open
      title={t('renewTitle')}
      footer={null}
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
    >
      <p className="soft">{t('renewText', { name })}</p>
      {needsFactor ? <FactorForm onStep={take} /> : <SignInForm name={name} onStep={take} />}
      <p style={{ marginTop: '0.75rem' }}>
        <a href="/">{t('other')}</a>
      </p>
    </Modal>
  )
}
