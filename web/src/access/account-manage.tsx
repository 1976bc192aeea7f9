// The system administrator's part: facts, password, disabling.

import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { PATCH, POST, reply, seen } from '../client/api.ts'
import type { AccountView } from '../client/shapes.ts'
import { Confirm } from '../ui/confirm.tsx'
import { SendForm } from '../ui/form.tsx'
import { useTexts } from '../words/text.ts'
import { AccountFields, type AccountTyped, accountBody } from './account-fields.tsx'
import { accountsWords } from './accounts.words.ts'
import { OneTimePassword } from './one-time-password.tsx'

/** What the system administrator may do. */
export function AccountManage({ account }: { account: AccountView }) {
  const t = useTexts(accountsWords)
  const queries = useQueryClient()
  const [asking, setAsking] = useState<'disable' | 'password' | null>(null)
  const [fresh, setFresh] = useState<{ password: string; until: string } | null>(null)
  const { id, name, revision, state } = account
  const params = { path: { id } }
  const revised = { params: { ...params, header: seen(revision) } }
  const refresh = () => queries.invalidateQueries({ queryKey: ['accounts'] })

  return (
    <section className="apart">
      {fresh ? <OneTimePassword name={name} {...fresh} /> : null}
      <h3>{t('change')}</h3>
      <SendForm<AccountTyped>
        label={t('change')}
        submit={t('save')}
        initial={{
          displayName: account.displayName,
          city: account.city,
          organisation: account.organisation,
          ssoName: account.ssoName,
        }}
        onSubmit={async (typed) => {
          await PATCH('/api/v1/accounts/{id}', { ...revised, body: accountBody(typed) })
          await refresh()
        }}
        aside={
          <>
            <Button onClick={() => setAsking('password')}>{t('resetPassword')}</Button>
            {state === 'disabled' ? (
              <Button onClick={() => void POST('/api/v1/accounts/{id}/enable', revised).then(refresh)}>
                {t('enable')}
              </Button>
            ) : (
              <Button danger onClick={() => setAsking('disable')}>
                {t('disable')}
              </Button>
            )}
          </>
        }
      >
        <AccountFields />
      </SendForm>
      <Confirm
        open={asking === 'disable'}
        title={t('disableTitle', { name })}
        verb={t('disable')}
        danger
        onClose={() => setAsking(null)}
        onConfirm={async () => {
          await POST('/api/v1/accounts/{id}/disable', revised)
          await refresh()
        }}
      >
        <p>{t('disableText')}</p>
      </Confirm>
      <Confirm
        open={asking === 'password'}
        title={t('resetPasswordTitle', { name })}
        verb={t('resetPassword')}
        onClose={() => setAsking(null)}
        onConfirm={async () => setFresh(await reply(POST('/api/v1/accounts/{id}/password', { params })))}
      >
        <p>{t('resetPasswordText')}</p>
      </Confirm>
    </section>
  )
}
