// Counts the automatic numbers of a document in reading order (ECMA-376 part 1, 17.9). The count belongs
// to the abstract numbering: lists that share one go on counting, unless a list overrides the start, which
// holds the first time that it is used. A number starts the levels below it again.

import { formatNumber } from './docx-number-format.ts'
import type { Numbering, NumberingLevel, NumberingList } from './docx-numbering.ts'
import type { NumberingPlace } from './docx-styles.ts'

/**
 * Makes a counter; it answers the printed number of each numbered paragraph, to be asked in order.
 *
 * @example const next = numberCounter(numbering); next({ list: '1', level: 0 }) // '一、'
 */
export function numberCounter(numbering: Numbering): (place: NumberingPlace) => string {
  const counts = new Map<string, Map<number, number>>()
  const used = new Set<string>()
  return ({ list: id, level: at }) => {
    const list = numbering.get(id)
    const level = list?.levels.get(at)
    if (!list || !level) return ''
    const count = counts.get(list.abstract) ?? new Map<number, number>()
    counts.set(list.abstract, count)

    const override = used.has(`${id} ${at}`) ? undefined : list.starts.get(at)
    used.add(`${id} ${at}`)
    count.set(at, override ?? (count.has(at) ? (count.get(at) ?? 0) + 1 : level.start))
    restartBelow(at, list, count)
    return print(at, { list, level, count })
  }
}

function restartBelow(at: number, list: NumberingList, count: Map<number, number>): void {
  for (const below of count.keys()) {
    const restart = list.levels.get(below)?.restart
    // lvlRestart names the level, counted from 1, that restarts this one; levels above that do so, too.
    if (below > at && (restart === undefined || (restart > 0 && at < restart))) count.delete(below)
  }
}

type Printing = Readonly<{ list: NumberingList; level: NumberingLevel; count: ReadonlyMap<number, number> }>

function print(at: number, { list, level, count }: Printing): string {
  if (level.format === 'bullet') return ''
  const number = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const named = Number(digit) - 1
    const looks = list.levels.get(named)
    if (!looks || named > at) return ''
    return formatNumber(count.get(named) ?? looks.start, level.decimals ? 'decimal' : looks.format)
  })
  if (number === '' || level.suffix === 'nothing') return number
  return /[、。,)】〕]$/.test(number) ? number : `${number} `
}
