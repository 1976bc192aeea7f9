// The first screen of a role: the board where there is a plan, else the first screen of the rail.

import { Navigate } from '@tanstack/react-router'
import { Page } from '../ui/page.tsx'
import { Empty, Loading } from '../ui/state.tsx'
import { useTexts } from '../words/text.ts'
import { usePlanChoice } from './plan-choice.ts'
import { railLinks } from './rail-links.tsx'
import { useMay } from './session.ts'
import { shellWords } from './shell.words.ts'

/** Sends the person on. */
export function Home() {
  const t = useTexts(shellWords)
  const may = useMay()
  const { plan, loading } = usePlanChoice()
  if (loading) return <Loading />
  if (plan !== null && may('plan.read')) return <Navigate to={`/plans/${plan.id}/board`} replace />
  const first = railLinks.find(({ needs, plan: below }) => !below && may(needs))
  if (first) return <Navigate to={first.path} replace />
  return (
    <Page title={t('noRightTitle')}>
      <Empty title={t('noPlan')} />
    </Page>
  )
}
