// Two versions of a text side by side: what stands differently, and what that means for tasks and targets.

import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useParams } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useAddress } from '../shell/address.ts'
import { Open } from '../ui/open.tsx'
import { Page } from '../ui/page.tsx'
import { Shown } from '../ui/query.tsx'
import { Empty } from '../ui/state.tsx'
import { useTexts } from '../words/text.ts'
import { planTextQuery, versionsQuery } from './calls.ts'
import { DiffList } from './diff-list.tsx'
import { outlineOf } from './outline.ts'
import { readerWords } from './reader.words.ts'
import type { PlanText, Version } from './shapes.ts'
import { OfficialText } from './text/official-text.tsx'
import { type Sentence, sentenceDiff } from './text/sentence-diff.ts'
import type { TextMark } from './text/segments.ts'
import './compare.css'

/** The screen of a comparison. */
export function Screen() {
  const { planId } = useParams({ strict: false }) as { planId: string }
  const query = useQuery(versionsQuery(planId))
  return <Shown query={query}>{(versions) => <Chosen planId={planId} versions={versions} />}</Shown>
}

function Chosen({ planId, versions }: { planId: string; versions: readonly Version[] }) {
  const t = useTexts(readerWords)
  const [address, setAddress] = useAddress()
  const numbers = versions.map(({ number }) => number)
  const to = Number(address.to ?? numbers[0])
  const from = Number(address.from ?? versions.find(({ number }) => number === to)?.amends ?? numbers[1])
  if (numbers.length < 2)
    return (
      <Page title={t('compareTitle')}>
        <Empty title={t('oneVersion')} next={<Open to="/documents">{t('toDocuments')}</Open>} />
      </Page>
    )
  const options = numbers.map((n) => ({ value: n, label: t('version', { n }) }))
  return (
    <Page
      wide
      title={t('compareTitle')}
      actions={
        <>
          <Select
            aria-label={t('from')}
            value={from}
            options={options}
            onChange={(n: number) => setAddress({ from: String(n) })}
          />
          <Select
            aria-label={t('to')}
            value={to}
            options={options}
            onChange={(n: number) => setAddress({ to: String(n) })}
          />
        </>
      }
    >
      <DiffList planId={planId} from={from} to={to} />
      <Sides planId={planId} from={from} to={to} />
    </Page>
  )
}

function Sides({ planId, from, to }: { planId: string; from: number; to: number }) {
  const old = useQuery(planTextQuery(planId, String(from)))
  const next = useQuery(planTextQuery(planId, String(to)))
  return (
    <Shown query={old}>
      {(before) => <Shown query={next}>{(after) => <SideBySide before={before} after={after} />}</Shown>}
    </Shown>
  )
}

function SideBySide({ before, after }: { before: PlanText; after: PlanText }) {
  const t = useTexts(readerWords)
  const { gone, come } = useMemo(
    () => sentenceDiff(Array.from(before.text), Array.from(after.text)),
    [before.text, after.text],
  )
  const sides = [
    { text: before, label: t('from'), marks: marksOf(gone, 'gone') },
    { text: after, label: t('to'), marks: marksOf(come, 'come') },
  ]
  return (
    <>
      {gone.length + come.length === 0 ? <p className="soft">{t('same')}</p> : null}
      <div className="compare">
        {sides.map(({ text, label, marks }) => (
          <section key={text.version} aria-label={label}>
            <h2 className="compare-head">{t('version', { n: text.version })}</h2>
            <OfficialText text={text.text} outline={outlineOf(text)} marks={marks} />
          </section>
        ))}
      </div>
    </>
  )
}

function marksOf(sentences: readonly Sentence[], kind: 'gone' | 'come'): readonly TextMark[] {
  return sentences.map(({ start, end }) => ({ kind, key: `${kind}${start}`, start, end }))
}
