// What a target lacks, who must settle it, by when.

import { Mark } from '../ui/mark.tsx'
import { useDay } from '../words/instant.ts'
import { useLanguage } from '../words/language.tsx'
import { useTexts } from '../words/text.ts'
import { boardWords, lackWords } from './board.words.ts'
import type { MissingNote } from './shapes.ts'

/** Notes in lines, those of one unit and day together. */
export function MissingNotes({ notes }: { notes: readonly MissingNote[] }) {
  if (notes.length === 0) return null
  const groups = new Map<string, MissingNote[]>()
  for (const note of notes) {
    const name = `${note.unit?.id ?? ''} ${note.dueOn ?? ''}`
    groups.set(name, [...(groups.get(name) ?? []), note])
  }
  return (
    <ul className="missing">
      {[...groups].map(([name, together]) => (
        <li key={name}>
          <NoteLine notes={together} />
        </li>
      ))}
    </ul>
  )
}

function NoteLine({ notes }: { notes: readonly MissingNote[] }) {
  const t = useTexts(boardWords)
  const day = useDay()
  const { language } = useLanguage()
  const first = notes[0]
  if (!first) return null
  const { unit, dueOn, dueProvisional } = first
  return (
    <>
      {notes.map(({ matter }) => lackWords[matter][language]).join('、')}
      {unit === null ? null : <span className="soft"> · {unit.shortName}</span>}
      {dueOn === null ? null : <span className="soft"> {t('by', { day: day(dueOn) })}</span>}
      {dueProvisional ? <Mark title={t('provisionalHint')}>{t('provisional')}</Mark> : null}
    </>
  )
}
