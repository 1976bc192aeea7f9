// A goal without a number on the board: its words and the last written assessment.

import { Open } from '../ui/open.tsx'
import { useTexts } from '../words/text.ts'
import { boardWords } from './board.words.ts'
import { judgementOf } from './judgement.ts'
import type { BoardGoal } from './shapes.ts'
import { usePeriodLabel } from './period-label.ts'

/** A line under the targets of a task. */
export function GoalLine({ goal, planId, columns }: { goal: BoardGoal; planId: string; columns: number }) {
  const t = useTexts(boardWords)
  const label = usePeriodLabel()
  const { assessment } = goal
  const to = goal.taskKey === null ? `/plans/${planId}/goals` : `/plans/${planId}/tasks/${goal.taskKey}`
  return (
    <tr className="board-goal">
      <td colSpan={columns}>
        <span className="note">{t('goal')}</span>{' '}
        <Open to={to}>
          <span lang="zh-CN">{goal.text.replace(/\s*\n\s*/g, '')}</span>
        </Open>{' '}
        <span className="soft">
          {assessment === null
            ? t('notAssessed')
            : `${t(judgementOf(assessment.judgement))} · ${label(assessment.period)}`}
        </span>
      </td>
    </tr>
  )
}
