// The columns of the list of organisations.

import { Button } from 'antd'
import type { Language } from '../../../src/kernel/words.ts'
import type { Organisation } from '../client/shapes.ts'
import type { ListColumn } from '../ui/list-table.tsx'
import { Mark } from '../ui/mark.tsx'
import type { Say } from '../words/text.ts'
import { kindWords, type organisationWords } from './organisation.words.ts'
import type { OrganisationNode } from './organisations.ts'

type Ground = Readonly<{
  t: Say<keyof typeof organisationWords>
  language: Language
  all: readonly Organisation[]
  onEdit?: (organisation: Organisation) => void
}>

/** Name, kind, code, counting, status, source. */
export function organisationColumns({ t, language, all, onEdit }: Ground): ListColumn<OrganisationNode>[] {
  const nameOf = (id: string | null) => all.find((each) => each.id === id)?.shortName ?? ''
  const counting = ({ counting, statisticalParent }: Organisation) =>
    counting === null ? '' : `${nameOf(statisticalParent)} · ${t(counting)}`
  return [
    { key: 'name', title: t('name'), cell: ({ name }) => name, value: ({ name }) => name },
    {
      key: 'shortName',
      title: t('shortName'),
      cell: ({ shortName }) => shortName,
      value: ({ shortName }) => shortName,
      extra: true,
    },
    {
      key: 'kind',
      title: t('kind'),
      cell: ({ kind }) => kindWords[kind][language],
      value: ({ kind }) => kindWords[kind][language],
    },
    { key: 'code', title: t('code'), cell: ({ code }) => code, value: ({ code }) => code, extra: true },
    { key: 'counting', title: t('counting'), cell: counting, value: counting, extra: true },
    {
      key: 'status',
      title: t('status'),
      cell: ({ status }) => <Mark tone={status === 'assumed' ? 'ask' : 'good'}>{t(status)}</Mark>,
      value: ({ status }) => t(status),
    },
    {
      key: 'source',
      title: t('source'),
      cell: ({ source }) => <span className="note">{source}</span>,
      value: ({ source }) => source,
      extra: true,
    },
    ...(onEdit
      ? [
          {
            key: 'edit',
            title: '',
            width: 72,
            cell: (row: OrganisationNode) =>
              row.kind === 'city' ? null : (
                <Button
                  size="small"
                  type="link"
                  onClick={() => onEdit(row)}
                  aria-label={`${t('edit')} ${row.name}`}
                >
                  {t('edit')}
                </Button>
              ),
          },
        ]
      : []),
  ]
}
