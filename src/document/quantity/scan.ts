// Numbers with their units in a sentence: arabic with separators (1,500; 2.5; full width already folded), Chinese
// numerals (三十家, 一万两千名, 百分之四十七, 八成五, 三分之一), ranges (20—30家, 20%至30%), with what is printed about them just after (以上).
// One pass; what is a target is decided elsewhere.

import { valueOfNumeral } from '../structure/numeral.ts'
import { PART_SOURCE, valueOfPart } from './part.ts'
import { MULTIPLIER_SOURCE, sortOf, UNIT_SOURCE, type UnitSort } from './unit.ts'

/** A number in a sentence; offsets are those of the sentence. */
export type Quantity = Readonly<{
  from: number
  /** End of the unit. */
  to: number
  /** End of what follows about the number (以上, 左右). */
  after: number
  value: number
  valueMax: number | null
  unit: string
  sort: UnitSort | null
  /** 余, 多: somewhat more than the number. */
  more: boolean
  /** Words after the unit: 以上, 以内, 左右 ... or ''. */
  post: string
  chinese: boolean
}>

const N = '一二两三四五六七八九十百千〇零'
const FIGURE = '\\d{1,3}(?:，\\d{3})+(?![\\d年])(?:\\.\\d+)?|\\d+(?:\\.\\d+)?'
const NUMERAL = `[${N}]+万零?[${N}]*[十百千][${N}]*|[${N}]+(?:点[${N}]+)?|万(?=亿)`
const PERCENT = `百分之(${NUMERAL}|百)`
const START = new RegExp(`${PERCENT}|${PART_SOURCE}|(${FIGURE})|(${NUMERAL})`, 'g')
const UNIT = new RegExp(`^(余|多|来|几)?( ?${UNIT_SOURCE})`)
const MULTIPLIED = new RegExp(`^(余|多)?(${MULTIPLIER_SOURCE})(?=左右|以上|以下|以内|[，。；、）—~\\-至]|$)`)
const RANGE = new RegExp(`^[—~\\-至到](?:${PERCENT}|(${FIGURE})|(${NUMERAL}))`)
const PEOPLE =
  /^万(?=(?:农村|城镇|城乡)?(?:劳动力|农民|群众|人口|职工|青年|大学生|高校毕业生|毕业生|居民|农户|学生|市民|党员|老人|老年人|妇女|儿童|残疾人|从业者|网民|游客))/
const POST = /^(?:（含[^（）]{0,4}）)?(?:及以上|以上|以下|以内|之内|左右|上下|内(?=[，。；、）完办]|$))/

/** All numbers of a sentence in normal form, in order; a number without a unit has unit '' and sort null. */
export function quantitiesIn(sentence: string): Quantity[] {
  const found: Quantity[] = []
  START.lastIndex = 0
  for (let match = START.exec(sentence); match; match = START.exec(sentence)) {
    const quantity = quantityAt(sentence, match)
    if (!quantity) continue
    found.push(quantity)
    START.lastIndex = Math.max(quantity.to, match.index + match[0].length)
  }
  return found
}

function quantityAt(sentence: string, match: RegExpExecArray): Quantity | null {
  const from = match.index
  if (match[2] !== undefined) return partAt(sentence, from, match[2])
  const percent = match[1] !== undefined
  const chinese = match[3] === undefined
  let printed = match[1] ?? match[3] ?? match[4] ?? ''
  let end = from + match[0].length
  if (!chinese) {
    const split = splitFigure(sentence, end)
    if (split) {
      printed += split.rest
      end = split.to
    }
  }
  if (chinese && !percent && /^[百千万]$/.test(printed)) return roundSum(sentence, from)
  const value = read(printed)
  if (value === null || (chinese && !percent && /^[百千]+$/.test(printed))) return null
  let unit = percent ? '%' : ''
  let more = false
  let upper: number | null = null
  if (!percent) {
    const after = unitAt(sentence, end)
    if (after) ({ unit, more, end } = after)
  }
  const range = RANGE.exec(sentence.slice(end, end + 24))
  if (range) {
    const high = read(range[1] ?? range[2] ?? range[3] ?? '')
    const close = end + range[0].length
    const highUnit = range[1] === undefined ? unitAt(sentence, close) : { unit: '%', more: false, end: close }
    if (high !== null && high > value && highUnit && (unit === '' || highUnit.unit.startsWith(unit))) {
      upper = high
      unit = highUnit.unit
      end = highUnit.end
    }
  }
  const post = POST.exec(sentence.slice(end, end + 10))?.[0] ?? ''
  const sort = unit === '' ? null : sortOf(unit)
  return { from, to: end, after: end + post.length, value, valueMax: upper, unit, sort, more, post, chinese }
}

/** 三分之一, 八成五, 一半: a part in words, read as per cent. */
function partAt(sentence: string, from: number, printed: string): Quantity | null {
  const value = valueOfPart(printed)
  if (value === null) return null
  const more = /^[多余]/.test(sentence.slice(from + printed.length))
  const to = from + printed.length + (more ? 1 : 0)
  const post = POST.exec(sentence.slice(to, to + 10))?.[0] ?? ''
  const after = to + post.length
  return { from, to, after, value, valueMax: null, unit: '%', sort: 'ratio', post, more, chinese: true }
}

/** 超千亿元, 突破万亿元: a round sum in words, 1000 of 亿元, 1 of 万亿元; 千亿级 is a grade, no number. */
function roundSum(sentence: string, from: number): Quantity | null {
  const match = /^(?:([百千])([万亿])|(万亿))(元|美元|(?=[，。；、]|$))(?!级)/.exec(
    sentence.slice(from, from + 6),
  )
  if (
    !match ||
    !/(?:超过?|突破|达到?|过|至|到|新增|完成|实现|近)$/.test(sentence.slice(Math.max(0, from - 4), from))
  )
    return null
  const value = match[1] === '百' ? 100 : match[1] === '千' ? 1000 : 1
  const to = from + match[0].length
  const post = POST.exec(sentence.slice(to, to + 10))?.[0] ?? ''
  const unit = `${match[2] ?? match[3]}${match[4]}`
  return {
    from,
    to,
    after: to + post.length,
    value,
    valueMax: null,
    unit,
    sort: 'money',
    more: false,
    post,
    chinese: true,
  }
}

/** A number that a blank or a line end cut in two: `35 00万人次`; only where the second half has the unit. */
function splitFigure(sentence: string, end: number): { rest: string; to: number } | null {
  const match = /^( ?\d+)+(?:\.\d+)?/.exec(sentence.slice(end, end + 16))
  if (!match || !match[0].startsWith(' ')) return null
  const to = end + match[0].length
  return unitAt(sentence, to) ? { rest: match[0].replaceAll(' ', ''), to } : null
}

function unitAt(sentence: string, at: number): { unit: string; more: boolean; end: number } | null {
  const window = sentence.slice(at, at + 16)
  const match = UNIT.exec(window) ?? MULTIPLIED.exec(window)
  const people = match ? null : PEOPLE.exec(window)
  if (people) return { unit: '万', more: false, end: at + 1 }
  if (!match) return null
  return { unit: (match[2] ?? '').trim(), more: match[1] !== undefined, end: at + match[0].length }
}

function read(printed: string): number | null {
  if (/^\d/.test(printed)) return Number(printed.replaceAll('，', ''))
  const [whole = '', fraction] = printed.split('点')
  const value = valueOfNumeral(whole)
  if (value === null || fraction === undefined) return value
  const digits = Array.from(fraction, (char) => valueOfNumeral(char))
  return Number(`${value}.${digits.join('')}`)
}
