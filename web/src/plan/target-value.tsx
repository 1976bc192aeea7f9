// What a target promises, in one phrase: "≥ 3,500 万人次", "年均增长 ≥ 10%".

import { formatNumber, formatValue } from '../words/format-value.ts'
import { useLanguage } from '../words/language.tsx'
import { comparatorSign } from './comparator.ts'
import type { Comparator, TargetKind } from './shapes.ts'
import { kindWords } from './target.words.ts'

/** The part of a target that the phrase needs. */
export type Promised = Readonly<{
  comparator: Comparator
  value: number
  valueMax?: number | null
  unit: string
  kind: TargetKind
}>

/** The promised value. */
export function TargetValue({ target, withKind = false }: { target: Promised; withKind?: boolean }) {
  const { language } = useLanguage()
  const { comparator, value, valueMax, unit, kind } = target
  const { short, exact } = formatValue(value, unit, language)
  const range =
    valueMax === null || valueMax === undefined ? null : formatValue(valueMax, unit, language).short
  const prefix =
    withKind || kind === 'average-growth' || kind === 'increment' ? `${kindWords[kind][language]} ` : ''
  return (
    <span className="figure" title={exact}>
      {prefix}
      {range === null
        ? `${comparator === '=' ? '' : `${comparatorSign(comparator)} `}${short}`
        : `${formatNumber(value)}–${range}`}
    </span>
  )
}
