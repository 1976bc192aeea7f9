// Name and password; the government sign-on beside it where it is offered.

import { Form, Input } from 'antd'
import type { KnownSession } from '../shell/session.ts'
import { SendForm } from '../ui/form.tsx'
import { useTexts } from '../words/text.ts'
import { signInWords } from './sign-in.words.ts'
import { signIn } from './steps.ts'

type Typed = { name: string; password: string }

/** The first step; `name` is fixed where a session is only renewed. */
export function SignInForm({ name, onStep }: { name?: string; onStep: (session: KnownSession) => void }) {
  const t = useTexts(signInWords)
  return (
    <SendForm<Typed>
      label={t('title')}
      submit={t('submit')}
      {...(name === undefined ? {} : { initial: { name } })}
      onSubmit={async (values) => onStep(await signIn(values))}
    >
      <Form.Item name="name" label={t('name')} rules={[{ required: true }]}>
        <Input autoComplete="username" autoFocus={name === undefined} readOnly={name !== undefined} />
      </Form.Item>
      <Form.Item name="password" label={t('password')} rules={[{ required: true }]}>
        <Input.Password autoComplete="current-password" autoFocus={name !== undefined} />
      </Form.Item>
    </SendForm>
  )
}
