// A new password, forced at sign-in or by one's own wish.

import { Form, Input } from 'antd'
import type { KnownSession } from '../shell/session.ts'
import { SendForm } from '../ui/form.tsx'
import { useTexts } from '../words/text.ts'
import { signInWords } from './sign-in.words.ts'
import { changePassword } from './steps.ts'

type Typed = { present: string; next: string; repeat: string }

/** Changes the password of whoever is signed in. */
export function PasswordForm({ onStep }: { onStep: (session: KnownSession) => void }) {
  const t = useTexts(signInWords)
  return (
    <SendForm<Typed>
      label={t('passwordTitle')}
      submit={t('change')}
      onSubmit={async ({ present, next }, form) => {
        const session = await changePassword({ present, next })
        form.resetFields()
        onStep(session)
      }}
    >
      <Form.Item name="present" label={t('oldPassword')} rules={[{ required: true }]}>
        <Input.Password autoComplete="current-password" />
      </Form.Item>
      <Form.Item
        name="next"
        label={t('newPassword')}
        extra={t('newPasswordRule')}
        rules={[{ required: true }]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Form.Item
        name="repeat"
        label={t('repeatPassword')}
        dependencies={['next']}
        rules={[
          { required: true },
          ({ getFieldValue }) => ({
            validator: (_, value) =>
              value === undefined || value === getFieldValue('next')
                ? Promise.resolve()
                : Promise.reject(new Error(t('different'))),
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
    </SendForm>
  )
}
