// A goal without a number on the board: its last written assessment, and the series that stand beside it
// (shown, never judged: 保持全国前列 needs somebody to say so in writing).

import { decimal, toFloat } from '../kernel/decimal.ts'
import type { Day } from '../kernel/day.ts'
import { comparePeriods, lastDay } from '../kernel/period.ts'
import type { Goal } from '../plan/index.ts'
import type { Assessment } from './assessment.ts'
import { type Observation, countsOn } from './observation.ts'
import type { Linked } from './store-series.ts'

/** What is known about the goals of a plan. */
export type AboutGoals = Readonly<{
  assessments: readonly Assessment[]
  linked: readonly Linked[]
  observations: readonly Observation[]
  asOf: Day
}>

/** The line of a goal. */
export function goalRow({ key, taskKey, text }: Goal, about: AboutGoals) {
  const { assessments, linked, observations, asOf } = about
  const last = assessments.findLast(({ goalKey, enteredOn }) => goalKey === key && enteredOn <= asOf)
  return {
    key,
    taskKey,
    text,
    assessment: last ? assessmentView(last) : null,
    series: linked
      .filter((link) => link.key === key)
      .map(({ series: { id, name }, relation }) => {
        const own = observations.filter((one) => one.seriesId === id)
        return { id, name, relation, latest: latestOf(own, asOf) }
      }),
  }
}

/** An assessment as pages show it. */
export function assessmentView(one: Assessment) {
  const { id, period, judgement, text, source, evidence, enteredAt, enteredBy, onBehalfOf } = one
  return { id, period, judgement, text, source, evidence, enteredAt, enteredBy, onBehalfOf }
}

function latestOf(own: readonly Observation[], asOf: Day) {
  const counting = own.filter((one) => countsOn(one, lastDay(one.period), asOf))
  const last = counting.sort((a, b) => comparePeriods(a.period, b.period) || a.id - b.id).at(-1)
  if (last === undefined) return null
  const { value, unit, period, source, url } = last
  return { value: toFloat(decimal(value)), valueText: value, unit, period, source, url }
}
