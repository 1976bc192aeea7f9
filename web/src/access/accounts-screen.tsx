// Accounts: who may enter, in which role, for which part of the city.

import { Button } from 'antd'
import { useState } from 'react'
import { GET, reply } from '../client/api.ts'
import { usePages } from '../client/pages.ts'
import type { AccountView, RoleCode } from '../client/shapes.ts'
import { useAddress } from '../shell/address.ts'
import { useMay } from '../shell/session.ts'
import { FilterChoice, FilterWords } from '../ui/filter.tsx'
import { ListTable } from '../ui/list-table.tsx'
import { Page } from '../ui/page.tsx'
import { Panel } from '../ui/panel.tsx'
import { useTexts } from '../words/text.ts'
import { AccountCard } from './account-card.tsx'
import { useAccountColumns } from './account-columns.tsx'
import { AccountCreate } from './account-create.tsx'
import { accountsWords } from './accounts.words.ts'
import { useRoleName } from './role-name.ts'
import { roleWords } from './role.words.ts'

/** The screen of accounts. */
export function Screen() {
  const t = useTexts(accountsWords)
  const may = useMay()
  const roleName = useRoleName()
  const [address, setAddress] = useAddress()
  const [creating, setCreating] = useState(false)
  const columns = useAccountColumns((account) => setAddress({ account: account.id }))
  const { words, role, state } = address
  const list = usePages<AccountView>(['accounts', words, role, state], async (after) => {
    const query = {
      ...(words === undefined ? {} : { text: words }),
      ...(role === undefined ? {} : { role: role as RoleCode }),
      ...(state === undefined ? {} : { state: state as 'active' | 'disabled' }),
      ...(after === undefined ? {} : { after }),
      limit: 50,
    }
    const { accounts, next } = await reply(GET('/api/v1/accounts', { params: { query } }))
    return { rows: accounts, next }
  })
  const open = address.account

  return (
    <Page
      title={t('title')}
      about={t('about')}
      actions={
        may('account.manage') ? (
          <Button type="primary" onClick={() => setCreating(true)}>
            {t('create')}
          </Button>
        ) : undefined
      }
    >
      <ListTable<AccountView>
        name={t('title')}
        list={list}
        columns={columns}
        rowKey={({ id }) => id}
        empty={t('empty')}
        filters={
          <>
            <FilterWords name="words" label={t('words')} />
            <FilterChoice
              name="role"
              label={t('roles')}
              options={Object.keys(roleWords).map((code) => ({ value: code, label: roleName(code) }))}
            />
            <FilterChoice
              name="state"
              label={t('state')}
              options={(['active', 'disabled'] as const).map((value) => ({ value, label: t(value) }))}
            />
          </>
        }
      />
      <Panel
        open={open !== undefined}
        title={t('title')}
        onClose={() => setAddress({ account: undefined })}
        width={520}
      >
        {open === undefined ? null : <AccountCard id={open} />}
      </Panel>
      <Panel open={creating} title={t('create')} onClose={() => setCreating(false)}>
        <AccountCreate onClose={() => setCreating(false)} />
      </Panel>
    </Page>
  )
}
