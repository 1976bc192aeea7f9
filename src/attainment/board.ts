// The board (看板): where does the plan stand? Sections, tasks, targets with value, light, owner and what is
// missing, as of a day. A fixed number of queries, however many targets and observations there are.

import type { Context } from '../access/index.ts'
import { type Day, daysBetween } from '../kernel/day.ts'
import type { ReadTx } from '../platform/store/tx.ts'
import { leadOf, type Task } from '../plan/index.ts'
import { type BoardRow, boardRow, unitOf } from './board-row.ts'
import { type AboutGoals, goalRow } from './goal-row.ts'
import { type Ground, groundOf } from './ground.ts'
import { type Judged, judgePlan } from './judge-plan.ts'
import { type LightRules, lights } from './judge/light.ts'
import { endOf } from './judge/terms.ts'
import { lacks } from './judge/verdict.ts'
import { todayIn } from './moment.ts'
import { decisiveObservations } from './store-decisive.ts'
import { assessmentsOf } from './store-assessment.ts'
import { observations } from './store.ts'
import { goalSeries, targetSeries } from './store-series.ts'

/** Whose board, and as of which day; null is today. */
export type BoardInput = Readonly<{ planId: string; asOf: Day | null; rules: LightRules }>

/** The board of a plan. */
export type Board = Awaited<ReturnType<typeof readBoard>>

/** Reads and judges a plan. */
export async function readBoard(tx: ReadTx, { planId, asOf, rules }: BoardInput, context: Context) {
  const ground = await groundOf(tx, { planId, asOf }, context)
  const today = todayIn(ground.city, context)
  const judged = await readJudged(tx, ground, { asOf: asOf ?? today, rules })
  const goals = await readGoals(tx, ground, asOf ?? today)
  return boardOf({ ground, judged, goals, asOf: asOf ?? today, rules })
}

/** All targets of the plan with how they stand. */
export async function readJudged(
  tx: ReadTx,
  { inForce, city }: Pick<Ground, 'inForce' | 'city'>,
  by: Readonly<{ asOf: Day; rules: LightRules }>,
): Promise<readonly Judged[]> {
  const linked = await targetSeries(tx, inForce.plan.id)
  const { timeZone } = city
  const seen = await decisiveObservations(tx, { planId: inForce.plan.id, asOf: by.asOf, timeZone })
  return judgePlan(inForce, { linked, observations: seen }, by)
}

async function readGoals(tx: ReadTx, { inForce, city }: Ground, asOf: Day): Promise<AboutGoals> {
  const assessments = await assessmentsOf(tx, inForce.plan.id, city.timeZone)
  const linked = await goalSeries(tx, inForce.plan.id)
  const series = linked.map((link) => link.series.id)
  const seen = series.length === 0 ? [] : await observations(tx, { series }, city.timeZone)
  return { assessments, linked, observations: seen, asOf }
}

type Parts = Readonly<{
  ground: Ground
  judged: readonly Judged[]
  goals: AboutGoals
  asOf: Day
  rules: LightRules
}>

function boardOf(parts: Parts) {
  const { ground, judged, asOf, rules } = parts
  const { plan, version, content } = ground.inForce
  const rows = judged.map((one) => boardRow(one, ground, asOf))
  const { horizonYear } = plan
  return {
    plan: {
      id: plan.id,
      cityId: plan.cityId,
      title: plan.title,
      documentNumber: plan.documentNumber,
      issuer: plan.issuer,
      issuedOn: plan.issuedOn,
      horizonYear,
      version,
      demo: ground.city.demo,
    },
    asOf,
    daysLeft: horizonYear === null ? null : daysBetween(asOf, endOf(horizonYear)),
    counts: countLights(rows),
    unknownFor: countLacks(rows),
    rules: { ...rules },
    overall: { targets: rows.filter(({ taskKey }) => taskKey === null), goals: goalsOf(null, parts) },
    sections: content.sections.map(({ position, number, title }) => ({
      number,
      title,
      tasks: content.tasks
        .filter((task) => task.sectionPosition === position)
        .map((task) => taskOf(task, rows, parts)),
    })),
  }
}

function taskOf(task: Task, rows: readonly BoardRow[], parts: Parts) {
  const { inForce, organisations } = parts.ground
  const units = inForce.units.get(task.key) ?? []
  const lead = leadOf(units)
  const unit = unitOf(lead, organisations)
  const status = units.find(({ organisationId }) => organisationId === lead)?.status
  return {
    key: task.key,
    number: task.number,
    title: task.title,
    lead: unit && status ? { ...unit, status } : null,
    targets: rows.filter(({ taskKey }) => taskKey === task.key),
    goals: goalsOf(task.key, parts),
  }
}

function goalsOf(taskKey: string | null, { ground, goals }: Parts) {
  return ground.inForce.content.goals
    .filter((goal) => goal.state === 'live' && goal.taskKey === taskKey)
    .map((goal) => goalRow(goal, goals))
}

function countLights(rows: readonly BoardRow[]) {
  const of = (light: (typeof lights)[number]) => rows.filter((row) => row.light === light).length
  return {
    total: rows.length,
    reached: of('reached'),
    onTrack: of('on-track'),
    behind: of('behind'),
    farBehind: of('far-behind'),
    unknown: of('unknown'),
  }
}

// What stands in the way of a light, counted over the targets without one; a target may lack several.
function countLacks(rows: readonly BoardRow[]) {
  const dark = rows.filter(({ light }) => light === 'unknown')
  const of = (lack: (typeof lacks)[number]) =>
    dark.filter(({ missing }) => missing.some(({ matter }) => matter === lack)).length
  return Object.fromEntries(lacks.map((lack) => [lack, of(lack)])) as Record<(typeof lacks)[number], number>
}
