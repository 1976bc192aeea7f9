// The log of the review: what was changed, by whom, why. Rows are only added; an undo is a row of its own.

import { usePeople } from '../../access/people.ts'
import { useInstant } from '../../words/instant.ts'
import { useTexts } from '../../words/text.ts'
import type { LoggedChange, Review } from '../shapes.ts'
import { entriesOf } from './entries.ts'
import { reviewWords } from './review.words.ts'

/** The changes, newest first. */
export function ChangeLog({ review }: { review: Review }) {
  const t = useTexts(reviewWords)
  const instant = useInstant()
  const nameOf = usePeople(review.changes.map(({ actor }) => actor))
  const names = new Map(entriesOf(review).map(({ key, name }) => [key, name]))
  const word = ({ kind }: LoggedChange) => t(kind === 'undo' ? 'undone' : kind)
  if (review.changes.length === 0) return <p className="soft entry-none">{t('logEmpty')}</p>
  return (
    <ol className="change-log">
      {review.changes.toReversed().map((change) => (
        <li key={change.id}>
          <strong>{word(change)}</strong>{' '}
          <span lang="zh-CN">
            {change.keys
              .map((key) => names.get(key) ?? review.tasks.find((task) => task.key === key)?.title ?? key)
              .join('、')}
          </span>
          <div className="note">
            {change.reason} · {nameOf(change.actor)} · {instant(change.at)}
          </div>
        </li>
      ))}
    </ol>
  )
}
