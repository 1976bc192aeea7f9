// What a target lacks, who must settle it, by when.

import { Mark } from '../ui/mark.tsx'
import { today } from '../shell/clock.ts'
import { useShortDay } from '../words/instant.ts'
import { useLanguage } from '../words/language.tsx'
import { useTexts } from '../words/text.ts'
import { useZone } from '../words/zone.tsx'
import { boardWords, lackWords } from './board.words.ts'
import type { MissingNote } from './shapes.ts'

type MissingNotesProps = Readonly<{
  notes: readonly MissingNote[]
  /** The unit that stands beside the notes already and need not be named again. */
  owner?: string | null
}>

/** Notes in lines, those of one unit together. */
export function MissingNotes({ notes, owner = null }: MissingNotesProps) {
  if (notes.length === 0) return null
  const units = new Map<string, MissingNote[]>()
  for (const note of notes) {
    const id = note.unit?.id ?? ''
    units.set(id, [...(units.get(id) ?? []), note])
  }
  return (
    <ul className="missing">
      {[...units].map(([id, together]) => (
        <li key={id}>
          <NoteLine notes={together} named={id !== '' && id !== owner} />
        </li>
      ))}
    </ul>
  )
}

function NoteLine({ notes, named }: { notes: readonly MissingNote[]; named: boolean }) {
  const t = useTexts(boardWords)
  const day = useShortDay()
  const zone = useZone()
  const { language } = useLanguage()
  const unit = notes[0]?.unit
  const soonest = notes.flatMap(({ dueOn }) => dueOn ?? []).toSorted()[0]
  const provisional = notes.some(({ dueOn, dueProvisional }) => dueOn === soonest && dueProvisional)
  return (
    <>
      {notes.map(({ matter }) => lackWords[matter][language]).join(t('listComma'))}
      {named && unit ? <span className="soft"> · {unit.shortName}</span> : null}
      {soonest === undefined ? null : (
        <span className="soft nowrap"> {t('by', { day: day(soonest, today(zone)) })}</span>
      )}
      {provisional ? <Mark title={t('provisionalHint')}>{t('provisional')}</Mark> : null}
    </>
  )
}
