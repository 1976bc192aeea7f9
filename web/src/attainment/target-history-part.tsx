// The history of a target as a list; folded, because it is read seldom.

import { usePeople } from '../access/people.ts'
import { questionKindWords } from '../plan/target.words.ts'
import type { QuestionKind } from '../plan/shapes.ts'
import { Part } from '../ui/page.tsx'
import { formatValue } from '../words/format-value.ts'
import { useInstant } from '../words/instant.ts'
import { useLanguage } from '../words/language.tsx'
import { useTexts } from '../words/text.ts'
import { historyWords } from './history.words.ts'
import type { TargetPage } from './shapes.ts'
import { type Happening, historyOf } from './target-history.ts'
import { targetPageWords } from './target.words.ts'

/** What happened to the target. */
export function TargetHistory({ page }: { page: TargetPage }) {
  const t = useTexts(targetPageWords)
  const h = useTexts(historyWords)
  const instant = useInstant()
  const subject = useSubject(page)
  const happenings = historyOf(page)
  const nameOf = usePeople(happenings.map(({ by }) => by))
  if (happenings.length === 0) return null
  return (
    <Part title={t('history')}>
      <details>
        <summary>{h('count', { n: happenings.length })}</summary>
        <ol className="rows">
          {happenings.map((happening) => (
            <li key={`${happening.what}${happening.id}${happening.at}`}>
              <span className="note">{instant(happening.at)}</span> {h(happening.what)} {subject(happening)}
              {happening.by === null ? null : <span className="note"> · {nameOf(happening.by)}</span>}
            </li>
          ))}
        </ol>
      </details>
    </Part>
  )
}

function useSubject(page: TargetPage): (happening: Happening) => string {
  const { language } = useLanguage()
  return ({ what, id }) => {
    if (what === 'decision') return page.decisions.find((each) => each.id === id)?.paper ?? ''
    if (what === 'opened' || what === 'answered' || what === 'dropped') {
      const kind = page.questions.find((each) => each.id === id)?.kind as QuestionKind | undefined
      return kind === undefined ? '' : questionKindWords[kind][language]
    }
    const found = page.series.flatMap(({ observations }) => observations).find((each) => each.id === id)
    if (!found) return ''
    return `${found.periodLabel[language]} ${formatValue(found.valueText, found.unit, language).short}`
  }
}
