// The targets of a plan for programs: what is promised, where it stands in the text, and the latest value.
// A public interface: fields are added, never renamed.

import type { Context } from '../access/index.ts'
import { refuse } from '../kernel/problem.ts'
import type { ReadTx } from '../platform/store/tx.ts'
import { readJudged } from './board.ts'
import { boardRow } from './board-row.ts'
import { groundOf } from './ground.ts'
import type { LightRules } from './judge/light.ts'
import { todayIn } from './moment.ts'

/** Which page of which plan's targets; `after` is the key of the last one seen. */
export type TargetListInput = Readonly<{
  planId: string
  after: string | undefined
  limit: number
  rules: LightRules
}>

/** Lists the live targets in the order of the text. */
export async function listTargets(tx: ReadTx, input: TargetListInput, context: Context) {
  const { planId, after, limit, rules } = input
  const ground = await groundOf(tx, { planId }, context)
  const asOf = todayIn(ground.city, context)
  const judged = await readJudged(tx, ground, { asOf, rules })
  const from = after === undefined ? 0 : judged.findIndex(({ target }) => target.key === after) + 1
  if (after !== undefined && from === 0) return refuse('invalid-cursor', {}, 'after')
  const numbers = new Map(ground.inForce.content.tasks.map(({ key, number }) => [key, number]))
  const items = judged.slice(from, from + limit).map((one) => {
    const { target } = one
    const row = boardRow(one, ground, asOf)
    return {
      key: target.key,
      task: target.taskKey === null ? 'overall' : (numbers.get(target.taskKey) ?? 'overall'),
      taskKey: target.taskKey,
      indicator: target.indicator,
      comparator: target.comparator,
      value: target.value,
      valueMax: target.valueMax,
      unit: target.unit,
      kind: row.kind,
      kindAlternatives: [...one.effective.kindAlternatives],
      recurrence: row.recurrence,
      year: target.year,
      base: row.base,
      start: target.start,
      end: target.end,
      text: target.text,
      span: { start: target.start, end: target.end },
      latestObservation: row.latest,
      light: row.light,
    }
  })
  const last = items.at(-1)
  return { items, next: from + limit < judged.length && last ? last.key : null }
}
