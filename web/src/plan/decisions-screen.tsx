// The baseline register: who settled what, when, on which paper. Rows are only added.

import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { usePeople } from '../access/people.ts'
import { GET, reply } from '../client/api.ts'
import { everyPage } from '../client/pages.ts'
import { useAddress } from '../shell/address.ts'
import { usePlanChoice } from '../shell/plan-choice.ts'
import { FilterChoice, FilterWords } from '../ui/filter.tsx'
import { type ListColumn, ListTable } from '../ui/list-table.tsx'
import { Mark } from '../ui/mark.tsx'
import { Open } from '../ui/open.tsx'
import { Page } from '../ui/page.tsx'
import { Empty } from '../ui/state.tsx'
import { useDay, useInstant } from '../words/instant.ts'
import { useTexts } from '../words/text.ts'
import { DecidedPoints } from './decision-facts.tsx'
import { decisionWords } from './decision.words.ts'
import { EvidenceLink } from './evidence-field.tsx'
import type { RegisterRow } from './shapes.ts'

/** The screen of the baseline register. */
export function Screen() {
  const t = useTexts(decisionWords)
  const { planId } = useParams({ strict: false }) as { planId: string }
  const [{ words, state }] = useAddress()
  const { plan } = usePlanChoice()
  const query = useQuery({
    queryKey: ['plan', planId, 'decisions'],
    queryFn: () =>
      everyPage((after) => {
        const query = after === undefined ? {} : { after }
        return reply(GET('/api/v1/plans/{planId}/decisions', { params: { path: { planId }, query } }))
      }),
  })
  const nameOf = usePeople(query.data?.map(({ recordedBy }) => recordedBy) ?? [])
  const columns = useColumns({ planId, city: plan?.cityId ?? '', nameOf })
  const rows = query.data
    ?.filter((row) => state === undefined || stateOf(row) === state)
    .filter(({ indicator, paper }) => words === undefined || `${indicator}${paper}`.includes(words))
    .toReversed()
  return (
    <Page title={t('listTitle')} about={t('listAbout')}>
      <ListTable<RegisterRow>
        name={t('listTitle')}
        list={{ rows, error: query.error, onRetry: () => void query.refetch() }}
        columns={columns}
        rowKey={({ id }) => String(id)}
        empty={
          <Empty
            title={t('listEmpty')}
            next={<Open to={`/plans/${planId}/questions`}>{t('listEmptyNext')}</Open>}
          />
        }
        filters={
          <>
            <FilterWords name="words" label={t('words')} />
            <FilterChoice
              name="state"
              label={t('state')}
              options={(['stands', 'superseded', 'lapsed'] as const).map((value) => ({
                value,
                label: t(value),
              }))}
            />
          </>
        }
      />
    </Page>
  )
}

function stateOf({ supersededBy, holds }: RegisterRow): 'stands' | 'superseded' | 'lapsed' {
  if (supersededBy !== null) return 'superseded'
  return holds ? 'stands' : 'lapsed'
}

type Ground = Readonly<{ planId: string; city: string; nameOf: (id: string) => string }>

function useColumns({ planId, city, nameOf }: Ground): readonly ListColumn<RegisterRow>[] {
  const t = useTexts(decisionWords)
  const day = useDay()
  const instant = useInstant()
  return [
    {
      key: 'indicator',
      title: t('target'),
      cell: ({ indicator, targetKey }) => (
        <Open to={`/plans/${planId}/targets/${targetKey}`} row>
          {indicator}
        </Open>
      ),
      value: ({ indicator }) => indicator,
    },
    {
      key: 'points',
      title: t('what'),
      cell: (decision) => <DecidedPoints decision={decision} />,
      value: ({ baseYear, baseValue, baseUnit, calibre }) =>
        [baseYear, baseValue, baseUnit, calibre].filter((part) => part !== null).join(' '),
    },
    {
      key: 'paper',
      title: t('paper'),
      cell: ({ paper, evidenceDigest }) => (
        <>
          {paper} {evidenceDigest === null ? null : <EvidenceLink digest={evidenceDigest} city={city} />}
        </>
      ),
      value: ({ paper }) => paper,
    },
    {
      key: 'decidedBy',
      title: t('decidedBy'),
      cell: ({ decidedBy, decidedOn }) => (
        <>
          {decidedBy}
          <div className="note">{day(decidedOn)}</div>
        </>
      ),
      value: ({ decidedBy, decidedOn }) => `${decidedBy} ${decidedOn}`,
    },
    {
      key: 'state',
      title: t('state'),
      cell: (row) => (
        <>
          <Mark tone={stateOf(row) === 'stands' ? 'good' : 'plain'}>{t(stateOf(row))}</Mark>
          {row.reason === null ? null : <div className="note">{row.reason}</div>}
        </>
      ),
      value: (row) => t(stateOf(row)),
    },
    {
      key: 'recorded',
      title: t('recordedAt'),
      cell: ({ recordedAt, recordedBy }) => (
        <span className="note">
          {instant(recordedAt)} · {nameOf(recordedBy)}
        </span>
      ),
      value: ({ recordedAt }) => recordedAt,
      extra: true,
    },
  ]
}
