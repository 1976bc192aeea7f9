// One task: its targets with their lights, who answers, its goals in words, its actions.

import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { BoardGroup } from '../attainment/board-groups.ts'
import { BoardTable } from '../attainment/board-table.tsx'
import { boardQuery } from '../attainment/calls.ts'
import { GoalPart } from '../attainment/goal-part.tsx'
import { useOrganisationName } from '../registry/organisations.ts'
import { useAddress } from '../shell/address.ts'
import { usePlanChoice } from '../shell/plan-choice.ts'
import { useMay } from '../shell/session.ts'
import { Open } from '../ui/open.tsx'
import { Page, Part } from '../ui/page.tsx'
import { Shown } from '../ui/query.tsx'
import { numbered } from '../words/numbered.ts'
import { useTexts } from '../words/text.ts'
import { taskQuery } from './calls.ts'
import type { TaskPage } from './shapes.ts'
import { taskWords } from './task.words.ts'
import { UnitNames } from './unit-names.tsx'
import { UnitsPanel } from './units-panel.tsx'
import { unitWords } from './unit.words.ts'
import '../attainment/board.css'

/** The screen of a task. */
export function Screen() {
  const { planId, key } = useParams({ strict: false }) as { planId: string; key: string }
  const query = useQuery(taskQuery(planId, key))
  return <Shown query={query}>{(task) => <TaskView task={task} planId={planId} />}</Shown>
}

function TaskView({ task, planId }: { task: TaskPage; planId: string }) {
  const t = useTexts(taskWords)
  const [{ asOf }] = useAddress()
  const { plan } = usePlanChoice()
  const board = useQuery(boardQuery(planId, asOf))
  const onBoard = board.data?.sections.flatMap(({ tasks }) => tasks).find(({ key }) => key === task.key)
  const group: BoardGroup | null = onBoard
    ? {
        key: task.key,
        section: null,
        title: '',
        taskKey: task.key,
        light: null,
        rows: onBoard.targets,
        goals: [],
      }
    : null
  return (
    <Page
      title={numbered(task.number, task.title)}
      about={plan?.documentNumber}
      actions={
        <Open to={`/plans/${planId}/text`} search={{ at: String(task.start) }}>
          {t('inText')}
        </Open>
      }
    >
      {group === null || group.rows.length === 0 ? (
        <p className="soft">{board.isLoading ? null : t('noTargets')}</p>
      ) : (
        <BoardTable groups={[group]} by="task" planId={planId} bare />
      )}
      <div className="paper task-parts">
        <UnitsPart task={task} planId={planId} city={plan?.cityId} />
        {onBoard && onBoard.goals.length > 0 ? <GoalPart goals={onBoard.goals} planId={planId} /> : null}
        <Part title={t('actions')} about={t('actionsAbout', { n: task.actions.length })}>
          <ul className="rows" lang="zh-CN">
            {task.actions.map(({ key, text }) => (
              <li key={key} className="row-line">
                <span>{text.replace(/\s*\n\s*/g, '')}</span>
                <Open to={`/plans/${planId}/text`} search={{ mark: key }} className="note">
                  {t('place')}
                </Open>
              </li>
            ))}
          </ul>
        </Part>
      </div>
    </Page>
  )
}

function UnitsPart({ task, planId, city }: { task: TaskPage; planId: string; city: string | undefined }) {
  const t = useTexts(taskWords)
  const u = useTexts(unitWords)
  const may = useMay()
  const nameOf = useOrganisationName(city)
  const [open, setOpen] = useState(false)
  const of = (role: 'lead' | 'support') => task.units.filter((unit) => unit.role === role)
  const assumed = of('lead').every(({ status }) => status === 'assumed')
  return (
    <Part
      title={t('units')}
      {...(assumed ? { about: t('unitsOpen') } : {})}
      actions={
        may('plan.confirm-owner') ? <Button onClick={() => setOpen(true)}>{u('edit')}</Button> : undefined
      }
    >
      <dl className="facts">
        <dt>{t('lead')}</dt>
        <dd>
          <UnitNames units={of('lead')} nameOf={nameOf} />
        </dd>
        <dt>{t('support')}</dt>
        <dd>
          <UnitNames units={of('support')} nameOf={nameOf} />
        </dd>
      </dl>
      {city === undefined ? null : (
        <UnitsPanel planId={planId} city={city} task={task} open={open} onClose={() => setOpen(false)} />
      )}
    </Part>
  )
}
