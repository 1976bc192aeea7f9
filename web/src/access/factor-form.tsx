// The code of the second factor, or a recovery code.

import { Form, Input } from 'antd'
import type { KnownSession } from '../shell/session.ts'
import { SendForm } from '../ui/form.tsx'
import { useTexts } from '../words/text.ts'
import { signInWords } from './sign-in.words.ts'
import { passFactor } from './steps.ts'

/** The second step. */
export function FactorForm({ onStep }: { onStep: (session: KnownSession) => void }) {
  const t = useTexts(signInWords)
  return (
    <>
      <p className="gate-text">{t('factorText')}</p>
      <SendForm<{ code: string }>
        label={t('factorTitle')}
        submit={t('verify')}
        onSubmit={async ({ code }) => onStep(await passFactor(code.trim()))}
      >
        <Form.Item name="code" label={t('code')} rules={[{ required: true }]}>
          <Input autoComplete="one-time-code" inputMode="text" autoFocus />
        </Form.Item>
      </SendForm>
    </>
  )
}
