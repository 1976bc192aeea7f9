// The table of rights: what each role may do, straight from the server's own list of routes.

import { useQuery } from '@tanstack/react-query'
import { GET, reply } from '../client/api.ts'
import type { RoleTable } from '../client/shapes.ts'
import { useAddress } from '../shell/address.ts'
import { FilterChoice } from '../ui/filter.tsx'
import { type ListColumn, ListTable } from '../ui/list-table.tsx'
import { Page } from '../ui/page.tsx'
import { useLanguage } from '../words/language.tsx'
import { useTexts } from '../words/text.ts'
import { accountsWords } from './accounts.words.ts'

type Row = RoleTable['routes'][number]

/** The screen of rights. */
export function Screen() {
  const t = useTexts(accountsWords)
  const { language } = useLanguage()
  const [{ role }] = useAddress()
  const query = useQuery({ queryKey: ['rights'], queryFn: () => reply(GET('/api/v1/rights')) })
  const roles = query.data?.roles ?? []
  const shown = roles.filter((each) => role === undefined || each.role === role)
  const rows = query.data?.routes.filter(
    ({ roles: held, public: open }) => role === undefined || open || held.some((each) => each === role),
  )
  const columns: ListColumn<Row>[] = [
    {
      key: 'summary',
      title: t('route'),
      cell: ({ summary, method, path }) => (
        <>
          {summary[language]}
          <div className="note">
            <code>
              {method} {path.replace('/api/v1', '')}
            </code>
          </div>
        </>
      ),
      value: ({ summary }) => summary[language],
    },
    {
      key: 'permission',
      title: t('permission'),
      cell: ({ permissionWords }) => <span className="nowrap">{permissionWords[language]}</span>,
      value: ({ permissionWords }) => permissionWords[language],
    },
    ...shown.map(
      (each): ListColumn<Row> => ({
        key: each.role,
        title: each.words[language],
        unsorted: true,
        cell: (row) =>
          row.public || row.roles.includes(each.role) ? (
            <span title={each.words[language]} aria-label={t('yes')} role="img">
              ✓
            </span>
          ) : null,
        value: (row) => (row.public || row.roles.includes(each.role) ? t('yes') : ''),
      }),
    ),
  ]
  return (
    <Page
      title={t('rightsTitle')}
      about={query.data ? t('rightsAbout', { n: query.data.routes.length }) : undefined}
    >
      <ListTable<Row>
        name={t('rightsTitle')}
        list={{ rows, error: query.error, onRetry: () => void query.refetch() }}
        columns={columns}
        rowKey={({ method, path }) => `${method} ${path}`}
        empty={t('empty')}
        filters={
          <FilterChoice
            name="role"
            label={t('roles')}
            options={roles.map((each) => ({ value: each.role, label: each.words[language] }))}
          />
        }
      />
    </Page>
  )
}
