// One account: its facts, and below them what this administrator may do with it.

import { useQuery } from '@tanstack/react-query'
import { GET, reply } from '../client/api.ts'
import { useNamesOfCities } from '../registry/organisations.ts'
import { citiesQuery } from '../shell/plan-choice.ts'
import { useMay } from '../shell/session.ts'
import { Shown } from '../ui/query.tsx'
import { useInstant } from '../words/instant.ts'
import { useTexts } from '../words/text.ts'
import { AccountAuthorise } from './account-authorise.tsx'
import { AccountMarks } from './account-columns.tsx'
import { AccountManage } from './account-manage.tsx'
import { accountsWords } from './accounts.words.ts'
import { useRoleName } from './role-name.ts'

/** The card of an account. */
export function AccountCard({ id }: { id: string }) {
  const t = useTexts(accountsWords)
  const instant = useInstant()
  const roleName = useRoleName()
  const may = useMay()
  const cities = useQuery(citiesQuery)
  const nameOf = useNamesOfCities((cities.data?.items ?? []).map((city) => city.id))
  const query = useQuery({
    queryKey: ['accounts', 'one', id],
    queryFn: () => reply(GET('/api/v1/accounts/{id}', { params: { path: { id } } })),
  })
  const place = query.data ? (query.data.organisation ?? query.data.city) : null
  return (
    <Shown query={query}>
      {(account) => (
        <>
          <dl className="facts">
            <dt>{t('name')}</dt>
            <dd>{account.name}</dd>
            <dt>{t('displayName')}</dt>
            <dd>{account.displayName}</dd>
            <dt>{t('state')}</dt>
            <dd>
              <AccountMarks account={account} />
            </dd>
            <dt>{t('roles')}</dt>
            <dd>{account.roles.map(roleName).join('、') || t('none')}</dd>
            <dt>{t('organisation')}</dt>
            <dd>{place === null ? t('none') : nameOf(place)}</dd>
            <dt>{t('factor')}</dt>
            <dd>{t(account.secondFactor ? 'factorOn' : 'factorOff')}</dd>
            <dt>{t('ssoName')}</dt>
            <dd>{account.ssoName ?? t('none')}</dd>
            {account.ssoLinks.map(({ issuer, subject }) => (
              <dd key={issuer + subject} className="note facts-wide">
                {t('links')}: {subject} @ {issuer}
              </dd>
            ))}
            <dt>{t('lastSignIn')}</dt>
            <dd>{account.lastSignInAt === null ? t('never') : instant(account.lastSignInAt)}</dd>
            <dt>{t('createdAt')}</dt>
            <dd>{instant(account.createdAt)}</dd>
          </dl>
          {may('account.manage') ? <AccountManage key={account.revision} account={account} /> : null}
          {may('account.authorise') ? <AccountAuthorise key={account.revision} account={account} /> : null}
        </>
      )}
    </Shown>
  )
}
