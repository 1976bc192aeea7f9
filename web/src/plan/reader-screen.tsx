// The reader: what exactly did the government say? The whole official text with everything that was
// understood of it marked; a mark opens its card, a target finds its place here.

import { useQuery } from '@tanstack/react-query'
import { Checkbox } from 'antd'
import { useEffect, useMemo, useRef } from 'react'
import { useParams } from '@tanstack/react-router'
import { useAddress } from '../shell/address.ts'
import { useMay } from '../shell/session.ts'
import { Open } from '../ui/open.tsx'
import { Page } from '../ui/page.tsx'
import { Shown } from '../ui/query.tsx'
import { useTexts } from '../words/text.ts'
import { planTextQuery } from './calls.ts'
import { MarkCard } from './mark-card.tsx'
import { outlineOf } from './outline.ts'
import { readerWords } from './reader.words.ts'
import type { PlanText } from './shapes.ts'
import { OfficialText } from './text/official-text.tsx'
import { contextMarks, readingMarks } from './text/reading-marks.ts'
import { showMark, showPlace } from './text/show-mark.ts'
import './reader.css'

/** The screen of the official text. */
export function Screen() {
  const { planId } = useParams({ strict: false }) as { planId: string }
  const [{ version }] = useAddress()
  const query = useQuery(planTextQuery(planId, version))
  return <Shown query={query}>{(text) => <Reader key={`${planId} ${text.version}`} text={text} />}</Shown>
}

function Reader({ text }: { text: PlanText }) {
  const t = useTexts(readerWords)
  const may = useMay()
  const [address, setAddress] = useAddress()
  const place = useRef<HTMLDivElement>(null)
  const chosen = address.mark ?? null
  const context = address.context === '1'
  const marks = useMemo(() => {
    const known = readingMarks(text, context ? text.coverage.unmapped : [])
    return context
      ? [...known, ...contextMarks(Array.from(text.text).length, [...known, ...text.tasks])]
      : known
  }, [text, context])
  const outline = useMemo(() => outlineOf(text), [text])
  const at = address.at
  useEffect(() => {
    if (chosen !== null) showMark(place.current, chosen)
    else if (at !== undefined) showPlace(place.current, Number(at))
  }, [chosen, at])
  const unmapped = text.coverage.unmapped.length

  return (
    <Page
      wide
      title={text.title}
      about={
        <>
          {text.documentNumber} · {t('version', { n: text.version })} ·{' '}
          {t('about', { targets: live(text.targets), goals: live(text.goals), actions: live(text.actions) })}{' '}
          · {unmapped === 0 ? t('allMapped') : t('unmappedCount', { n: unmapped })}
        </>
      }
      actions={
        <>
          <Checkbox
            checked={address.actions !== '0'}
            onChange={({ target }) => setAddress({ actions: target.checked ? undefined : '0' })}
          >
            {t('showActions')}
          </Checkbox>
          <Checkbox
            checked={context}
            onChange={({ target }) => setAddress({ context: target.checked ? '1' : undefined })}
          >
            {t('showContext')}
          </Checkbox>
          <Open to={`/plans/${text.planId}/compare`}>{t('compare')}</Open>
          {may('plan.review') ? (
            <Open to={`/plans/${text.planId}/versions/${text.version}/review`}>{t('review')}</Open>
          ) : null}
        </>
      }
    >
      <div className={address.actions === '0' ? 'reader reader-no-actions' : 'reader'}>
        <div className="reader-text" ref={place}>
          <OfficialText
            text={text.text}
            outline={outline}
            marks={marks}
            chosen={chosen}
            onChoose={(mark) => setAddress({ mark: mark.key })}
          />
        </div>
        <aside className="reader-side no-print" aria-live="polite">
          {chosen === null ? (
            <p className="soft">{t('pick')}</p>
          ) : (
            <MarkCard text={text} mark={chosen} onClose={() => setAddress({ mark: undefined })} />
          )}
        </aside>
      </div>
    </Page>
  )
}

function live(entries: readonly { state: string }[]): number {
  return entries.filter(({ state }) => state !== 'dropped').length
}
