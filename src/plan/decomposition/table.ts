// The decomposition table (任务分解表): one row for each target, goal and action of the version in force. It
// goes out as Excel and Word and comes back; each row carries a stamp (plan/version/key) out of sight, so that
// rows may be sorted, filtered and sent on.

import type { Organisations } from '../../registry/index.ts'
import type { PlanInForce } from '../in-force.ts'
import type { EffectiveTarget } from '../register/decision.ts'
import { type TaskUnit, leadOf } from '../task.ts'
import { type Commitment, type CommitmentFields, noCommitment } from './commitment.ts'

/** Columns that a unit fills in. */
export type FilledField = keyof CommitmentFields

/** A row as it is printed. */
export type TableRow = Readonly<{
  key: string
  /** What stands in the columns that nobody changes. */
  printed: Readonly<{ task: string; kind: string; content: string; goal: string; support: string }>
  /** What stands in the columns to be filled in. */
  filled: Readonly<Record<FilledField, string>>
}>

/** A column of the table. */
export type Column = Readonly<
  { name: string; share: number } & (
    | { printed: keyof TableRow['printed'] }
    | { filled: FilledField; longest: number }
  )
>

/** The columns in order. Their names are how a table that comes back is recognised. */
export const columns: readonly Column[] = [
  { name: '任务', share: 10, printed: 'task' },
  { name: '类别', share: 4, printed: 'kind' },
  { name: '内容', share: 16, printed: 'content' },
  { name: '目标值', share: 7, printed: 'goal' },
  { name: '牵头单位', share: 8, filled: 'leadOrganisation', longest: 100 },
  { name: '配合单位', share: 10, printed: 'support' },
  { name: '具体措施', share: 20, filled: 'measure', longest: 2000 },
  { name: '完成时限', share: 7, filled: 'deadline', longest: 30 },
  { name: '分管负责人', share: 6, filled: 'supervisor', longest: 50 },
  { name: '责任处室', share: 8, filled: 'office', longest: 100 },
]

/** What a table is made of. */
export type TableGround = Readonly<{
  inForce: PlanInForce
  organisations: Organisations
  commitments: ReadonlyMap<string, Commitment>
}>

/** The rows of the table, in the order of the text. */
export function tableRows({ inForce, organisations, commitments }: TableGround): readonly TableRow[] {
  const tasks = new Map(inForce.tasks.map((task) => [task.key, task]))
  const entries = [
    ...inForce.targets.map((target) => ({ ...target, kind: '指标', goal: goalOf(target) })),
    ...inForce.goals.map((goal) => ({ ...goal, kind: '定性目标', goal: '', ownerOrganisation: null })),
    ...inForce.actions.map((action) => ({ ...action, kind: '举措', goal: '', ownerOrganisation: null })),
  ].sort((a, b) => a.start - b.start)
  const nameOf = (id: string | null) => (id === null ? '' : (organisations.get(id)?.shortName ?? id))
  return entries.map(({ key, taskKey, kind, text, goal, ownerOrganisation }) => {
    const task = taskKey === null ? undefined : tasks.get(taskKey)
    const commitment = commitments.get(key) ?? noCommitment
    const lead = commitment.leadOrganisation ?? ownerOrganisation ?? leadOf(task?.units ?? [])
    return {
      key,
      printed: {
        task: task ? `${task.number} ${task.title}` : '总体目标',
        kind,
        content: text.replace(/\s+/gu, ''),
        goal,
        support: supportOf(task?.units ?? [], nameOf),
      },
      filled: {
        leadOrganisation: nameOf(lead),
        measure: commitment.measure ?? '',
        deadline: commitment.deadline ?? '',
        supervisor: commitment.supervisor ?? '',
        office: commitment.office ?? '',
      },
    }
  })
}

function supportOf(units: readonly TaskUnit[], nameOf: (id: string | null) => string): string {
  return units
    .filter(({ role }) => role === 'support')
    .map(({ organisationId, printedName }) =>
      organisationId === null ? (printedName ?? '') : nameOf(organisationId),
    )
    .join('、')
}

const signs = { '>=': '≥', '>': '>', '<=': '≤', '<': '<', '=': '' } as const

function goalOf({ comparator, value, valueMax, unit, year }: EffectiveTarget): string {
  const amount = valueMax === null ? `${signs[comparator]}${value}` : `${value}—${valueMax}`
  return `${amount}${unit}${year === null ? '' : `(${year}年)`}`
}

/** The text of a cell. */
export function cellText(row: TableRow, column: Column): string {
  return 'printed' in column ? row.printed[column.printed] : row.filled[column.filled]
}

/** The stamp that travels with a row. */
export function stampOf(inForce: Pick<PlanInForce, 'plan' | 'version'>, key: string): string {
  return `[${inForce.plan.id}/${inForce.version}/${key}]`
}
