// The lines of the board under their headings: sections and tasks, units, or lights.

import { Fragment } from 'react'
import { Light } from '../ui/light.tsx'
import { Open } from '../ui/open.tsx'
import { useTexts } from '../words/text.ts'
import type { BoardGroup, Grouping } from './board-groups.ts'
import { BoardLine } from './board-line.tsx'
import { boardWords } from './board.words.ts'
import { GoalLine } from './goal-line.tsx'

const columns = ['indicator', 'value', 'progress', 'state', 'date', 'owner', 'missing'] as const

type BoardTableProps = Readonly<{
  groups: readonly BoardGroup[]
  by: Grouping
  planId: string
  /** Without the headings of groups, where the page itself is the group. */
  bare?: boolean
}>

/** The table of the board. */
export function BoardTable({ groups, by, planId, bare = false }: BoardTableProps) {
  const t = useTexts(boardWords)
  return (
    <table className="board">
      <caption className="visually-hidden">{t('title')}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className={`board-${column}`}>
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {groups.map((group, at) => (
          <Fragment key={group.key}>
            {group.section !== null && group.section !== groups[at - 1]?.section ? (
              <tr className="board-section">
                <th colSpan={columns.length} scope="colgroup">
                  {group.section}
                </th>
              </tr>
            ) : null}
            {bare ? null : (
              <tr className="board-group">
                <th colSpan={columns.length} scope="rowgroup">
                  <GroupTitle group={group} by={by} planId={planId} />
                </th>
              </tr>
            )}
            {group.rows.map((row) => (
              <BoardLine key={row.key} row={row} planId={planId} />
            ))}
            {group.goals.map((goal) => (
              <GoalLine key={goal.key} goal={goal} planId={planId} columns={columns.length} />
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  )
}

function GroupTitle({ group, by, planId }: { group: BoardGroup; by: Grouping; planId: string }) {
  const t = useTexts(boardWords)
  if (group.light !== null) return <Light state={group.light} />
  if (by === 'unit') return <>{group.title || t('noOwner')}</>
  if (group.taskKey === null) return <>{t('overall')}</>
  return <Open to={`/plans/${planId}/tasks/${group.taskKey}`}>{group.title}</Open>
}
