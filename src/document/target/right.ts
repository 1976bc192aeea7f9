// The noun after a number, where it is the one that is counted: 推出100项具有较大知名度的体育精品赛事.

import type { Quantity } from '../quantity/scan.ts'
import type { Span } from '../text/normal.ts'
import { isNoun } from './after.ts'
import type { Left } from './left.ts'

const ENDS = /(?:以及|和|及|与|、|并|，)$/
const CUTS = ['、', '和', '及', '，', '并', '，']

/** The noun between a number and the next number or the end of the clause; null where it is not the counted one. */
export function rightOf(
  text: string,
  span: Span,
  quantity: Quantity,
  left: Left,
  more: boolean,
): Span | null {
  const words = text.slice(span.from, span.to)
  if (!isNoun(words)) return null
  const own = text.slice(left.noun.from, left.noun.to)
  const empty = own === '' || (/^(?:总|首期|设立)*规模$/.test(own) && words.startsWith('的'))
  if (!empty && (quantity.sort !== 'count' || left.predicate.sense === 'state')) return null
  const skip = words.startsWith('的') ? 1 : 0
  let to = words.length
  if (more) {
    const cut = Math.max(...CUTS.map((mark) => words.lastIndexOf(mark)))
    if (cut > 0) to = cut
  }
  const bracket = words.indexOf('（')
  if (bracket > 1 && bracket < to && !words.slice(bracket, to).includes('）')) to = bracket
  const noun = words.slice(skip, to).replace(ENDS, '')
  return noun === '' ? null : { from: span.from + skip, to: span.from + skip + noun.length }
}
