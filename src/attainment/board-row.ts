// One line of the board: what is promised, what was achieved, who answers, what is missing and who must
// settle it by when. Pure; numbers leave the exact decimals here, for screens.

import { labelPeriod } from '../kernel/period-label.ts'
import { type Decimal, decimal, round, toFloat } from '../kernel/decimal.ts'
import type { Words } from '../kernel/words.ts'
import type { Day } from '../kernel/day.ts'
import { type Question, ownerOf } from '../plan/index.ts'
import type { Organisations } from '../registry/index.ts'
import type { Ground } from './ground.ts'
import type { Judged } from './judge-plan.ts'
import type { Lack } from './judge/verdict.ts'
import { latestOf } from './latest.ts'

/** A unit by name. */
export type Unit = Readonly<{ id: string; name: string; shortName: string }>

/** What a target lacks, and who must settle it by when. */
export type MissingNote = Readonly<{
  matter: Lack
  /** Points to be settled, as the question asks them. */
  asks: string[]
  questionId: number | null
  unit: Unit | null
  dueOn: string | null
  dueProvisional: boolean
}>

/** One line. */
export type BoardRow = ReturnType<typeof boardRow>

/** The line of a judged target as of a day. */
export function boardRow(judged: Judged, ground: Ground, asOf: Day) {
  const { target, effective, verdict } = judged
  const owner = ownerOf(target, { units: ground.inForce.units, city: ground.city })
  const unit = unitOf(owner.organisation, ground.organisations)
  return {
    key: target.key,
    taskKey: target.taskKey,
    indicator: target.indicator,
    comparator: target.comparator,
    value: target.value,
    valueMax: target.valueMax,
    unit: target.unit,
    kind: effective.kind,
    recurrence: effective.recurrence,
    year: effective.year,
    direction: target.direction,
    text: target.text,
    base: baseOf(judged),
    owner: unit && { ...unit, status: owner.status },
    latest: shownOf(judged, asOf),
    light: verdict.light,
    reason: { ...verdict.reason },
    rate: shownPercent(verdict.rate),
    expected: shownPercent(verdict.expected),
    growth: verdict.growth && {
      average: toFloat(round(verdict.growth.average, 2)),
      needed: verdict.growth.needed === null ? null : toFloat(round(verdict.growth.needed, 2)),
      years: verdict.growth.years,
    },
    missing: verdict.missing.map((matter) => missingNote(matter, { judged, ground, owner: unit })),
  }
}

/** A unit by its id; null where the registry has none. */
export function unitOf(id: string | null, organisations: Organisations): Unit | null {
  const found = id === null ? undefined : organisations.get(id)
  return found ? { id: found.id, name: found.name, shortName: found.shortName } : null
}

function baseOf({ effective }: Judged) {
  const { baseYear: year, baseValue, baseUnit: unit, baseFrom: from } = effective
  if (from === null) return null
  const value = baseValue === null ? null : toFloat(decimal(baseValue))
  return { year, value, valueText: baseValue, unit, from }
}

function shownOf(judged: Judged, asOf: Day) {
  const shown = latestOf(judged, asOf)
  if (shown === null) return null
  const { observation, calibre, compared, disputed } = shown
  const { id, seriesId, value, unit, period, form, source, url, publishedOn, status } = observation
  const label: Words = { zh: labelPeriod(period, 'zh'), en: labelPeriod(period, 'en') }
  return {
    id,
    seriesId,
    value: toFloat(decimal(value)),
    valueText: value,
    unit,
    period,
    periodLabel: { ...label },
    form,
    source,
    url,
    publishedOn,
    status,
    calibre,
    compared,
    disputed,
  }
}

type Noting = Readonly<{ judged: Judged; ground: Ground; owner: Unit | null }>

function missingNote(matter: Lack, { judged, ground, owner }: Noting): MissingNote {
  const { openQuestions } = ground.inForce
  const kinds: readonly string[] = questionKinds[matter]
  const question = openQuestions.find(
    (one) => one.targetKey === judged.target.key && kinds.includes(one.kind),
  )
  if (question) return askedNote(matter, question, ground)
  const unit = matter === 'data' ? owner : matter === 'method' ? null : coordinator(ground)
  return { matter, asks: [], questionId: null, unit, dueOn: null, dueProvisional: false }
}

function askedNote(matter: Lack, question: Question, ground: Ground): MissingNote {
  const { id, asks, ownerOrganisation, dueOn, dueProvisional } = question
  const unit = unitOf(ownerOrganisation, ground.organisations) ?? coordinator(ground)
  return { matter, asks: [...asks], questionId: id, unit, dueOn, dueProvisional }
}

function coordinator({ city, organisations }: Ground): Unit | null {
  return unitOf(city.settings.coordinator.value, organisations)
}

// To two places: enough for a bar and a sentence; the light was decided on the exact figure.
function shownPercent(value: Decimal | null): number | null {
  return value === null ? null : toFloat(round(value, 2))
}

const questionKinds: Readonly<Record<Lack, readonly string[]>> = {
  base: ['base'],
  kind: ['kind', 'per-year-or-total'],
  recurrence: ['recurrence'],
  calibre: ['calibre'],
  agreement: [],
  data: [],
  deadline: [],
  method: [],
}
