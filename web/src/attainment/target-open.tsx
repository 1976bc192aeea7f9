// Right on the page of a target: what is open, who must settle it by when, and what was decided.

import { DecisionFacts } from '../plan/decision-facts.tsx'
import { askWords, questionKindWords } from '../plan/target.words.ts'
import type { Ask, QuestionKind } from '../plan/shapes.ts'
import { Mark } from '../ui/mark.tsx'
import { Part } from '../ui/page.tsx'
import { useDay } from '../words/instant.ts'
import { useLanguage } from '../words/language.tsx'
import { useTexts } from '../words/text.ts'
import { MissingNotes } from './missing-note.tsx'
import type { QuestionOfTarget, TargetPage } from './shapes.ts'
import { targetPageWords } from './target.words.ts'

/** The column of what is open. */
export function TargetOpen({ page }: { page: TargetPage }) {
  const t = useTexts(targetPageWords)
  const { questions, decisions, row, asOf, plan } = page
  const open = questions.filter(({ state }) => state === 'open')
  const asked = new Set(open.map(({ id }) => id))
  const others = row.missing.filter(({ questionId }) => questionId === null || !asked.has(questionId))
  return (
    <div className="paper target-open">
      <Part title={t('questions')}>
        {open.length === 0 ? (
          <p className="soft">{t('noQuestions')}</p>
        ) : (
          <ul className="rows">
            {open.map((question) => (
              <QuestionLine key={question.id} question={question} asOf={asOf} />
            ))}
          </ul>
        )}
      </Part>
      {others.length === 0 ? null : (
        <Part title={t('missing')}>
          <MissingNotes notes={others} />
        </Part>
      )}
      <Part title={t('decisions')}>
        {decisions.length === 0 ? (
          <p className="soft">{t('noDecisions')}</p>
        ) : (
          <ul className="rows">
            {decisions.toReversed().map((decision) => (
              <li key={decision.id}>
                <DecisionFacts decision={decision} city={plan.cityId} />
              </li>
            ))}
          </ul>
        )}
      </Part>
    </div>
  )
}

function QuestionLine({ question, asOf }: { question: QuestionOfTarget; asOf: string }) {
  const t = useTexts(targetPageWords)
  const day = useDay()
  const { language } = useLanguage()
  const { kind, asks, owner, dueOn } = question
  return (
    <li>
      <strong>{questionKindWords[kind as QuestionKind]?.[language] ?? kind}</strong>
      <div>{asks.map((ask) => askWords[ask as Ask]?.[language] ?? ask).join('、')}</div>
      <div className="soft">
        {dueOn === null ? owner?.shortName : t('dueBy', { unit: owner?.shortName ?? '', day: day(dueOn) })}{' '}
        {dueOn !== null && dueOn < asOf ? <Mark tone="bad">{t('overdue')}</Mark> : null}
      </div>
    </li>
  )
}
