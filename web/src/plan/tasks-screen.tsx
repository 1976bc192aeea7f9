// The tasks of the plan: who leads, who supports, how their targets stand.

import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { boardQuery } from '../attainment/calls.ts'
import type { BoardTask } from '../attainment/shapes.ts'
import { useOrganisationName } from '../registry/organisations.ts'
import { useAddress } from '../shell/address.ts'
import { usePlanChoice } from '../shell/plan-choice.ts'
import { FilterChoice } from '../ui/filter.tsx'
import { LightShape, lightStates } from '../ui/light.tsx'
import { lightWords } from '../ui/light.words.ts'
import { type ListColumn, ListTable } from '../ui/list-table.tsx'
import { Open } from '../ui/open.tsx'
import { Page } from '../ui/page.tsx'
import { useLanguage } from '../words/language.tsx'
import { numbered } from '../words/numbered.ts'
import { useTexts } from '../words/text.ts'
import { tasksQuery } from './calls.ts'
import type { Section, Task } from './shapes.ts'
import { taskWords } from './task.words.ts'
import { UnitNames } from './unit-names.tsx'
import { unitWords } from './unit.words.ts'

/** The screen of tasks. */
export function Screen() {
  const t = useTexts(taskWords)
  const u = useTexts(unitWords)
  const { planId } = useParams({ strict: false }) as { planId: string }
  const [{ unit, state, asOf }] = useAddress()
  const { plan } = usePlanChoice()
  const nameOf = useOrganisationName(plan?.cityId)
  const query = useQuery(tasksQuery(planId))
  const board = useQuery(boardQuery(planId, asOf))
  const onBoard = board.data?.sections.flatMap(({ tasks }) => tasks) ?? []
  const columns = useColumns({ planId, sections: query.data?.sections ?? [], onBoard, nameOf })
  const rows = query.data?.items.filter(
    ({ units }) =>
      (unit === undefined || units.some(({ organisationId }) => organisationId === unit)) &&
      (state === undefined || units.some((each) => each.role === 'lead' && each.status === state)),
  )
  const known = new Set(
    query.data?.items.flatMap(({ units }) => units.flatMap(({ organisationId }) => organisationId ?? [])),
  )
  return (
    <Page title={t('title')} about={query.data ? t('about', { n: query.data.items.length }) : undefined}>
      <ListTable<Task>
        name={t('title')}
        list={{ rows, error: query.error, onRetry: () => void query.refetch() }}
        columns={columns}
        rowKey={({ key }) => key}
        empty={t('empty')}
        filters={
          <>
            <FilterChoice
              name="unit"
              label={t('filterUnit')}
              options={[...known].map((id) => ({ value: id, label: nameOf(id) }))}
            />
            <FilterChoice
              name="state"
              label={t('filterState')}
              options={(['assumed', 'confirmed'] as const).map((value) => ({ value, label: u(value) }))}
            />
          </>
        }
      />
    </Page>
  )
}

type Ground = Readonly<{
  planId: string
  sections: readonly Section[]
  onBoard: readonly BoardTask[]
  nameOf: (id: string) => string
}>

function useColumns({ planId, sections, onBoard, nameOf }: Ground): readonly ListColumn<Task>[] {
  const t = useTexts(taskWords)
  const { language } = useLanguage()
  const sectionOf = ({ sectionPosition }: Task) => {
    const found = sections.find(({ position }) => position === sectionPosition)
    return found ? numbered(found.number, found.title) : ''
  }
  const targetsOf = ({ key }: Task) => onBoard.find((each) => each.key === key)?.targets ?? []
  const lightsOf = (task: Task) =>
    lightStates
      .map((light) => ({ light, n: targetsOf(task).filter((row) => row.light === light).length }))
      .filter(({ n }) => n > 0)
  const unitsOf = (role: 'lead' | 'support') => (task: Task) =>
    task.units
      .filter((unit) => unit.role === role)
      .map(({ organisationId, printedName }) =>
        organisationId === null ? printedName : nameOf(organisationId),
      )
      .join('、')
  return [
    {
      key: 'number',
      title: t('number'),
      width: 72,
      cell: ({ number }) => number,
      value: ({ position }) => position + 1,
    },
    {
      key: 'task',
      title: t('task'),
      cell: ({ key, title }) => (
        <Open to={`/plans/${planId}/tasks/${key}`} row>
          {title}
        </Open>
      ),
      value: ({ title }) => title,
    },
    { key: 'section', title: t('section'), cell: sectionOf, value: sectionOf, extra: true },
    {
      key: 'lead',
      title: t('lead'),
      cell: ({ units }) => <UnitNames units={units.filter(({ role }) => role === 'lead')} nameOf={nameOf} />,
      value: unitsOf('lead'),
    },
    {
      key: 'support',
      title: t('support'),
      cell: (task) => <span className="soft">{unitsOf('support')(task)}</span>,
      value: unitsOf('support'),
      extra: true,
    },
    {
      key: 'lights',
      title: t('lights'),
      cell: (task) => (
        <span className="marks">
          {lightsOf(task).map(({ light, n }) => (
            <span key={light} className="light" title={lightWords[light][language]}>
              <LightShape state={light} />
              <span className="visually-hidden">{lightWords[light][language]}</span>
              {n}
            </span>
          ))}
        </span>
      ),
      value: (task) =>
        lightsOf(task)
          .map(({ light, n }) => `${lightWords[light][language]} ${n}`)
          .join(' '),
    },
  ]
}
