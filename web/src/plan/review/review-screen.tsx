// The review: the official text on the left, what was understood on the right; a reviewer corrects, splits,
// merges, drops, restores, adds and re-classes, then approves.

import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Button, Segmented } from 'antd'
import { useMemo, useState } from 'react'
import { useAddress } from '../../shell/address.ts'
import { useMay } from '../../shell/session.ts'
import { FilterWords } from '../../ui/filter.tsx'
import { Shown } from '../../ui/query.tsx'
import { useTexts } from '../../words/text.ts'
import { reviewQuery } from '../calls.ts'
import { outlineOf } from '../outline.ts'
import type { Review } from '../shapes.ts'
import { OfficialText } from '../text/official-text.tsx'
import { readingMarks } from '../text/reading-marks.ts'
import { ChangeLog } from './change-log.tsx'
import type { Doing } from './doing.ts'
import { DoingPanel } from './doing-panel.tsx'
import { countEntries, type EntryFilter, entriesOf, entryFilters, filterEntries } from './entries.ts'
import { EntryList } from './entry-list.tsx'
import { useChange } from './review-change.ts'
import { ReviewHead } from './review-head.tsx'
import { reviewWords } from './review.words.ts'
import { useSelected } from './selection.ts'
import { useSync } from './sync.ts'
import './review.css'

/** The screen of a review. */
export function Screen() {
  const { planId, n } = useParams({ strict: false }) as { planId: string; n: string }
  const query = useQuery(reviewQuery(planId, Number(n)))
  return <Shown query={query}>{(review) => <Desk review={review} />}</Shown>
}

type Tab = EntryFilter | 'log'

function Desk({ review }: { review: Review }) {
  const t = useTexts(reviewWords)
  const may = useMay()
  const send = useChange(review)
  const [address, setAddress] = useAddress()
  const [text, setText] = useState<HTMLDivElement | null>(null)
  const [list, setList] = useState<HTMLElement | null>(null)
  const [selected, clearSelected] = useSelected(text)
  const [ticked, setTicked] = useState<readonly string[]>([])
  const [doing, setDoing] = useState<Doing | null>(null)
  const editable = review.state === 'draft' && may('plan.review')
  const entries = useMemo(() => entriesOf(review), [review])
  const counts = countEntries(entries)
  const tab = tabOf(address.tab)
  const chosen = address.entry ?? null
  const marks = useMemo(() => readingMarks(review, review.coverage.unmapped), [review])
  const outline = useMemo(() => outlineOf(review), [review])
  useSync({ chosen, text, list })
  const targets = review.targets.filter(({ key, state }) => ticked.includes(key) && state === 'live')

  function choose(key: string) {
    const entry = entries.find((each) => each.key === key)
    const next = entry && !entry.dropped && tab !== entry.as ? { tab: entry.as } : {}
    setAddress({ entry: key, ...next })
  }

  return (
    <ReviewHead review={review} send={send} editable={editable}>
      <div className="review">
        <div className="review-text" ref={setText}>
          <OfficialText
            text={review.text}
            outline={outline}
            marks={marks}
            chosen={chosen}
            onChoose={(mark) => choose(mark.key)}
          />
        </div>
        <section className="review-side" ref={setList} aria-label={t('entries')}>
          <div className="review-bar">
            <Segmented<Tab>
              size="small"
              value={tab}
              onChange={(next) => setAddress({ tab: next })}
              options={[
                ...entryFilters.map((value) => ({ value, label: `${t(value)} ${counts[value]}` })),
                { value: 'log' as const, label: t('logCount', { n: review.changes.length }) },
              ]}
            />
            {tab === 'log' ? null : <FilterWords name="words" label={t('words')} />}
            {editable && targets.length > 1 ? (
              <Button size="small" type="primary" onClick={() => setDoing({ what: 'merge', targets })}>
                {t('mergeChosen', { n: targets.length })}
              </Button>
            ) : null}
            {editable && selected ? (
              <Button size="small" type="primary" onClick={() => setDoing({ what: 'add', selected })}>
                {t('addSelected')}
              </Button>
            ) : null}
            {editable && !selected ? <p className="note">{t('selectHint')}</p> : null}
          </div>
          {tab === 'log' ? (
            <ChangeLog review={review} />
          ) : (
            <EntryList
              review={review}
              entries={filterEntries(entries, { kind: tab, words: address.words })}
              chosen={chosen}
              onChoose={choose}
              ticked={ticked}
              onTick={(key) =>
                setTicked(ticked.includes(key) ? ticked.filter((each) => each !== key) : [...ticked, key])
              }
              editable={editable}
              onDo={setDoing}
            />
          )}
        </section>
      </div>
      <DoingPanel
        doing={doing}
        review={review}
        send={send}
        onDone={() => {
          setDoing(null)
          setTicked([])
          clearSelected()
        }}
      />
    </ReviewHead>
  )
}

function tabOf(text: string | undefined): Tab {
  if (text === 'log') return 'log'
  return entryFilters.find((filter) => filter === text) ?? 'target'
}
