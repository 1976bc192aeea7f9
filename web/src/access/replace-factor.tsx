// Another phone, or no second factor at all where no role needs it: a code of the present one comes first.

import { Form, Input } from 'antd'
import { useState } from 'react'
import { DELETE } from '../client/api.ts'
import { SendForm } from '../ui/form.tsx'
import { useTexts } from '../words/text.ts'
import { Enrol } from './enrol.tsx'
import { meWords } from './me.words.ts'
import { signInWords } from './sign-in.words.ts'

/** Replaces or removes the own second factor. */
export function ReplaceFactor({
  name,
  required,
  onDone,
}: {
  name: string
  required: boolean
  onDone: () => void
}) {
  const t = useTexts(meWords)
  const s = useTexts(signInWords)
  const [code, setCode] = useState<string | null>(null)
  if (code !== null) return <Enrol presentCode={code} name={name} onStep={onDone} />
  const field = (
    <Form.Item name="code" label={s('code')} rules={[{ required: true }]}>
      <Input autoComplete="one-time-code" />
    </Form.Item>
  )
  return (
    <>
      <p className="soft">{t('replaceAbout')}</p>
      <SendForm<{ code: string }>
        label={t('replaceFactor')}
        submit={t('replaceFactor')}
        onSubmit={async (typed) => setCode(typed.code.trim())}
      >
        {field}
      </SendForm>
      {required ? null : (
        <section className="apart">
          <h3>{t('removeFactor')}</h3>
          <SendForm<{ code: string }>
            label={t('removeFactor')}
            submit={t('removeFactor')}
            danger
            onSubmit={async (typed) => {
              await DELETE('/api/v1/session/totp', { body: { code: typed.code.trim() } })
              onDone()
            }}
          >
            {field}
          </SendForm>
        </section>
      )}
    </>
  )
}
