// What is open: one line a question, who must settle it by when, and the way to settle it.

import { useParams } from '@tanstack/react-router'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { GET, reply } from '../client/api.ts'
import { usePages } from '../client/pages.ts'
import { organisationsQuery, useOrganisationName } from '../registry/organisations.ts'
import { useAddress } from '../shell/address.ts'
import { usePlanChoice } from '../shell/plan-choice.ts'
import { useMay } from '../shell/session.ts'
import { FilterChoice } from '../ui/filter.tsx'
import { type ListColumn, ListTable } from '../ui/list-table.tsx'
import { Mark } from '../ui/mark.tsx'
import { Open } from '../ui/open.tsx'
import { Page } from '../ui/page.tsx'
import { useDay } from '../words/instant.ts'
import { useLanguage } from '../words/language.tsx'
import { useTexts } from '../words/text.ts'
import { questionWords } from './question.words.ts'
import { ReaddressPanel } from './readdress-panel.tsx'
import type { Ask, Question } from './shapes.ts'
import { askWords, questionKindWords } from './target.words.ts'

/** The screen of open questions. */
export function Screen() {
  const t = useTexts(questionWords)
  const { language } = useLanguage()
  const { planId } = useParams({ strict: false }) as { planId: string }
  const [{ state = 'open', owner, matter }] = useAddress()
  const { plan } = usePlanChoice()
  const [changing, setChanging] = useState<Question | null>(null)
  const units = useQuery({ ...organisationsQuery(plan?.cityId ?? ''), enabled: plan !== null })
  const list = usePages<Question>(['plan', planId, 'questions', state, owner], async (after) => {
    const query = {
      limit: 200,
      ...(state === 'all' ? {} : { state: state as Question['state'] }),
      ...(owner === undefined ? {} : { owner }),
      ...(after === undefined ? {} : { after }),
    }
    const page = await reply(GET('/api/v1/plans/{planId}/questions', { params: { path: { planId }, query } }))
    return { rows: page.items, next: page.next }
  })
  const columns = useColumns(planId, plan?.cityId, setChanging)
  return (
    <Page title={t('title')} about={t('about')}>
      <ListTable<Question>
        name={t('title')}
        list={{ ...list, rows: list.rows?.filter(({ kind }) => matter === undefined || kind === matter) }}
        columns={columns}
        rowKey={({ id }) => String(id)}
        empty={t('empty')}
        filters={
          <>
            <FilterChoice
              name="state"
              label={t('state')}
              options={(['open', 'answered', 'withdrawn'] as const).map((value) => ({
                value,
                label: t(value),
              }))}
            />
            <FilterChoice
              name="matter"
              label={t('kind')}
              options={Object.entries(questionKindWords).map(([value, words]) => ({
                value,
                label: words[language],
              }))}
            />
            <FilterChoice
              name="owner"
              label={t('owner')}
              options={(units.data ?? [])
                .filter(({ kind }) => kind !== 'city')
                .map(({ id, shortName }) => ({ value: id, label: shortName }))}
            />
          </>
        }
      />
      <ReaddressPanel
        planId={planId}
        units={units.data ?? []}
        question={list.rows?.find(({ id }) => id === changing?.id) ?? changing}
        onClose={() => setChanging(null)}
      />
    </Page>
  )
}

function useColumns(
  planId: string,
  city: string | undefined,
  onChange: (question: Question) => void,
): readonly ListColumn<Question>[] {
  const t = useTexts(questionWords)
  const { language } = useLanguage()
  const may = useMay()
  const nameOf = useOrganisationName(city)
  const day = useDay()
  const asks = ({ asks }: Question) =>
    asks.map((ask) => askWords[ask as Ask]?.[language] ?? ask).join(language === 'zh' ? '、' : ', ')
  const ownerOf = ({ ownerOrganisation }: Question) =>
    ownerOrganisation === null ? '' : nameOf(ownerOrganisation)
  return [
    {
      key: 'subject',
      title: t('subject'),
      cell: ({ subject, targetKey, taskKey }) => (
        <Open
          to={
            targetKey === null ? `/plans/${planId}/tasks/${taskKey}` : `/plans/${planId}/targets/${targetKey}`
          }
          row
        >
          {subject}
        </Open>
      ),
      value: ({ subject }) => subject,
    },
    {
      key: 'kind',
      title: t('kind'),
      cell: ({ kind }) => questionKindWords[kind][language],
      value: ({ kind }) => questionKindWords[kind][language],
      width: 120,
    },
    { key: 'asks', title: t('asks'), cell: asks, value: asks, extra: true },
    { key: 'owner', title: t('owner'), cell: ownerOf, value: ownerOf, width: 120 },
    {
      key: 'due',
      title: t('due'),
      cell: (question) => <Due question={question} />,
      value: ({ dueOn }) => (dueOn === null ? null : day(dueOn)),
      width: 190,
    },
    ...(may('plan.decide')
      ? [
          {
            key: 'act',
            title: '',
            width: 80,
            cell: (question: Question) =>
              question.state === 'open' ? (
                <Button size="small" type="link" onClick={() => onChange(question)}>
                  {t('readdress')}
                </Button>
              ) : (
                <span className="note">{t(question.state)}</span>
              ),
          },
        ]
      : []),
  ]
}

function Due({ question: { dueOn, dueProvisional, workdaysLeft } }: { question: Question }) {
  const t = useTexts(questionWords)
  const day = useDay()
  if (dueOn === null) return null
  return (
    <>
      <span className="nowrap">{day(dueOn)}</span>{' '}
      {dueProvisional ? <Mark title={t('provisionalHint')}>{t('provisional')}</Mark> : null}
      {workdaysLeft === null ? null : (
        <div className={workdaysLeft < 0 ? 'overdue' : 'note'}>
          {workdaysLeft > 0
            ? t('daysLeft', { n: workdaysLeft })
            : workdaysLeft === 0
              ? t('today')
              : t('daysOver', { n: -workdaysLeft })}
        </div>
      )}
    </>
  )
}
