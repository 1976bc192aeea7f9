// What an exclusion rule may look at.

import type { Quantity } from '../quantity/scan.ts'

/** What stands around a number. */
export type Around = Readonly<{
  quantity: Quantity
  /** The clause up to the number, and from the number's last word on. */
  before: string
  after: string
  /** The sentence before the clause. */
  earlier: string
  /** The sentence behind the clause. */
  later: string
  /** Whether the number stands in brackets, in a book title or in quotation marks. */
  inBrackets: boolean
  inQuotes: boolean
}>

/** A reason for which a number is no target. */
export type ExclusionRule = Readonly<{ name: string; excludes: (around: Around) => boolean }>
