// A new token: its name, its rights, its end. The secret is shown once.

import { Checkbox, Form, Input } from 'antd'
import { useState } from 'react'
import { POST, reply } from '../client/api.ts'
import type { Session } from '../client/shapes.ts'
import { useSession } from '../shell/session.ts'
import { DayInput } from '../ui/day-input.tsx'
import { SendForm } from '../ui/form.tsx'
import { endOfDay } from '../words/instant-text.ts'
import { useTexts } from '../words/text.ts'
import { useZone } from '../words/zone.tsx'
import { meWords } from './me.words.ts'
import { usePermissionName } from './permission-name.ts'

type Right = Session['permissions'][number]
type Typed = { name: string; permissions: Right[]; endsAt: string }

// What only a person may do is no token's right; the server refuses it in any case.
const personal: readonly string[] = ['anyone', 'signed-in', 'own-session', 'audit.read', 'settings.manage']

/** Makes a token and shows its secret. */
export function TokenForm({ onMade }: { onMade: () => void }) {
  const t = useTexts(meWords)
  const { permissions } = useSession()
  const permissionName = usePermissionName()
  const zone = useZone()
  const [secret, setSecret] = useState<string | null>(null)
  const offered = permissions.filter((right) => !personal.includes(right) && !right.startsWith('account.'))
  if (secret !== null)
    return (
      <>
        <p>{t('tokenOnce')}</p>
        <Input.TextArea
          readOnly
          value={secret}
          autoSize
          aria-label={t('tokenSecret')}
          onFocus={(e) => e.target.select()}
        />
      </>
    )
  return (
    <SendForm<Typed>
      label={t('makeToken')}
      submit={t('makeToken')}
      onSubmit={async ({ name, permissions, endsAt }) => {
        const body = { name, permissions, endsAt: endOfDay(endsAt, zone) }
        const made = await reply(POST('/api/v1/session/tokens', { body }))
        setSecret(made.secret)
        onMade()
      }}
    >
      <Form.Item name="name" label={t('tokenName')} rules={[{ required: true }]}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="permissions" label={t('tokenRights')} rules={[{ required: true }]}>
        <Checkbox.Group
          className="check-column"
          options={offered.map((right) => ({ value: right, label: permissionName(right) }))}
        />
      </Form.Item>
      <Form.Item name="endsAt" label={t('tokenEnd')} rules={[{ required: true }]}>
        <DayInput />
      </Form.Item>
    </SendForm>
  )
}
