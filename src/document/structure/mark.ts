// The numbering marks of official documents (GB/T 9704 7.3.3: 一、 (一) 1. (1)), and those of regulations
// (第一章, 第一条), of web copies (1、 1) ①) and of goals (——).

import { valueOfNumeral } from './numeral.ts'

/** Kinds of mark. How they nest is decided per document, except that each kind lies under those before it. */
export const MARK_KINDS = [
  'part',
  'annex',
  'article',
  'cjk',
  'bracket',
  'arabic',
  'paren',
  'circled',
  'dash',
] as const
/** A kind of numbering mark. */
export type MarkKind = (typeof MARK_KINDS)[number]

/** A mark at the start of a paragraph: its kind, its ordinal (0 where it has none), its length, and its number. */
export type Mark = Readonly<{ kind: MarkKind; ordinal: number; length: number; numberLength: number }>

const N = '一二三四五六七八九十百〇零壹贰叁肆伍陆柒捌玖拾'
const PART = new RegExp(`^第([${N}]{1,4}|\\d{1,2})(?:章|节|篇|编|部分)(?!程)`)
const ARTICLE = new RegExp(`^第([${N}]{1,5}|\\d{1,3})条(?:、|：)?(?!例)`)
const CJK = new RegExp(`^([${N}]{1,4})(?:[、.]|，(?=[^${N}]))(?![${N}]{1,3}[、是])`)
const BRACKET = new RegExp(`^[（〔]([${N}]{1,4})[）〕][、.，]?`)
const ARABIC = /^(\d{1,3})(?:[.、](?!\d(?!\d{3}年)(?!G))|，(?=[^\d]))/
const DOTTED = /^(\d{1,2})\.(\d{1,2})(?:\.\d{1,2})?(?=[^\d.%万亿个家项条倍])/
const PAREN = /^(?:（(\d{1,3})）|(\d{1,3})）)[、.]?/
const ANNEX =
  /^(?:附件|附表|附录|专栏)(?:([一二三四五六七八九十]{1,3}|\d{1,2})(?![年月\d]))?(?=[：:.、]|$|[^中和的内所是，。、；上下一])/
const NAMED = new RegExp(`^(?:任务|行动|措施|工程|专项)([${N}]{1,3}|\\d{1,2})[：、.]`)

/** The numbering mark that a paragraph in normal form begins with, if any. */
export function markOf(text: string): Mark | null {
  const first = text.charCodeAt(0)
  if (first >= 0x2460 && first <= 0x2473) return single('circled', first - 0x245f)
  if (first >= 0x2474 && first <= 0x2487) return single('paren', first - 0x2473)
  if (first >= 0x2488 && first <= 0x249b) return single('arabic', first - 0x2487)
  if (first >= 0x2776 && first <= 0x277f) return single('circled', first - 0x2775)
  const head = text.slice(0, 16)
  switch (head[0]) {
    case '第':
      return marked('part', PART.exec(head)) ?? marked('article', ARTICLE.exec(head))
    case '（':
    case '〔':
      return marked('bracket', BRACKET.exec(head)) ?? marked('paren', PAREN.exec(head))
    case '—':
      return dashed(head)
    case '附':
    case '专':
      return annexMark(head) ?? named(head)
    default:
      return (
        marked('cjk', CJK.exec(head)) ??
        marked('arabic', ARABIC.exec(head)) ??
        marked('paren', PAREN.exec(head)) ??
        named(head) ??
        dotted(head)
      )
  }
}

function single(kind: MarkKind, ordinal: number): Mark {
  return { kind, ordinal, length: 1, numberLength: 1 }
}

function marked(kind: MarkKind, match: RegExpExecArray | null): Mark | null {
  if (!match) return null
  const numeral = match[1] ?? match[2] ?? ''
  const ordinal = /^\d+$/.test(numeral) ? Number(numeral) : valueOfNumeral(numeral)
  if (ordinal === null || ordinal === 0) return null
  const length = match[0].length
  const bare = match[0].replace(/[、.，：]+$/, '')
  return {
    kind,
    ordinal,
    length,
    numberLength: kind === 'cjk' || kind === 'arabic' ? numeral.length : bare.length,
  }
}

function dashed(head: string): Mark | null {
  const match = /^(——+)[^\d—]/.exec(head)
  return match ? { kind: 'dash', ordinal: 0, length: (match[1] as string).length, numberLength: 0 } : null
}

function annexMark(head: string): Mark | null {
  const match = ANNEX.exec(head)
  if (!match) return null
  return { kind: 'annex', ordinal: 0, length: match[0].length, numberLength: match[0].length }
}

function named(head: string): Mark | null {
  return marked('arabic', NAMED.exec(head))
}

function dotted(head: string): Mark | null {
  const match = DOTTED.exec(head)
  return match
    ? { kind: 'paren', ordinal: Number(match[2]), length: match[0].length, numberLength: match[0].length }
    : null
}
