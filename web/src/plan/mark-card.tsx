// The card beside the text: what a marked passage was understood as, to whom it belongs, where it leads.

import { Button } from 'antd'
import { useOrganisationName } from '../registry/organisations.ts'
import { usePlanChoice } from '../shell/plan-choice.ts'
import { Open } from '../ui/open.tsx'
import { useLanguage } from '../words/language.tsx'
import { numbered } from '../words/numbered.ts'
import { useTexts } from '../words/text.ts'
import { readerWords } from './reader.words.ts'
import type { PlanText, Target } from './shapes.ts'
import { kindWords, recurrenceWords, targetWords } from './target.words.ts'
import { TargetValue } from './target-value.tsx'
import { UnitNames } from './unit-names.tsx'

/** The card of one mark. */
export function MarkCard({ text, mark, onClose }: { text: PlanText; mark: string; onClose: () => void }) {
  const t = useTexts(readerWords)
  const w = useTexts(targetWords)
  const target = text.targets.find(({ key }) => key === mark)
  const goal = text.goals.find(({ key }) => key === mark)
  const action = text.actions.find(({ key }) => key === mark)
  const unmapped = text.coverage.unmapped.find(({ start }) => `U${start}` === mark)
  const entry = target ?? goal ?? action
  const found = entry ?? unmapped
  if (!found) return <p className="soft">{t('pick')}</p>
  const task = text.tasks.find(({ key }) => key === entry?.taskKey)
  const kind = target ? w('target') : goal ? w('goal') : action ? w('action') : w('unmapped')
  return (
    <section className="mark-card">
      <header className="part-head">
        <h2>{target?.indicator ?? kind}</h2>
        {target ? <span className="part-about">{kind}</span> : null}
        <span className="part-actions">
          <Button size="small" type="text" onClick={onClose}>
            {t('close')}
          </Button>
        </span>
      </header>
      <blockquote className="quote">{found.text.replace(/\s*\n\s*/g, '')}</blockquote>
      <p className="note">{t('place', { start: found.start + 1, end: found.end })}</p>
      {target ? <TargetFacts target={target} /> : null}
      {goal ? <p className="soft">{t('goalAbout')}</p> : null}
      {action ? <p className="soft">{t('actionAbout')}</p> : null}
      {unmapped ? <p className="soft">{t('unmappedAbout')}</p> : null}
      {entry ? <TaskFacts text={text} task={task} /> : null}
      <p className="mark-card-links">
        {target ? <Open to={`/plans/${text.planId}/targets/${target.key}`}>{t('openTarget')}</Open> : null}
        {task ? <Open to={`/plans/${text.planId}/tasks/${task.key}`}>{t('openTask')}</Open> : null}
      </p>
    </section>
  )
}

function TargetFacts({ target }: { target: Target }) {
  const t = useTexts(readerWords)
  const { language } = useLanguage()
  const { kind, kindAlternatives, recurrence, year } = target
  const kinds = [kind, ...kindAlternatives].map((each) => kindWords[each][language]).join(' / ')
  return (
    <dl className="facts">
      <dt>{t('reading')}</dt>
      <dd>
        <TargetValue target={target} /> · {kinds}
        {recurrence === null ? null : ` · ${recurrenceWords[recurrence][language]}`}
      </dd>
      {year === null ? null : (
        <>
          <dt>{t('deadline')}</dt>
          <dd>{t('yearOf', { year })}</dd>
        </>
      )}
    </dl>
  )
}

function TaskFacts({ text, task }: { text: PlanText; task: PlanText['tasks'][number] | undefined }) {
  const t = useTexts(readerWords)
  const { plans } = usePlanChoice()
  const city = plans.find(({ id }) => id === text.planId)?.cityId
  const nameOf = useOrganisationName(city)
  return (
    <dl className="facts">
      <dt>{t('task')}</dt>
      <dd>{task ? numbered(task.number, task.title) : t('overall')}</dd>
      {task ? (
        <>
          <dt>{t('lead')}</dt>
          <dd>
            <UnitNames units={task.units.filter(({ role }) => role === 'lead')} nameOf={nameOf} />
          </dd>
        </>
      ) : null}
    </dl>
  )
}
