// The organisations of a city as a tree: who there is, what is only supposed, and how zones are counted.

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { PATCH, POST, seen } from '../client/api.ts'
import type { Organisation } from '../client/shapes.ts'
import { useAddress } from '../shell/address.ts'
import { useCityName } from '../shell/city-name.ts'
import { usePlanChoice } from '../shell/plan-choice.ts'
import { useMay } from '../shell/session.ts'
import { FilterChoice, FilterWords } from '../ui/filter.tsx'
import { ListTable } from '../ui/list-table.tsx'
import { Page } from '../ui/page.tsx'
import { Panel } from '../ui/panel.tsx'
import { useLanguage } from '../words/language.tsx'
import { useTexts } from '../words/text.ts'
import { OrganisationForm } from './organisation-form.tsx'
import { kindWords, organisationWords } from './organisation.words.ts'
import { organisationColumns } from './organisation-columns.tsx'
import { type OrganisationNode, organisationsQuery, treeOf } from './organisations.ts'

/** The screen of organisations. */
export function Screen() {
  const t = useTexts(organisationWords)
  const { language } = useLanguage()
  const may = useMay()
  const cityName = useCityName()
  const queries = useQueryClient()
  const [address] = useAddress()
  const { city, cities } = usePlanChoice()
  const [editing, setEditing] = useState<Organisation | 'new' | null>(null)
  const query = useQuery({ ...organisationsQuery(city?.id ?? ''), enabled: city !== null })
  const all = query.data ?? []
  const close = () => setEditing(null)
  const canEdit = may('organisation.manage')

  return (
    <Page
      title={t('title')}
      about={city ? t('about', { city: cityName(city) }) : undefined}
      actions={
        canEdit ? (
          <Button type="primary" onClick={() => setEditing('new')}>
            {t('add')}
          </Button>
        ) : undefined
      }
    >
      <ListTable<OrganisationNode>
        key={city?.id}
        name={t('title')}
        list={{
          rows: query.data && shown(query.data, address),
          error: query.error,
          onRetry: () => void query.refetch(),
        }}
        columns={organisationColumns({ t, language, all, ...(canEdit ? { onEdit: setEditing } : {}) })}
        rowKey={({ id }) => id}
        empty={t('empty')}
        filters={
          <>
            {cities.length > 1 ? (
              <FilterChoice
                name="city"
                label={t('city')}
                options={cities.map((each) => ({ value: each.id, label: cityName(each) }))}
              />
            ) : null}
            <FilterWords name="words" label={t('words')} />
            <FilterChoice
              name="kind"
              label={t('kind')}
              options={Object.entries(kindWords).map(([value, words]) => ({ value, label: words[language] }))}
            />
            <FilterChoice
              name="status"
              label={t('status')}
              options={[
                { value: 'assumed', label: t('assumed') },
                { value: 'verified', label: t('verified') },
              ]}
            />
          </>
        }
      />
      <Panel
        open={editing !== null}
        title={editing === 'new' || editing === null ? t('add') : t('editTitle', { name: editing.name })}
        onClose={close}
      >
        <OrganisationForm
          initial={editing === 'new' || editing === null ? { parentId: city?.id ?? '' } : formOf(editing)}
          all={all}
          onCancel={close}
          onSubmit={async (typed) => {
            if (editing === 'new')
              await POST('/api/v1/organisations', { body: { ...typed, city: city?.id ?? '' } })
            else if (editing !== null)
              await PATCH('/api/v1/organisations/{id}', {
                params: { path: { id: editing.id }, header: seen(latest(all, editing).revision) },
                body: typed,
              })
            await queries.invalidateQueries({ queryKey: ['organisations'] })
            close()
          }}
        />
      </Panel>
    </Page>
  )
}

// The row as it was last fetched: somebody else may have changed it since the form was opened.
function latest(all: readonly Organisation[], editing: Organisation): Organisation {
  return all.find(({ id }) => id === editing.id) ?? editing
}

// A filtered list is flat; the whole one is a tree.
function shown(all: readonly Organisation[], address: Readonly<Record<string, string>>): OrganisationNode[] {
  const { words, kind, status } = address
  if (words === undefined && kind === undefined && status === undefined) return treeOf(all)
  return all.filter(
    (each) =>
      (kind === undefined || each.kind === kind) &&
      (status === undefined || each.status === status) &&
      (words === undefined || `${each.name}${each.shortName}${each.code ?? ''}`.includes(words)),
  )
}

function formOf({ parentId, ...facts }: Organisation) {
  const { id: _, cityId: __, revision: ___, ...rest } = facts
  return { ...rest, ...(parentId === null ? {} : { parentId }) }
}
