// The goals of the whole plan that carry no number.

import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { taskWords } from '../plan/task.words.ts'
import { useAddress } from '../shell/address.ts'
import { Page } from '../ui/page.tsx'
import { Shown } from '../ui/query.tsx'
import { useTexts } from '../words/text.ts'
import { boardQuery } from './calls.ts'
import { GoalPart } from './goal-part.tsx'

/** The screen of the plan's own goals. */
export function Screen() {
  const t = useTexts(taskWords)
  const { planId } = useParams({ strict: false }) as { planId: string }
  const [{ asOf }] = useAddress()
  const query = useQuery(boardQuery(planId, asOf))
  return (
    <Shown query={query}>
      {(board) => (
        <Page title={t('overallTitle')} about={board.plan.title}>
          <div className="paper">
            <GoalPart goals={board.overall.goals} planId={planId} />
          </div>
        </Page>
      )}
    </Shown>
  )
}
