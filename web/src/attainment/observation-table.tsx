// The observations of one series, newest first; corrected and withdrawn ones stay visible with their reason.

import { Button } from 'antd'
import { useState } from 'react'
import { usePeople } from '../access/people.ts'
import { EvidenceLink } from '../plan/evidence-field.tsx'
import { useMay } from '../shell/session.ts'
import { Figure } from '../ui/figure.tsx'
import { Mark } from '../ui/mark.tsx'
import { useDay, useInstant } from '../words/instant.ts'
import { useLanguage } from '../words/language.tsx'
import { useTexts } from '../words/text.ts'
import { CorrectionPanel } from './correction-panel.tsx'
import type { Observation, SeriesOfTarget, TargetPage } from './shapes.ts'
import { fitWords, formWords, targetPageWords } from './target.words.ts'
import { WithdrawPanel } from './withdraw-panel.tsx'

/** A table of one series. */
export function ObservationTable({ series, page }: { series: SeriesOfTarget; page: TargetPage }) {
  const t = useTexts(targetPageWords)
  const may = useMay()
  const [acting, setActing] = useState<{ on: Observation; how: 'correct' | 'withdraw' } | null>(null)
  const rows = series.observations.toSorted(newestFirst)
  const canEnter = may('observation.enter')
  const nameOf = usePeople(rows.map(({ enteredBy }) => enteredBy))
  const close = () => setActing(null)
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a table wider than a phone scrolls by keyboard too */}
      <div className="observations-scroll" role="group" tabIndex={0} aria-label={series.name}>
        <table className="observations">
          <thead>
            <tr>
              <th scope="col">{t('period')}</th>
              <th scope="col" className="number">
                {t('value')}
              </th>
              <th scope="col">{t('source')}</th>
              <th scope="col">{t('status')}</th>
              {canEnter ? (
                <th scope="col">
                  <span className="visually-hidden">{t('correct')}</span>
                </th>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {rows.map((observation) => (
              <ObservationRow
                key={observation.id}
                observation={observation}
                city={page.plan.cityId}
                nameOf={nameOf}
                {...(canEnter ? { onAct: (how) => setActing({ on: observation, how }) } : {})}
              />
            ))}
          </tbody>
        </table>
      </div>
      <CorrectionPanel
        page={page}
        series={series}
        observation={acting?.how === 'correct' ? acting.on : null}
        onClose={close}
      />
      <WithdrawPanel observation={acting?.how === 'withdraw' ? acting.on : null} onClose={close} />
    </>
  )
}

type RowProps = Readonly<{
  observation: Observation
  city: string
  nameOf: (id: string) => string
  onAct?: (how: 'correct' | 'withdraw') => void
}>

function ObservationRow({ observation, city, nameOf, onAct }: RowProps) {
  const t = useTexts(targetPageWords)
  const { language } = useLanguage()
  const day = useDay()
  const instant = useInstant()
  const { state, form, fits, source, url, publishedOn, evidence, note, onBehalfOf, withdrawn, reason } =
    observation
  return (
    <tr className={state === 'valid' ? '' : 'observation-past'}>
      <td className="nowrap">{observation.periodLabel[language]}</td>
      <td className="number">
        <Figure
          value={observation.valueText}
          unit={observation.unit}
          signed={form === 'growth' || form === 'average-growth'}
        />
        {form === 'level' ? null : <div className="note">{formWords[form][language]}</div>}
      </td>
      <td>
        {url === null ? (
          source
        ) : (
          <a href={url} target="_blank" rel="noreferrer">
            {source}
          </a>
        )}
        {publishedOn === null ? null : (
          <span className="note"> {t('published', { day: day(publishedOn) })}</span>
        )}
        {evidence === null ? null : (
          <>
            {' '}
            <EvidenceLink digest={evidence} city={city} name={t('evidence')} />
          </>
        )}
        {note === null ? null : <div className="note">{note}</div>}
        {reason === null ? null : <div className="note">{t('because', { reason })}</div>}
        {withdrawn === null ? null : (
          <div className="note">{t('withdrawnBecause', { reason: withdrawn.reason })}</div>
        )}
        <div className="note">
          {t('entered', { by: nameOf(observation.enteredBy), at: instant(observation.enteredAt) })}
          {onBehalfOf === null ? null : ` · ${t('onBehalf', { unit: onBehalfOf.shortName })}`}
        </div>
      </td>
      <td>
        <span className="marks">
          {state === 'valid' ? null : <Mark>{t(state)}</Mark>}
          <Mark tone={observation.status === 'demo' ? 'ask' : 'plain'}>{t(observation.status)}</Mark>
          {observation.counts || state !== 'valid' ? null : <Mark>{t('notCounted')}</Mark>}
        </span>
        {fits === 'fits' ? null : <div className="note">{fitWords[fits][language]}</div>}
      </td>
      {onAct ? (
        <td className="nowrap">
          {state === 'valid' ? (
            <>
              <Button size="small" type="link" onClick={() => onAct('correct')}>
                {t('correct')}
              </Button>
              <Button size="small" type="link" danger onClick={() => onAct('withdraw')}>
                {t('withdraw')}
              </Button>
            </>
          ) : null}
        </td>
      ) : null}
    </tr>
  )
}

function newestFirst(a: Observation, b: Observation): number {
  return a.period < b.period ? 1 : a.period > b.period ? -1 : b.id - a.id
}
