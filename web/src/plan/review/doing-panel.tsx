// The form of what a reviewer is about to do, beside the text.

import { Confirm } from '../../ui/confirm.tsx'
import { Panel } from '../../ui/panel.tsx'
import { useTexts } from '../../words/text.ts'
import type { Review } from '../shapes.ts'
import type { Doing } from './doing.ts'
import { AddForm, CorrectForm, MergeForm, ReclassForm, SplitForm } from './entry-forms.tsx'
import type { Send } from './review-change.ts'
import { reviewWords } from './review.words.ts'

type Props = Readonly<{ doing: Doing | null; review: Review; send: Send; onDone: () => void }>

/** A panel with the right form, or a question for what needs none. */
export function DoingPanel({ doing, review, send, onDone }: Props) {
  const t = useTexts(reviewWords)
  const shared = { review, send, onDone }
  if (doing === null) return null
  if (doing.what === 'drop' || doing.what === 'restore') {
    const { what, entry } = doing
    return (
      <Confirm
        open
        title={what === 'drop' ? t('dropTitle', { name: entry.name }) : `${t('restore')} ${entry.name}`}
        verb={t(what)}
        danger={what === 'drop'}
        onClose={onDone}
        onConfirm={() => send({ kind: what, key: entry.key, reason: t('reasonDefault') })}
      >
        {what === 'drop' ? <p>{t('dropText')}</p> : null}
      </Confirm>
    )
  }
  const title = doing.what === 'add' ? t('addTitle') : t(doing.what)
  return (
    <Panel open title={title} onClose={onDone} width={620}>
      {doing.what === 'correct' ? <CorrectForm entry={doing.entry} {...shared} /> : null}
      {doing.what === 'reclass' ? <ReclassForm entry={doing.entry} {...shared} /> : null}
      {doing.what === 'split' ? <SplitForm target={doing.target} {...shared} /> : null}
      {doing.what === 'merge' ? <MergeForm targets={doing.targets} {...shared} /> : null}
      {doing.what === 'add' ? <AddForm selected={doing.selected} {...shared} /> : null}
    </Panel>
  )
}
