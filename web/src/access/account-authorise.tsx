// The security administrator's part: roles, locks, second factor.

import { useQueryClient } from '@tanstack/react-query'
import { Button, Checkbox, Form } from 'antd'
import { useState } from 'react'
import { DELETE, POST, PUT, seen } from '../client/api.ts'
import type { AccountView, RoleCode } from '../client/shapes.ts'
import { Confirm } from '../ui/confirm.tsx'
import { SendForm } from '../ui/form.tsx'
import { tell } from '../ui/notices.ts'
import { useTexts } from '../words/text.ts'
import { accountsWords } from './accounts.words.ts'
import { useRoleName } from './role-name.ts'
import { roleWords } from './role.words.ts'

/** What the security administrator may do. */
export function AccountAuthorise({ account }: { account: AccountView }) {
  const t = useTexts(accountsWords)
  const roleName = useRoleName()
  const queries = useQueryClient()
  const [asking, setAsking] = useState(false)
  const { id, name, revision, roles } = account
  const params = { path: { id } }
  const refresh = () => queries.invalidateQueries({ queryKey: ['accounts'] })
  return (
    <section className="apart">
      <h3>{t('grant')}</h3>
      <p className="note">{t('grantAbout')}</p>
      <SendForm<{ roles: RoleCode[] }>
        label={t('grant')}
        submit={t('grant')}
        initial={{ roles }}
        onSubmit={async (body) => {
          await PUT('/api/v1/accounts/{id}/roles', { params: { ...params, header: seen(revision) }, body })
          await refresh()
          tell(t('granted', { name }))
        }}
        aside={
          <>
            {account.lockedUntil === null ? null : (
              <Button onClick={() => void POST('/api/v1/accounts/{id}/unlock', { params }).then(refresh)}>
                {t('unlock')}
              </Button>
            )}
            {account.secondFactor ? (
              <Button onClick={() => setAsking(true)}>{t('resetFactor')}</Button>
            ) : null}
          </>
        }
      >
        <Form.Item name="roles">
          <Checkbox.Group
            className="check-column"
            options={Object.keys(roleWords).map((role) => ({ value: role, label: roleName(role) }))}
          />
        </Form.Item>
      </SendForm>
      <Confirm
        open={asking}
        title={t('resetFactorTitle', { name })}
        verb={t('resetFactor')}
        danger
        onClose={() => setAsking(false)}
        onConfirm={async () => {
          await DELETE('/api/v1/accounts/{id}/second-factor', { params })
          await refresh()
        }}
      >
        <p>{t('resetFactorText')}</p>
      </Confirm>
    </section>
  )
}
