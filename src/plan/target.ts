// A numeric target (量化目标) as the plan holds it: what the parser read, or what people made of it in the
// review. `text` is exactly the official text between `start` and `end` (code points).

import type { Comparator, Recurrence, TargetKind } from '../document/index.ts'

/** In which direction a target improves; `none` where it is a ceiling or a band to be kept. */
export type Direction = 'up' | 'down' | 'none'

/** Where a target's reading comes from. */
export type Origin = 'read' | 'corrected' | 'split' | 'merged' | 'added'

/** The reading of a target: all that a reviewer may correct. */
export type TargetReading = Readonly<{
  /** Null for a target of the whole plan. */
  taskKey: string | null
  indicator: string
  comparator: Comparator
  value: number
  /** Upper end of a range. */
  valueMax: number | null
  unit: string
  kind: TargetKind
  /** Readings that the wording also allows. */
  kindAlternatives: readonly TargetKind[]
  recurrence: Recurrence
  year: number | null
  /** Base as the text prints it. */
  baseYear: number | null
  baseValue: number | null
  direction: Direction
  start: number
  end: number
}>

/** A target of one version. */
export type Target = TargetReading &
  Readonly<{
    /** T1, T2 ...: the same in every version of the plan. */
    key: string
    position: number
    text: string
    origin: Origin
    /** Answers for it where not the task's lead unit. */
    ownerOrganisation: string | null
    state: 'live' | 'dropped'
    /** Place among the parser's targets; null where people made it. */
    parsedPosition: number | null
  }>

/**
 * In which direction a target improves, by its comparator and words: 不超过 is a ceiling to be kept, but
 * 降至 … 以下 or 压缩到 … 以内 is a way down.
 *
 * @example directionOf('<=', '审批时限压缩至 5 个工作日以内') // 'down'
 */
export function directionOf(comparator: Comparator, text: string): Direction {
  if (comparator === '>=' || comparator === '>') return 'up'
  const falls = /降|压减|压缩|缩短|减少|削减|下调/.test(text)
  if (comparator === '=') return falls ? 'down' : 'up'
  return falls ? 'down' : 'none'
}
