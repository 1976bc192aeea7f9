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
    /** Why it replaces the earlier one. */
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
    /** The decision that was applied. */
    decisionId: number | null
  }>

/** Applies the standing decision to a target; one that no longer holds is left aside. */
export function effectiveTarget(target: Target, standing: Decision | null): EffectiveTarget {
  const decision = standing !== null && holds(standing, target) ? standing : null
  const kind = decision?.kind ?? target.kind
  const printed = target.baseYear !== null || target.baseValue !== null
  const decided = decision !== null && (decision.baseYear !== null || decision.baseValue !== null)
  return {
    ...target,
    kind,
    kindAlternatives: decision?.kind == null ? target.kindAlternatives : [],
    recurrence: kind === 'annual-flow' ? (decision?.recurrence ?? target.recurrence ?? 'undecided') : null,
    baseYear: decision?.baseYear ?? target.baseYear,
    baseValue: decision?.baseValue ?? (target.baseValue === null ? null : String(target.baseValue)),
    baseUnit: decision?.baseUnit ?? (target.baseValue === null ? null : target.unit),
    baseSource: decision?.baseSource ?? null,
    baseFrom: decided ? 'decision' : printed ? 'text' : null,
    priceBasis: decision?.priceBasis ?? null,
    growthMethod: decision?.growthMethod ?? null,
    currency: decision?.currency ?? null,
    calibre: decision?.calibre ?? null,
    decisionId: decision?.id ?? null,
  }
}
