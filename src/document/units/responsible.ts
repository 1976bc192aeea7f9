// The units answerable for a task: （责任单位：A、B）, 〔牵头单位：…；配合单位：…〕, （A牵头，B配合）, （A、B负责）, lines of
// their own. Where no 牵头 is named the first unit leads (practice of city task lists: 无牵头单位的,责任单位即为牵头单位).

import type { Span } from '../text/normal.ts'
import { isUnitList, unitNames } from './names.ts'

/** Units that lead and units that support, in the order of the text, each once. */
export type Answerable = Readonly<{ lead: readonly string[]; support: readonly string[] }>

/** A stretch that names units, and what it says. */
export type Group = Span & Answerable

const LABEL =
  '(?:(?:市|省|区)?级?(?:责任|牵头|主责|主办|配合|协办|协同|参与|参加|支持|承办|落实|主要责任|责任(?:牵头|配合)|牵头责任|配合责任)(?:单位|部门|处室|区县|领导|主体)(?:及分工)?|责任分工|职责分工|分工|牵头|配合|责任)'
const LABELLED = new RegExp(`${LABEL}[：:]`)
const DUTY =
  '(?:负责落实|牵头负责|共同负责|分别负责|负责|牵头落实|牵头推进|牵头|配合|参与|参加|指导|落实|协助|协同|支持|分工负责|组织实施)'
const BRACKETED = /[（〔]([^（）〔〕]*(?:[（〔〈][^（）〔〕〈〉]*[）〕〉][^（）〔〕]*)*)[）〕]/g
const ENDS_IN_DUTY = new RegExp(`${DUTY}(?:[，；。].{0,40}|等)?$`)
const LINE = new RegExp(`(?:^|[。；\\n])${LABEL}[：:][^。\\n]{2,300}`, 'g')
/** Parts end at ；。 or where the next label begins: 牵头单位：A，配合单位：B. */
const PARTS = new RegExp(`[；。\\n]|[，、 ]?(?=(?<![\\u4e00-\\u9fff])${LABEL}[：:])`)
const SUPPORTING = /配合|协办|协同|参与|参加|支持|协助/
const LEADING = /牵头|主办|主责/

/** The groups of units named in a stretch of normal text. */
export function groupsIn(text: string, span: Span): Group[] {
  const stretch = text.slice(span.from, span.to)
  const groups: Group[] = []
  for (const match of stretch.matchAll(BRACKETED)) {
    const inner = match[1] as string
    if (inner.length > 600) continue
    const closes = /^[。；]?$/.test(stretch.slice(match.index + match[0].length))
    if (!(LABELLED.test(inner.slice(0, 14)) || ENDS_IN_DUTY.test(inner) || (closes && isUnitList(inner))))
      continue
    const answerable = read(inner)
    if (answerable)
      groups.push({
        from: span.from + match.index,
        to: span.from + match.index + match[0].length,
        ...answerable,
      })
  }
  for (const match of stretch.matchAll(LINE)) {
    const skip = /^[。；\n]/.test(match[0]) ? 1 : 0
    const from = span.from + match.index + skip
    if (groups.some((group) => from >= group.from && from < group.to)) continue
    const answerable = read(match[0].slice(skip))
    if (answerable) groups.push({ from, to: span.from + match.index + match[0].length, ...answerable })
  }
  return groups.sort((a, b) => a.from - b.from)
}

/** Unites the groups of a task: who leads anywhere leads; nobody stands twice. */
export function united(groups: readonly Answerable[]): Answerable {
  const lead = [...new Set(groups.flatMap((group) => group.lead))]
  const support = [...new Set(groups.flatMap((group) => group.support))].filter(
    (unit) => !lead.includes(unit),
  )
  return { lead, support }
}

/** Reads one group; null where it names no unit. */
function read(inner: string): Answerable | null {
  const lead: string[] = []
  const support: string[] = []
  const plain: string[] = []
  for (const part of inner.split(PARTS)) {
    const label = new RegExp(`^${LABEL}[：:]`).exec(part)?.[0] ?? ''
    const labelled = part.slice(label.length)
    if (label !== '') {
      const into =
        SUPPORTING.test(label) && !LEADING.test(label) ? support : LEADING.test(label) ? lead : plain
      sort(labelled, into, lead, support, true)
    } else sort(part, plain, lead, support, false)
  }
  if (lead.length === 0) {
    const [first, ...rest] = plain
    if (first !== undefined) return { lead: [first], support: [...rest, ...support] }
    const [only, ...others] = support
    return only === undefined ? null : { lead: [only], support: others }
  }
  return { lead, support: [...plain, ...support].filter((unit) => !lead.includes(unit)) }
}

/** Sorts `A牵头，B、C配合，D按职责分工负责` into its parts; units without a duty go where the label says. */
function sort(part: string, into: string[], lead: string[], support: string[], labelled: boolean): void {
  const chunks = part.split(/(?<=牵头(?:负责|落实|推进)?|配合|参与|参加|指导|协助|负责)(?:，|、|；|$)/)
  for (const chunk of chunks) {
    const together = /^(.*?)(?:会同)(.*)$/.exec(chunk)
    if (together) {
      lead.push(...unitNames(together[1] as string))
      support.push(...unitNames(together[2] as string))
    } else if (/牵头(?:负责|落实|推进)?$/.test(chunk)) {
      const names = chunk.replace(/牵头.*$/, '')
      lead.push(...unitNames(names, labelled))
    } else if (/(?:配合|参与|参加|协助|协同)$/.test(chunk)) support.push(...unitNames(chunk, labelled))
    else into.push(...unitNames(chunk, labelled))
  }
}
