// What was understood, by task: one line an entry; the open one shows its reading and what can be done.

import { Checkbox } from 'antd'
import { numbered } from '../../words/numbered.ts'
import { useTexts } from '../../words/text.ts'
import type { Review } from '../shapes.ts'
import { TargetValue } from '../target-value.tsx'
import type { Entry } from './entries.ts'
import { EntryActions } from './entry-actions.tsx'
import type { Doing } from './doing.ts'
import { reviewWords } from './review.words.ts'

type EntryListProps = Readonly<{
  review: Review
  entries: readonly Entry[]
  chosen: string | null
  onChoose: (key: string) => void
  /** Targets ticked for merging. */
  ticked: readonly string[]
  onTick: (key: string) => void
  editable: boolean
  onDo: (doing: Doing) => void
}>

/** The entries in groups. */
export function EntryList({ review, entries, ...rest }: EntryListProps) {
  const t = useTexts(reviewWords)
  const groups = [
    { key: '', title: t('overall'), own: entries.filter(({ taskKey }) => taskKey === null) },
    ...review.tasks.map(({ key, number, title }) => ({
      key,
      title: numbered(number, title),
      own: entries.filter(({ taskKey }) => taskKey === key),
    })),
  ].filter(({ own }) => own.length > 0)
  if (groups.length === 0) return <p className="soft entry-none">{t('none')}</p>
  return (
    <>
      {groups.map(({ key, title, own }) => (
        <section key={key}>
          <h3 className="entry-task">{title}</h3>
          <ul>
            {own.map((entry) => (
              <EntryLine key={entry.key} entry={entry} {...rest} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

type LineProps = Omit<EntryListProps, 'review' | 'entries'> & Readonly<{ entry: Entry }>

function EntryLine({ entry, chosen, onChoose, ticked, onTick, editable, onDo }: LineProps) {
  const t = useTexts(reviewWords)
  const open = chosen === entry.key
  return (
    <li className={open ? 'entry entry-open' : 'entry'} data-entry={entry.key}>
      <div className="entry-head">
        {editable && entry.as === 'target' && !entry.dropped ? (
          <Checkbox
            checked={ticked.includes(entry.key)}
            onChange={() => onTick(entry.key)}
            aria-label={t('chooseForMerge', { name: entry.name })}
          />
        ) : null}
        <button
          type="button"
          className="link-button entry-name"
          data-open=""
          aria-expanded={open}
          onClick={() => onChoose(entry.key)}
          lang="zh-CN"
        >
          {entry.name}
        </button>
        {entry.target ? (
          <span className="entry-value">
            <TargetValue target={entry.target} />
          </span>
        ) : null}
      </div>
      {open ? <EntryActions entry={entry} editable={editable} onDo={onDo} /> : null}
    </li>
  )
}
