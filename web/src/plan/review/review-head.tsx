// The head of a review: which version, how much of the text is covered, undo, approval, discarding.

import { Button } from 'antd'
import { type ReactNode, useState } from 'react'
import { useMay } from '../../shell/session.ts'
import { Mark } from '../../ui/mark.tsx'
import { tell } from '../../ui/notices.ts'
import { Page } from '../../ui/page.tsx'
import { problemOf } from '../../client/problem.ts'
import { useTexts } from '../../words/text.ts'
import type { Review } from '../shapes.ts'
import { ApprovePanel, DiscardPanel } from './closing.tsx'
import type { Send } from './review-change.ts'
import { reviewWords } from './review.words.ts'

type Props = Readonly<{ review: Review; send: Send; editable: boolean; children: ReactNode }>

/** The page of a review around its desk. */
export function ReviewHead({ review, send, editable, children }: Props) {
  const t = useTexts(reviewWords)
  const may = useMay()
  const [closing, setClosing] = useState<'approve' | 'discard' | null>(null)
  const { coverage, state, version, undoable, carried, amends } = review
  const close = () => setClosing(null)
  const undo = () =>
    send({ kind: 'undo', reason: t('undoReason') }).catch((error: unknown) => tell(problemOf(error).detail))
  return (
    <Page
      wide
      title={t('title', { title: review.title })}
      about={
        <>
          {t('version', { n: version })} <Mark tone={state === 'draft' ? 'ask' : 'plain'}>{t(state)}</Mark>{' '}
          {t('coverage', { ...numbersOf(coverage), unmapped: coverage.unmapped.length })}
          {carried && amends !== null ? <br /> : null}
          {carried && amends !== null
            ? t('amended', {
                n: amends,
                kept: carried.kept.length,
                changed: carried.changed.length,
                removed: carried.removed.length,
                added: carried.added.length,
              })
            : null}
          {state === 'draft' ? null : ` ${t('readOnly')}`}
        </>
      }
      actions={
        editable ? (
          <>
            <Button disabled={undoable === null} onClick={() => void undo()}>
              {t('undo')}
            </Button>
            <Button danger onClick={() => setClosing('discard')}>
              {t('discard')}
            </Button>
            {may('plan.approve') ? (
              <Button type="primary" onClick={() => setClosing('approve')}>
                {t('approve')}
              </Button>
            ) : null}
          </>
        ) : undefined
      }
    >
      {children}
      <ApprovePanel review={review} open={closing === 'approve'} onClose={close} />
      <DiscardPanel review={review} open={closing === 'discard'} onClose={close} />
    </Page>
  )
}

function numbersOf({ sentences, target, qualitative, action, heading, context }: Review['coverage']) {
  return { sentences, target, qualitative, action, heading, context }
}
