// Switches between cities and plans; a demonstration city says so in the list.

import { useNavigate } from '@tanstack/react-router'
import { Choice, Pop } from '../ui/pop.tsx'
import { useTexts } from '../words/text.ts'
import { useCityName } from './city-name.ts'
import { usePlanChoice } from './plan-choice.ts'
import { shellWords } from './shell.words.ts'

/** The plan in use, as a menu. */
export function PlanMenu() {
  const t = useTexts(shellWords)
  const navigate = useNavigate()
  const cityName = useCityName()
  const { city, plan, cities, plans, loading } = usePlanChoice()
  if (plan === null) return loading ? null : <span className="soft">{t('noPlan')}</span>
  const groups = cities
    .map((each) => ({ city: each, plans: plans.filter(({ cityId }) => cityId === each.id) }))
    .filter((group) => group.plans.length > 0)
  const face = (
    <>
      <span className="top-plan-name">
        {city ? <span className="soft top-wide">{city.shortName} · </span> : null}
        {plan.title}
      </span>
      <span className="caret" aria-hidden />
    </>
  )
  return (
    <Pop
      kind="menu"
      className="top-plan-menu"
      label={`${t('choosePlan')}: ${plan.title}`}
      title={[plan.title, plan.documentNumber].filter(Boolean).join(' ')}
      face={face}
    >
      {(close) =>
        groups.map((group) => (
          <div key={group.city.id} role="group" aria-label={cityName(group.city)}>
            <div className="choice-group">{cityName(group.city)}</div>
            {group.plans.map(({ id, title, documentNumber }) => (
              <Choice
                key={id}
                current={id === plan.id}
                onChoose={() => {
                  close()
                  void navigate({ to: `/plans/${id}/board` })
                }}
              >
                {title}
                {documentNumber === null ? null : <span className="soft"> {documentNumber}</span>}
              </Choice>
            ))}
          </div>
        ))
      }
    </Pop>
  )
}
