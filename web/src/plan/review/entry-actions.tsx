// The open entry: how it was read, and what a reviewer can do with it.

import { Button } from 'antd'
import { Mark } from '../../ui/mark.tsx'
import { useLanguage } from '../../words/language.tsx'
import { useTexts } from '../../words/text.ts'
import { kindWords, originWords, recurrenceWords } from '../target.words.ts'
import type { Doing } from './doing.ts'
import type { Entry } from './entries.ts'
import { reviewWords } from './review.words.ts'

type Props = Readonly<{ entry: Entry; editable: boolean; onDo: (doing: Doing) => void }>

/** Reading and deeds. */
export function EntryActions({ entry, editable, onDo }: Props) {
  const t = useTexts(reviewWords)
  return (
    <div className="entry-more">
      <EntryReading entry={entry} />
      {editable ? (
        <span className="entry-acts">
          {entry.as === 'unmapped' ? (
            <Button
              size="small"
              onClick={() =>
                onDo({ what: 'add', selected: { start: entry.start, end: entry.end, text: entry.name } })
              }
            >
              {t('addSelected')}
            </Button>
          ) : entry.dropped ? (
            <Button size="small" onClick={() => onDo({ what: 'restore', entry })}>
              {t('restore')}
            </Button>
          ) : (
            <>
              <Button size="small" type="primary" onClick={() => onDo({ what: 'correct', entry })}>
                {t('correct')}
              </Button>
              {entry.target ? <SplitButton entry={entry} onDo={onDo} /> : null}
              <Button size="small" onClick={() => onDo({ what: 'reclass', entry })}>
                {t('reclass')}
              </Button>
              <Button size="small" danger onClick={() => onDo({ what: 'drop', entry })}>
                {t('drop')}
              </Button>
            </>
          )}
        </span>
      ) : null}
    </div>
  )
}

function SplitButton({ entry, onDo }: Pick<Props, 'entry' | 'onDo'>) {
  const t = useTexts(reviewWords)
  const { target } = entry
  if (!target) return null
  return (
    <Button size="small" onClick={() => onDo({ what: 'split', entry, target })}>
      {t('split')}
    </Button>
  )
}

function EntryReading({ entry: { target } }: { entry: Entry }) {
  const { language } = useLanguage()
  if (!target) return null
  const kinds = [target.kind, ...target.kindAlternatives].map((kind) => kindWords[kind][language])
  const origin = target.origin === 'read' ? undefined : originWords[target.origin]
  const year = target.year === null ? null : language === 'zh' ? `${target.year}年` : String(target.year)
  return (
    <p className="note">
      {[
        kinds.join(' / '),
        target.recurrence === null ? null : recurrenceWords[target.recurrence][language],
        year,
      ]
        .filter((part) => part !== null)
        .join(' · ')}{' '}
      {origin ? <Mark tone="accent">{origin[language]}</Mark> : null}
    </p>
  )
}
