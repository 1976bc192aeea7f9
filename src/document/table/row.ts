// A row of a table of indicators as a target: 服务业增加值 | 亿元 | 2000 | 3000 | 预期性.

import { type Quantity, quantitiesIn } from '../quantity/scan.ts'
import { sortOf } from '../quantity/unit.ts'
import type { Found } from '../target/find.ts'
import { kindOf } from '../target/kind.ts'
import type { Span } from '../text/normal.ts'
import type { Comparator } from '../types.ts'
import type { TableHead } from './header.ts'

const VALUE =
  /^(≥|≧|＞|〉|＜|〈|≤|≦|不低于|不少于|大于|超过|达到|小于|低于|不超过|左右)?〔?(\d+(?:，\d{3})*(?:\.\d+)?)〕?/
const COMPARED: Readonly<Record<string, Comparator>> = {
  '≥': '>=',
  '≧': '>=',
  不低于: '>=',
  不少于: '>=',
  达到: '>=',
  '〉': '>',
  大于: '>',
  超过: '>',
  '≤': '<=',
  '≦': '<=',
  不超过: '<=',
  '〈': '<',
  小于: '<',
  低于: '<',
}
const POST: Readonly<Record<string, Comparator>> = { 以上: '>=', 以内: '<=', 以下: '<', 左右: '=' }

/** The cells of a row as spans of the text. */
export function cellsOf(text: string, row: Span): Span[] {
  const cells: Span[] = []
  let from = row.from
  for (let i = row.from; i <= row.to; i++) {
    if (i < row.to && text[i] !== '\t') continue
    cells.push({ from, to: i })
    from = i + 1
  }
  return cells
}

/** The target that a row states under a head; null where it states none. */
export function rowTarget(text: string, row: Span, head: TableHead): Found | null {
  const cells = cellsOf(text, row)
  const words = (cell: Span | undefined) => (cell ? text.slice(cell.from, cell.to) : '')
  const value = cells.at(-head.target)
  const match = VALUE.exec(words(value))
  if (!value || !match) return null
  const number = match[2] as string
  const names = cells.filter((cell) => cell.to <= value.from && /[\u4e00-\u9fff]{2}/.test(words(cell)))
  const unitCell = head.unit === null ? undefined : cells.at(-head.unit)
  const name = names.filter((cell) => cell !== unitCell).at(-1)
  if (!name) return null
  const bracket = /（([^（）]{1,12})）$/.exec(words(name))
  const after = words(value).slice(match[0].length)
  const printed = /^(%|个百分点|[万亿]?[元人家个项件]|[万亿]?美元)/.exec(after)?.[1]
  const unit = printed ?? (words(unitCell) || bracket?.[1] || '')
  const post = /(?:以上|以内|以下|左右)$/.exec(after)?.[0] ?? ''
  const at = row.from
  const from = value.from - at + words(value).indexOf(number)
  const quantity: Quantity = {
    from,
    to: value.to - at,
    after: value.to - at,
    value: Number(number.replaceAll('，', '')),
    valueMax: null,
    unit: unit.replace(/^[/—-]$/, ''),
    sort: unit === '' ? null : sortOf(unit),
    more: false,
    post,
    chinese: false,
  }
  const indicator = bracket ? { from: name.from, to: name.to - bracket[0].length } : name
  const label = words(indicator)
  const basis = head.base === null ? undefined : quantitiesIn(words(cells.at(-head.base)))[0]
  const sense = /增速|增长|增幅/.test(label)
    ? 'growth'
    : /(?:下降|降低|减少|压缩)$/.test(label)
      ? 'drop'
      : null
  const { kind, alternatives, recurrence } = kindOf({
    indicator: label,
    segment: /〔/.test(words(value)) ? `累计${label}` : label,
    predicate: { length: 0, words: '', comparator: null, sense },
    verb: null,
    ownVerb: false,
    quantity,
    rank: false,
    compared: false,
    everyYear: false,
  })
  return {
    from: name.from,
    to: value.to,
    nouns: [indicator],
    quantity,
    comparator: POST[post] ?? COMPARED[match[1] ?? ''] ?? '=',
    kind,
    alternatives,
    recurrence,
    verb: null,
    ownYear: head.year,
    year: head.year,
    base: basis ? { year: head.baseYear, value: basis.value } : null,
  }
}
