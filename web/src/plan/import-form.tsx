// A text comes in: as a new plan or as an amended text of one; with progress, a stop, and what was understood.

import { useQueryClient } from '@tanstack/react-query'
import { Button, Select } from 'antd'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { sendFiles } from '../client/send-file.ts'
import type { PlanHead } from '../client/shapes.ts'
import { FileSend } from '../ui/file-send.tsx'
import { useTexts } from '../words/text.ts'
import { documentWords } from './document.words.ts'
import type { Imported } from './shapes.ts'

/** The form of an import. */
export function ImportForm({ city, plans }: { city: string; plans: readonly PlanHead[] }) {
  const t = useTexts(documentWords)
  const queries = useQueryClient()
  const [planId, setPlanId] = useState<string | null>(null)
  const [done, setDone] = useState<Imported | null>(null)
  if (done) return <ImportDone done={done} onAgain={() => setDone(null)} />
  const amendable = plans.filter((plan) => plan.cityId === city && plan.state !== 'withdrawn')
  return (
    <div className="stack">
      <label className="field">
        <span>{t('as')}</span>
        <Select
          value={planId ?? ''}
          onChange={(value: string) => setPlanId(value || null)}
          options={[
            { value: '', label: t('asNew') },
            ...amendable.map(({ id, title }) => ({ value: id, label: t('asAmended', { title }) })),
          ]}
        />
      </label>
      <p className="soft">{t('what')}</p>
      <FileSend<Imported>
        accept=".docx,.pdf,.txt,.md,.html,.htm"
        hint={t('hint')}
        megabytes={20}
        start={(file, onProgress) =>
          sendFiles<Imported>({
            path: '/api/v1/plans',
            files: [file],
            fields: { city, ...(planId === null ? {} : { planId }) },
            onProgress,
          })
        }
        onDone={(imported) => {
          void queries.invalidateQueries()
          setDone(imported)
        }}
      />
    </div>
  )
}

function ImportDone({ done, onAgain }: { done: Imported; onAgain: () => void }) {
  const t = useTexts(documentWords)
  const navigate = useNavigate()
  const { planId, version, counts, coverage } = done
  const unmapped = coverage.unmapped.length
  return (
    <div className="stack" role="status">
      <p>{t('done', counts)}</p>
      <p className={unmapped === 0 ? 'soft' : 'asks'}>
        {unmapped === 0
          ? t('doneMapped', { n: coverage.sentences })
          : t('doneUnmapped', { n: coverage.sentences, m: unmapped })}
      </p>
      <div className="form-foot">
        <Button
          type="primary"
          onClick={() => void navigate({ to: `/plans/${planId}/versions/${version}/review` })}
        >
          {t('toReview')}
        </Button>
        <Button onClick={onAgain}>{t('again')}</Button>
      </div>
    </div>
  )
}
