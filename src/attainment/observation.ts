// Observations (实际值): what was achieved, as somebody published or reported it. A row is never altered: a
// correction supersedes it, a withdrawal takes it out, both with a reason (append-only, so that a board can
// be shown as of any day).

import { type Day, isDay } from '../kernel/day.ts'
import type { DecimalText } from '../kernel/decimal.ts'
import type { Period } from '../kernel/period.ts'

/** What kind of number it is: a level, a growth rate, an average growth rate, a share, a count since a start. */
export const forms = ['level', 'growth', 'average-growth', 'share', 'cumulative'] as const
export type Form = (typeof forms)[number]

/** How a level stands to its period: the state at its end, the total over it, or not said. */
export const bases = ['stock', 'flow', 'unstated'] as const
export type Basis = (typeof bases)[number]

/** Taken from a publication, reported by a unit, or a sample of a fictional city. */
export type ObservationStatus = 'sourced' | 'reported' | 'demo'

/** What a person states about an observed value. */
export type Statement = Readonly<{
  period: Period
  value: DecimalText
  unit: string
  form: Form
  basis: Basis
  source: string
  url: string | null
  publishedOn: Day | null
  /** Digest of the evidence file. */
  evidence: string | null
  note: string | null
  /** The unit for which the bureau enters it (代录). */
  onBehalfOf: string | null
}>

/** An observation as stored. */
export type Observation = Statement &
  Readonly<{
    id: number
    seriesId: string
    status: ObservationStatus
    enteredAt: string
    /** Day of entry in the city's time zone. */
    enteredOn: Day
    enteredBy: string
    supersedes: number | null
    /** Why it supersedes the earlier one. */
    reason: string | null
    supersededBy: number | null
    /** Day from which a correction stands in its place. */
    supersededOn: Day | null
    withdrawn: Withdrawal | null
  }>

/** Taking an observation out, with its reason. */
export type Withdrawal = Readonly<{ at: string; on: Day; by: string; reason: string }>

/** Where an observation stands now. */
export type ObservationState = 'valid' | 'superseded' | 'withdrawn'

/** A series (指标序列): observations of one thing in one calibre. */
export type Series = Readonly<{
  id: string
  cityId: string
  name: string
  unit: string
  form: Form
  geo: string | null
  /** Calibre (口径) in words; empty where nothing was said. */
  calibre: string
  demo: boolean
  revision: number
}>

/** Whether a series measures what a target promises, or only lies near it. */
export type Relation = 'measures' | 'related'

/** The state of an observation today. */
export function stateOf({ withdrawn, supersededBy }: Observation): ObservationState {
  if (withdrawn !== null) return 'withdrawn'
  return supersededBy === null ? 'valid' : 'superseded'
}

/**
 * Whether an observation counts on a day: its period was over, it was known, and neither a correction nor a
 * withdrawal of that day or before had replaced it. Known is the day of publication where one is given,
 * else the day of entry: what nobody could know on a day does not colour the board of that day.
 */
export function countsOn(observation: Observation, periodEnd: Day, asOf: Day): boolean {
  const { publishedOn, enteredOn, supersededOn, withdrawn } = observation
  const knownOn =
    publishedOn !== null && isDay(publishedOn) && publishedOn < enteredOn ? publishedOn : enteredOn
  if (periodEnd > asOf || knownOn > asOf) return false
  return (supersededOn === null || supersededOn > asOf) && (withdrawn === null || withdrawn.on > asOf)
}
