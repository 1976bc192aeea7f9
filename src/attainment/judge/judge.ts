// The light of a target: from what is promised, what was decided about its reading, and what was observed as
// of a day. `unknown` unless justified. The kinds are a closed list; each has its own file.

import type { Day } from '../../kernel/day.ts'
import { lastDay } from '../../kernel/period.ts'
import type { EffectiveTarget } from '../../plan/index.ts'
import { countsOn } from '../observation.ts'
import { ofOneCalibre } from './calibre.ts'
import { judgeCeiling } from './ceiling.ts'
import { judgeEveryYear } from './every-year.ts'
import { type InSeries, type Measured, fit, misfitWords } from './fit.ts'
import { judgeGrowth } from './growth.ts'
import { kindWords } from './kind-words.ts'
import type { LightRules } from './light.ts'
import { judgeMove } from './move.ts'
import type { Terms } from './terms.ts'
import { type Lack, type Verdict, lacks, shown, unknown } from './verdict.ts'

/** A target to be judged. */
export type Case = Readonly<{
  target: EffectiveTarget
  /** Points that the plan's open questions ask of the target. */
  asks: readonly string[]
  /** Observations of the series that measure it; those that are only related are left out. */
  observations: readonly InSeries[]
  planYear: number | null
  /** Deadline where the target names none. */
  horizonYear: number | null
  asOf: Day
  rules: LightRules
}>

/** Judges one target as of one day. */
export function judge(one: Case): Verdict {
  const visible = one.observations.filter(({ observation }) =>
    countsOn(observation, lastDay(observation.period), one.asOf),
  )
  const found = decide(one, visible)
  const missing = new Set<Lack>([...asked(one.asks), ...found.missing])
  if (visible.length === 0 && one.target.kind !== 'rank') missing.add('data')
  return { ...found, missing: lacks.filter((lack) => missing.has(lack)) }
}

// Where the wording allows two readings, each is judged: a light that does not depend on the reading stands,
// and so does a reason why there is none (the base is missing under either).
function decide(one: Case, visible: readonly InSeries[]): Verdict {
  const { target } = one
  const likeliest = read(one, visible)
  if (target.kindAlternatives.length === 0) return likeliest
  const others = target.kindAlternatives.map((kind) =>
    read({ ...one, target: asKind(target, kind) }, visible),
  )
  const outcome = ({ light, missing }: Verdict) => `${light} ${light === 'unknown' ? missing.join() : ''}`
  if (others.every((other) => outcome(other) === outcome(likeliest))) return likeliest
  return unknown('kind', 'kind-undecided', { kinds: kindList(target) }, likeliest.on)
}

function asKind(target: EffectiveTarget, kind: EffectiveTarget['kind']): EffectiveTarget {
  return { ...target, kind, recurrence: kind === 'annual-flow' ? (target.recurrence ?? 'undecided') : null }
}

function read(one: Case, visible: readonly InSeries[]): Verdict {
  const { target, asks, asOf, rules } = one
  if (target.kind === 'rank') return unknown('method', 'rank-not-judged')
  const { measured, misfit } = measure(target, visible)
  const latest = measured.at(-1) ?? null
  if (target.kind === 'annual-flow' && target.recurrence === 'undecided')
    return unknown('recurrence', 'recurrence-undecided', {}, latest)
  const year = target.year ?? one.horizonYear
  if (year === null) return unknown('deadline', 'no-deadline', {}, latest)
  if (latest === null)
    return misfit === null
      ? unknown('data', 'no-data')
      : unknown('data', 'data-does-not-fit', { why: misfitWords[misfit] })
  const calibre = ofOneCalibre(measured, target.calibre)
  if (calibre.kind === 'several')
    return unknown(
      'calibre',
      'calibres-several',
      { calibres: calibre.calibres.map((text) => text || '—').join(' / ') },
      latest,
    )
  if (calibre.kind === 'differs')
    return unknown('calibre', 'calibre-differs', { decided: calibre.decided }, latest)
  const open = asks.filter((ask) => ask in calibreAsks)
  if (open.length > 0)
    return unknown(
      'calibre',
      'calibre-undecided',
      { ...shown(latest, unitOf(target, latest)), asks: askList(open) },
      latest,
    )
  const terms: Terms = { target, year, planYear: one.planYear, asOf, rules, asks }
  return agreed(verdicts(terms, calibre.measured))
}

// Every value of the latest period is judged for itself: where sources disagree, the light must not depend
// on whom one believes.
function verdicts(terms: Terms, measured: readonly Measured[]): readonly Verdict[] {
  const { kind, direction, recurrence } = terms.target
  if (kind === 'average-growth') return judgeGrowth(terms, measured)
  if (kind === 'annual-flow' && recurrence === 'every-year') return judgeEveryYear(terms, measured)
  const end = measured.at(-1)?.end
  const latest = measured.filter((one) => one.end === end)
  return latest.map((one) => (direction === 'none' ? judgeCeiling(terms, one) : judgeMove(terms, one)))
}

function agreed(found: readonly Verdict[]): Verdict {
  const last = found.at(-1)
  if (last === undefined) return unknown('data', 'no-data')
  if (found.every(({ light }) => light === last.light)) return last
  const on = last.on
  if (on === null) return unknown('agreement', 'no-data')
  return unknown('agreement', 'sources-disagree', { period: shown(on, on.observation.unit).period }, on)
}

function measure(target: EffectiveTarget, visible: readonly InSeries[]) {
  const measured: Measured[] = []
  let misfit: keyof typeof misfitWords | null = null
  for (const one of visible) {
    const fitted = fit(target, one)
    if (typeof fitted === 'object') measured.push(fitted)
    else if (misfit === null || fitted === 'part-of-year') misfit = fitted
  }
  measured.sort((a, b) => (a.end < b.end ? -1 : a.end > b.end ? 1 : a.observation.id - b.observation.id))
  return { measured, misfit }
}

/** What an open question about the reading means for the light. */
function asked(asks: readonly string[]): readonly Lack[] {
  return asks.flatMap((ask): readonly Lack[] => {
    if (ask === 'base-year' || ask === 'base-value') return ['base']
    if (ask === 'kind' || ask === 'recurrence') return [ask]
    return ask in calibreAsks || ask === 'growth-method' ? ['calibre'] : []
  })
}

function unitOf({ kind, unit }: EffectiveTarget, { observation }: Measured): string {
  return kind === 'average-growth' ? (observation.form === 'level' ? observation.unit : '%') : unit
}

// The method of a growth rate is left to judge/growth.ts: it may make no difference.
const calibreAsks = {
  'share-of-what': { zh: '占比的分子分母', en: 'what the share is of' },
  currency: { zh: '币种', en: 'currency' },
  'price-basis': { zh: '现价或可比价', en: 'current or comparable prices' },
} as const

function askList(asks: readonly string[]) {
  const words = asks.map((ask) => calibreAsks[ask as keyof typeof calibreAsks])
  return { zh: words.map(({ zh }) => zh).join('、'), en: words.map(({ en }) => en).join(', ') }
}

function kindList({ kind, kindAlternatives }: EffectiveTarget) {
  const kinds = [kind, ...kindAlternatives]
  return {
    zh: kinds.map((one) => kindWords[one].zh).join('、'),
    en: kinds.map((one) => kindWords[one].en).join(', '),
  }
}
