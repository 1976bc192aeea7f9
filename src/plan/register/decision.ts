// The baseline register (基期登记): who decided, on which paper, from what a target is measured and how it is
// to be read. Rows are only added; a later one that supersedes an earlier says why.

import type { TargetKind } from '../../document/index.ts'
import type { Target } from '../target.ts'

/** What a decision settles; null where it is silent. */
export type DecidedPoints = Readonly<{
  baseYear: number | null
  /** As decimal text. */
  baseValue: string | null
  baseUnit: string | null
  baseSource: string | null
  kind: TargetKind | null
  recurrence: 'every-year' | 'target-year' | null
  /** 现价 or 可比价. */
  priceBasis: 'current' | 'comparable' | null
  /** Compound rate over the years, or the mean of the yearly rates. */
  growthMethod: 'compound' | 'mean' | null
  currency: string | null
  /** Calibre (口径) in words. */
  calibre: string | null
}>

/** What a decision was about: it holds while the target still reads so. */
export type DecisionSubject = Readonly<{ indicator: string; unit: string; kind: TargetKind }>

/** A row of the register. */
export type Decision = DecidedPoints &
  Readonly<{
    id: number
    targetKey: string
    subject: DecisionSubject
    decidedBy: string
    decidedOn: string
    /** Title or number of the document that it stands on. */
    paper: string
    evidenceDigest: string | null
    onBehalfOf: string | null
    note: string | null
    /** Why it changes what the earlier ones settled. */
    reason: string | null
    recordedAt: string
    recordedBy: string
    supersedes: number | null
    supersededBy: number | null
  }>

/** What a target says of itself, for the register. */
export function subjectOf({ indicator, unit, kind }: Target): DecisionSubject {
  return { indicator, unit, kind }
}

/**
 * Whether a decision still speaks of this target. A new value or year leaves it standing (the base of an
 * indicator does not move with its goal); another indicator, unit or kind does not.
 */
export function holds(decision: Decision, target: Target): boolean {
  const { indicator, unit, kind } = decision.subject
  return indicator === target.indicator && unit === target.unit && kind === target.kind
}

/** Where a point of an effective reading was decided. */
type Settled = Readonly<{ points: DecidedPoints; decisionId: number | null }>

const silent: DecidedPoints = {
  baseYear: null,
  baseValue: null,
  baseUnit: null,
  baseSource: null,
  kind: null,
  recurrence: null,
  priceBasis: null,
  growthMethod: null,
  currency: null,
  calibre: null,
}

/**
 * What a target's decisions (oldest first) settle together. Papers decide one point after another: where a
 * later one is silent, the earlier stands; the base is one point, with its year, value, unit and source.
 */
export function settledPoints(decisions: readonly Decision[], target: Target): Settled {
  let points = silent
  let base: number | null = null
  let latest: number | null = null
  for (const decision of decisions.filter((each) => holds(each, target))) {
    const { baseYear, baseValue, baseUnit, baseSource } = decision
    if (baseYear !== null) {
      points = { ...points, baseYear, baseValue, baseUnit, baseSource }
      base = decision.id
    }
    points = {
      ...points,
      kind: decision.kind ?? points.kind,
      recurrence: decision.recurrence ?? points.recurrence,
      priceBasis: decision.priceBasis ?? points.priceBasis,
      growthMethod: decision.growthMethod ?? points.growthMethod,
      currency: decision.currency ?? points.currency,
      calibre: decision.calibre ?? points.calibre,
    }
    latest = decision.id
  }
  return { points, decisionId: base ?? latest }
}

/** A target as it is to be understood: the plan's reading with what was decided about it. */
export type EffectiveTarget = Omit<Target, 'baseValue'> &
  Readonly<{
    /** As decimal text, in `baseUnit`. */
    baseValue: string | null
    baseUnit: string | null
    baseSource: string | null
    /** Where the base stands: printed in the text, decided, or nowhere. */
    baseFrom: 'text' | 'decision' | null
    priceBasis: DecidedPoints['priceBasis']
    growthMethod: DecidedPoints['growthMethod']
    currency: string | null
    calibre: string | null
    /** The decision that gave the base, or the latest one where none did. */
    decisionId: number | null
  }>

/** Applies a target's decisions (oldest first) to it; those that no longer hold are left aside. */
export function effectiveTarget(target: Target, decisions: readonly Decision[]): EffectiveTarget {
  const { points, decisionId } = settledPoints(decisions, target)
  const kind = points.kind ?? target.kind
  const decided = points.baseYear !== null
  const printed = target.baseYear !== null || target.baseValue !== null
  const printedValue = target.baseValue === null ? null : String(target.baseValue)
  return {
    ...target,
    kind,
    kindAlternatives: points.kind === null ? target.kindAlternatives : [],
    recurrence: kind === 'annual-flow' ? (points.recurrence ?? target.recurrence ?? 'undecided') : null,
    baseYear: points.baseYear ?? target.baseYear,
    baseValue: decided ? points.baseValue : printedValue,
    baseUnit: decided ? points.baseUnit : printedValue === null ? null : target.unit,
    baseSource: points.baseSource,
    baseFrom: decided ? 'decision' : printed ? 'text' : null,
    priceBasis: points.priceBasis,
    growthMethod: points.growthMethod,
    currency: points.currency,
    calibre: points.calibre,
    decisionId,
  }
}

/** The settled points that a new decision would change; adding to what was silent changes nothing. */
export function contradicted(settled: DecidedPoints, told: DecidedPoints): readonly (keyof DecidedPoints)[] {
  const names = Object.keys(silent) as (keyof DecidedPoints)[]
  return names.filter((name) => told[name] !== null && settled[name] !== null && told[name] !== settled[name])
}
