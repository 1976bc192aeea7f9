// One written character -> one character of the normal form that the grammar reads. Widths, brackets, quotes and
// dashes are written in many ways (GB/T 15834 punctuation, full-width digits, web copies with ASCII commas);
// the grammar knows one way each. Nothing here changes how many characters there are.

import { SIMPLIFIED } from './traditional.ts'

/** What a written character is to the reader of lines. */
export const DROPPED = 0
/** A blank of any width: kept only where it separates Latin words or numbers. */
export const BLANK = 0x20
/** A line end. */
export const NEWLINE = 0x0a
/** A page end. */
export const FORMFEED = 0x0c

const DROPPED_UNITS = [0xad, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060, 0xfeff, 0x7f]
const BLANK_UNITS = [
  0x09, 0x20, 0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009,
  0x200a, 0x202f, 0x205f, 0x3000,
]
const PUNCTUATION = [
  [',，﹐', '，'],
  [';；﹔', '；'],
  [':：﹕∶', '：'],
  ['?？', '？'],
  ['!！', '！'],
  ['。｡', '。'],
  ['、､', '、'],
  ['．﹒', '.'],
  ['(（﹙⟨', '（'],
  [')）﹚⟩', '）'],
  ['[［〔【﹝', '〔'],
  [']］〕】﹞', '〕'],
  ['〈<＜', '〈'],
  ['〉>＞', '〉'],
  ['“「『〝＂', '“'],
  ['”」』〞〟', '”'],
  ['‘', '‘'],
  ['’', '’'],
  ['％﹪', '%'],
  ['—–―‒─━－﹣−‑‐', '—'],
  ['～〜∼', '~'],
  ['·•‧・∙', '·'],
  ['〇○◯', '〇'],
] as const

const TABLE = buildTable()

/** The normal form of one UTF-16 code unit: DROPPED, BLANK, NEWLINE, FORMFEED or a character. */
export function canonical(unit: number): number {
  return TABLE[unit] as number
}

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000)
  for (let unit = 0; unit < table.length; unit++) table[unit] = unit
  for (const [from, to] of SIMPLIFIED) table[from] = to
  for (let unit = 0xff01; unit <= 0xff5e; unit++) table[unit] = unit - 0xfee0 // full-width ASCII
  for (let unit = 0; unit < 0x20; unit++) table[unit] = DROPPED
  for (const unit of DROPPED_UNITS) table[unit] = DROPPED
  for (const unit of BLANK_UNITS) table[unit] = BLANK
  for (const unit of [0x0a, 0x0b, 0x85, 0x2028, 0x2029]) table[unit] = NEWLINE
  table[0x0c] = FORMFEED
  for (const [written, normal] of PUNCTUATION) {
    for (const char of written) table[char.charCodeAt(0)] = normal.charCodeAt(0)
  }
  return table
}
