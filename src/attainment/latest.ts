// The value that a row shows for a target: the one that was judged; where nothing could be judged, the
// latest one there is (a quarter beside a yearly target), said to be shown only.

import type { Day } from '../kernel/day.ts'
import { comparePeriods, lastDay } from '../kernel/period.ts'
import type { Judged } from './judge-plan.ts'
import type { InSeries } from './judge/fit.ts'
import { countsOn } from './observation.ts'

/** An observation as it stands beside a target. */
export type Shown = InSeries &
  Readonly<{
    /** Held against the target, not just shown. */
    compared: boolean
    /** Another value of the same period differs from it. */
    disputed: boolean
  }>

/** The value to show as of a day; null where nothing was observed. */
export function latestOf({ verdict, measures }: Judged, asOf: Day): Shown | null {
  const visible = measures.filter(({ observation }) =>
    countsOn(observation, lastDay(observation.period), asOf),
  )
  const one = verdict.on ?? newest(visible)
  if (one === null) return null
  const { observation, calibre } = one
  const disputed = visible.some(
    ({ observation: other }) =>
      other.id !== observation.id &&
      other.period === observation.period &&
      other.form === observation.form &&
      (other.value !== observation.value || other.unit !== observation.unit),
  )
  return { observation, calibre, compared: verdict.on !== null, disputed }
}

function newest(visible: readonly InSeries[]): InSeries | null {
  return visible.reduce<InSeries | null>((best, one) => {
    if (best === null) return one
    const order = comparePeriods(one.observation.period, best.observation.period)
    return order > 0 || (order === 0 && one.observation.id > best.observation.id) ? one : best
  }, null)
}
