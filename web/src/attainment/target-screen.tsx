// One target: why does it stand there, and what next? Left what was promised and how it is read, in the
// middle what was achieved, right what is open.

import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useAddress } from '../shell/address.ts'
import { useMay } from '../shell/session.ts'
import { Figure } from '../ui/figure.tsx'
import { Light } from '../ui/light.tsx'
import { Open } from '../ui/open.tsx'
import { Page } from '../ui/page.tsx'
import { Shown } from '../ui/query.tsx'
import { useLanguage } from '../words/language.tsx'
import { numbered } from '../words/numbered.ts'
import { useTexts } from '../words/text.ts'
import { targetQuery } from './calls.ts'
import { DecisionPanel } from './decision-panel.tsx'
import { ObservationPanel } from './observation-panel.tsx'
import { SeriesParts } from './series-part.tsx'
import type { TargetPage } from './shapes.ts'
import { TargetHistory } from './target-history-part.tsx'
import { TargetOpen } from './target-open.tsx'
import { TargetReading } from './target-reading.tsx'
import { targetPageWords } from './target.words.ts'
import './target.css'

/** The screen of a target. */
export function Screen() {
  const { planId, key } = useParams({ strict: false }) as { planId: string; key: string }
  const [{ asOf }] = useAddress()
  const query = useQuery(targetQuery({ planId, key, asOf }))
  return <Shown query={query}>{(page) => <TargetView page={page} />}</Shown>
}

function TargetView({ page }: { page: TargetPage }) {
  const t = useTexts(targetPageWords)
  const { language } = useLanguage()
  const may = useMay()
  const [open, setOpen] = useState<'observation' | 'decision' | null>(null)
  const close = () => setOpen(null)
  const { row, plan, task } = page
  return (
    <Page
      title={row.indicator}
      about={
        <>
          {task ? (
            <Open to={`/plans/${plan.id}/tasks/${task.key}`}>{numbered(task.number, task.title)}</Open>
          ) : (
            t('overall')
          )}
          {' · '}
          {plan.documentNumber} · {t('version', { n: plan.version })}
        </>
      }
      actions={
        <>
          {may('observation.enter') ? (
            <Button type="primary" onClick={() => setOpen('observation')}>
              {t('enter')}
            </Button>
          ) : null}
          {may('plan.decide') ? <Button onClick={() => setOpen('decision')}>{t('decide')}</Button> : null}
        </>
      }
    >
      <section className="target-state paper" aria-label={t('state')}>
        <Light state={row.light} />
        {row.latest === null ? (
          <span className="soft">{t('noValue')}</span>
        ) : (
          <Figure
            value={row.latest.value}
            unit={row.latest.unit}
            date={row.latest.periodLabel[language]}
            signed={row.latest.form === 'growth' || row.latest.form === 'average-growth'}
          />
        )}
        <span>{row.reason[language]}</span>
      </section>
      <div className="target-columns">
        <TargetReading page={page} />
        <div className="paper target-data">
          <SeriesParts page={page} />
          <TargetHistory page={page} />
        </div>
        <TargetOpen page={page} />
      </div>
      <ObservationPanel page={page} open={open === 'observation'} onClose={close} />
      <DecisionPanel page={page} open={open === 'decision'} onClose={close} />
    </Page>
  )
}
