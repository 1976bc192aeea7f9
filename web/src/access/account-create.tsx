// A new account; its one-time password is shown once. Roles are granted afterwards, by another person.

import { useQueryClient } from '@tanstack/react-query'
import { Form, Input } from 'antd'
import { useState } from 'react'
import { POST, reply } from '../client/api.ts'
import { SendForm } from '../ui/form.tsx'
import { useTexts } from '../words/text.ts'
import { AccountFields, type AccountTyped, accountBody } from './account-fields.tsx'
import { accountsWords } from './accounts.words.ts'
import { OneTimePassword } from './one-time-password.tsx'

// As the server takes it.
const namePattern = /^[a-z0-9\p{Script=Han}][a-z0-9\p{Script=Han}._-]{1,63}$/u

/** Makes an account. */
export function AccountCreate({ onClose }: { onClose: () => void }) {
  const t = useTexts(accountsWords)
  const queries = useQueryClient()
  const [made, setMade] = useState<{ name: string; password: string } | null>(null)
  if (made) return <OneTimePassword name={made.name} password={made.password} />
  return (
    <SendForm<AccountTyped & { name: string }>
      label={t('create')}
      submit={t('create')}
      onCancel={onClose}
      onSubmit={async ({ name, ...typed }) => {
        const body = { name, ...accountBody(typed) }
        const { oneTimePassword } = await reply(POST('/api/v1/accounts', { body }))
        await queries.invalidateQueries({ queryKey: ['accounts'] })
        if (oneTimePassword === null) onClose()
        else setMade({ name, password: oneTimePassword })
      }}
    >
      <Form.Item
        name="name"
        label={t('name')}
        extra={t('nameRule')}
        rules={[{ required: true }, { pattern: namePattern, message: t('nameRule') }]}
      >
        <Input maxLength={64} autoComplete="off" />
      </Form.Item>
      <AccountFields />
    </SendForm>
  )
}
