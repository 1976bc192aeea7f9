// How a number binds, as printed: what follows it (以上, 以内, 左右) says more than what goes before (达到, 控制在).

import type { Quantity } from '../quantity/scan.ts'
import type { Comparator } from '../types.ts'
import type { Predicate } from './predicate.ts'

const POST: Readonly<Record<string, Comparator>> = {
  及以上: '>=',
  以上: '>=',
  以下: '<',
  以内: '<=',
  之内: '<=',
  内: '<=',
  左右: '=',
  上下: '=',
}

/** The comparator of a bound number; `reaches` where 实现 or 力争 stands before the noun. */
export function comparatorOf(quantity: Quantity, predicate: Predicate, reaches: boolean): Comparator {
  const post = POST[quantity.post.replace(/^（.*）/, '')]
  if (post !== undefined) return post
  if (predicate.comparator !== null && predicate.comparator !== '=') return predicate.comparator
  if (quantity.more) return '>'
  if (reaches) return '>='
  return '='
}
