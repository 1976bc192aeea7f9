// The columns of the list of accounts.

import { useQuery } from '@tanstack/react-query'
import type { AccountView } from '../client/shapes.ts'
import { useNamesOfCities } from '../registry/organisations.ts'
import { citiesQuery } from '../shell/plan-choice.ts'
import type { ListColumn } from '../ui/list-table.tsx'
import { Mark } from '../ui/mark.tsx'
import { useInstant } from '../words/instant.ts'
import { useTexts } from '../words/text.ts'
import { accountsWords } from './accounts.words.ts'
import { useRoleName } from './role-name.ts'

/** Name, post, roles, place, state, last sign-in. */
export function useAccountColumns(onOpen: (account: AccountView) => void): ListColumn<AccountView>[] {
  const t = useTexts(accountsWords)
  const instant = useInstant()
  const roleName = useRoleName()
  const rolesOf = ({ roles }: AccountView) => roles.map(roleName).join('、')
  const cities = useQuery(citiesQuery)
  const nameOf = useNamesOfCities((cities.data?.items ?? []).map(({ id }) => id))
  const placeOf = ({ city, organisation }: AccountView) => {
    const place = organisation ?? city
    return place === null ? '' : nameOf(place)
  }
  return [
    {
      key: 'name',
      title: t('name'),
      cell: (account) => (
        <button type="button" className="link-button" data-open="" onClick={() => onOpen(account)}>
          {account.name}
        </button>
      ),
      value: ({ name }) => name,
    },
    {
      key: 'displayName',
      title: t('displayName'),
      cell: ({ displayName }) => displayName,
      value: ({ displayName }) => displayName,
    },
    { key: 'roles', title: t('roles'), cell: rolesOf, value: rolesOf },
    { key: 'place', title: t('organisation'), cell: placeOf, value: placeOf, extra: true },
    {
      key: 'state',
      title: t('state'),
      cell: (account) => <AccountMarks account={account} />,
      value: ({ state }) => t(state),
    },
    {
      key: 'factor',
      title: t('factor'),
      cell: ({ secondFactor }) => t(secondFactor ? 'factorOn' : 'factorOff'),
      value: ({ secondFactor }) => t(secondFactor ? 'factorOn' : 'factorOff'),
      extra: true,
    },
    {
      key: 'lastSignIn',
      title: t('lastSignIn'),
      cell: ({ lastSignInAt }) => (lastSignInAt === null ? t('never') : instant(lastSignInAt)),
      value: ({ lastSignInAt }) => lastSignInAt,
      extra: true,
    },
  ]
}

/** State, lock and sample as marks. */
export function AccountMarks({ account }: { account: AccountView }) {
  const t = useTexts(accountsWords)
  const instant = useInstant()
  const { state, lockedUntil, sample } = account
  return (
    <span className="marks">
      <Mark tone={state === 'active' ? 'good' : state === 'disabled' ? 'plain' : 'ask'}>{t(state)}</Mark>
      {lockedUntil === null ? null : <Mark tone="bad">{t('locked', { at: instant(lockedUntil) })}</Mark>}
      {sample ? <Mark tone="ask">{t('sample')}</Mark> : null}
    </span>
  )
}
