// A table that came back: its errors with their cells, or its differences and the button that applies them.

import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { sendFiles } from '../client/send-file.ts'
import { usePlanChoice } from '../shell/plan-choice.ts'
import { SendForm } from '../ui/form.tsx'
import { type ListColumn, ListTable } from '../ui/list-table.tsx'
import { tell } from '../ui/notices.ts'
import { useLanguage } from '../words/language.tsx'
import { useTexts } from '../words/text.ts'
import { decompositionWords, fieldWords } from './decomposition.words.ts'
import { OnBehalfFields } from './on-behalf-fields.tsx'
import type { ReturnedTable } from './shapes.ts'

type Props = Readonly<{ returned: ReturnedTable; planId: string; onAgain: () => void }>
type Difference = ReturnedTable['differences'][number]
type Fault = ReturnedTable['errors'][number]

/** Errors or differences. */
export function ReturnedTableView({ returned, planId, onAgain }: Props) {
  const t = useTexts(decompositionWords)
  const { errors, differences, rows } = returned
  return (
    <div className="stack">
      <p className="soft" role="status">
        {t('rows', { n: rows })}
      </p>
      {errors.length > 0 ? (
        <Faults faults={errors} />
      ) : differences.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <>
          <Differences differences={differences} />
          <Apply returned={returned} planId={planId} onDone={onAgain} />
        </>
      )}
      <div>
        <Button onClick={onAgain}>{t('again')}</Button>
      </div>
    </div>
  )
}

function Faults({ faults }: { faults: readonly Fault[] }) {
  const t = useTexts(decompositionWords)
  const { language } = useLanguage()
  const columns: ListColumn<Fault>[] = [
    {
      key: 'place',
      title: t('errorPlace'),
      cell: ({ place }) => place,
      value: ({ place }) => place,
      width: 160,
    },
    {
      key: 'message',
      title: t('errorText'),
      cell: ({ message }) => message[language],
      value: ({ message }) => message[language],
    },
  ]
  return (
    <section>
      <h3 className="faults">{t('errors', { n: faults.length })}</h3>
      <ListTable<Fault>
        name={t('errors', { n: faults.length })}
        list={{ rows: faults }}
        columns={columns}
        rowKey={({ place, message }) => place + message.en}
        empty={t('none')}
      />
    </section>
  )
}

function Differences({ differences }: { differences: readonly Difference[] }) {
  const t = useTexts(decompositionWords)
  const { language } = useLanguage()
  const shown = (text: string) => (text === '' ? <span className="soft">{t('empty')}</span> : text)
  const columns: ListColumn<Difference>[] = [
    { key: 'place', title: t('place'), cell: ({ place }) => place, value: ({ place }) => place, width: 120 },
    { key: 'key', title: t('key'), cell: ({ key }) => key, value: ({ key }) => key, width: 80 },
    {
      key: 'field',
      title: t('field'),
      cell: ({ field }) => fieldWords[field][language],
      value: ({ field }) => fieldWords[field][language],
      width: 120,
    },
    { key: 'old', title: t('old'), cell: (one) => shown(one.old), value: (one) => one.old },
    { key: 'new', title: t('new'), cell: (one) => shown(one.new), value: (one) => one.new },
  ]
  return (
    <section>
      <h3>{t('differences', { n: differences.length })}</h3>
      <ListTable<Difference>
        name={t('differences', { n: differences.length })}
        list={{ rows: differences }}
        columns={columns}
        rowKey={({ key, field, place }) => `${key} ${field} ${place}`}
        empty={t('none')}
      />
    </section>
  )
}

type Behalf = { onBehalfOf?: string | null; evidenceDigest?: string | null }

function Apply({
  returned,
  planId,
  onDone,
}: {
  returned: ReturnedTable
  planId: string
  onDone: () => void
}) {
  const t = useTexts(decompositionWords)
  const queries = useQueryClient()
  const { plans } = usePlanChoice()
  const city = plans.find(({ id }) => id === planId)?.cityId ?? ''
  return (
    <SendForm<Behalf>
      label={t('confirm')}
      submit={t('confirm')}
      onSubmit={async ({ onBehalfOf, evidenceDigest }) => {
        const { applied } = await sendFiles<ReturnedTable>({
          path: `/api/v1/plans/${planId}/decomposition`,
          files: [],
          fields: {
            confirm: 'true',
            staged: returned.staged ?? '',
            ...(onBehalfOf ? { onBehalfOf } : {}),
            ...(evidenceDigest ? { evidenceDigest } : {}),
          },
        }).reply
        await queries.invalidateQueries({ queryKey: ['plan', planId] })
        tell(t('applied', { n: applied }))
        onDone()
      }}
    >
      <p className="soft">{t('confirmText', { n: returned.differences.length })}</p>
      <div className="narrow">
        <OnBehalfFields city={city} />
      </div>
    </SendForm>
  )
}
