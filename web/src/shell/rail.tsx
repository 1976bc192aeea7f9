// The left rail: only what the role may use. On a phone the same list opens from the menu button.

import { Link } from '@tanstack/react-router'
import { useTexts } from '../words/text.ts'
import { usePlanChoice } from './plan-choice.ts'
import { type RailLink, railLinks } from './rail-links.tsx'
import { useMay } from './session.ts'
import { shellWords } from './shell.words.ts'

/** The links of the person's role, the plan's first. */
export function Rail({ onChosen }: { onChosen?: () => void }) {
  const t = useTexts(shellWords)
  const may = useMay()
  const { plan, city } = usePlanChoice()
  const allowed = railLinks.filter(({ needs, plan: below }) => may(needs) && (!below || plan !== null))
  const ofPlan = allowed.filter((link) => link.plan)
  const others = allowed.filter((link) => !link.plan)

  const show = (link: RailLink) => (
    <Link
      key={link.path}
      to={link.plan ? `/plans/${plan?.id ?? ''}${link.path}` : link.path}
      search={link.plan || city === null ? keepAsOf : { city: city.id }}
      className="rail-link"
      activeOptions={{ includeSearch: false }}
      activeProps={{ className: 'rail-link active', 'aria-current': 'page' }}
      {...(onChosen ? { onClick: onChosen } : {})}
    >
      {link.icon}
      {t(link.label)}
    </Link>
  )

  return (
    <nav className="rail" aria-label={t('rail')}>
      {ofPlan.length === 0 ? null : <div className="rail-group">{t('plan')}</div>}
      {ofPlan.map(show)}
      {others.length === 0 ? null : <div className="rail-group">{t('manage')}</div>}
      {others.map(show)}
    </nav>
  )
}

// The as-of day stays when one moves between the screens of a plan; filters do not.
function keepAsOf(old: Record<string, unknown>): Record<string, unknown> {
  return old.asOf === undefined ? {} : { asOf: old.asOf }
}
