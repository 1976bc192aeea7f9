// Lines back into paragraphs. A page or a narrow column breaks sentences anywhere (武政办〔2026〕4号 is cut
// thirteen times by page ends, with an empty line between), so an empty line proves nothing: what decides is
// whether the line before has ended and whether the line after begins something.

import { type MarkKind, markOf } from '../structure/mark.ts'
import { withoutFurniture } from './furniture.ts'
import { type Line, linesOf } from './lines.ts'
import { withoutMarkup } from './markup.ts'
import type { Normal } from './normal.ts'
import { withCells } from './rows.ts'

const ENDED =
  /[。！？；：](?:[”’）〕]*)$|〕$|^（.*）$|[。；][（〔][^（）〔〕]*[）〕]$|[（〔](?:责任|牵头|主办|配合|承办)[^（）〔〕]*(?:（[^（）]*）[^（）〔〕]*)*[）〕]$/
const GLUED = /^[。，、；：？！）〕》”%]/
const DATE = /^(?:20\d\d|二〇..)年.{1,3}月.{1,3}日(?:印发|印)?$/
const NUMBERED = /^[^，。；]{1,24}(?:〔|\(|（)20\d\d(?:〕|\)|）)(?:第)?\d{1,4}号$/
const ORGANISATION =
  /^[^，。；：、]{2,40}(?:人民政府|办公厅|办公室|委员会|局|商务厅|商务部|财政部|国务院|[^，。]厅)$/
const TITLED =
  /(?:若干政策|政策措施|实施意见|举措|规定|决定|方案|计划|规划|意见|纲要|措施|办法|要点|通知|细则|清单|文件|分工表|行动)(?:（.{1,20}）)?$/
const TAIL =
  /^(?:抄送|主送|附件|附表|附录|（此件|此件|分送|来源：|发布时间|发布日期|时间：|作者：|编辑：|责编|责任编辑|字号|浏览|联系人|（联系)/
const LABEL =
  /^(?:(?:责任单位|牵头单位|配合单位|责任部门|牵头部门|配合部门|责任分工|完成时限)：|(?:主要目标|重点任务|保障措施)$)/
const LABEL_OPEN = /(?:责任|牵头|配合|主办|协办)(?:单位|部门)：$/
/** A bracket of units that the line leaves open. */
const ANSWERING = /[（〔](?:责任|牵头|主办|配合|承办)[^）〕]*$/
const SALUTATION = /^(?:各|市直|省直|县直|区直)[^，。；]{1,60}(?:[，、][^。；]{1,80})?：$/
/** A heading that runs into its text: 做大服务外包。支持…. */
const RUN_IN = /^[^，。；：]{2,40}。./
const RUNNING = /[，。；]/
const UNITS_END = /(?:负责|牵头|配合|参与|指导|落实|责任单位[^）]*)）$/

/** The normal form of a decoded text. */
export function normalise(raw: string): Normal {
  const { lines: written, surrogates } = linesOf(raw)
  const lines = withoutFurniture(written.flatMap((line) => withoutMarkup(withCells(line)) ?? []))
  const runIn = runInKinds(lines)
  let sofar: SoFar | null = null
  const ends = lines.map((line, i) => {
    sofar = grown(sofar, line.text)
    const next = lines[i + 1]
    const ended =
      next === undefined || !continues({ sofar, line, next, after: lines[i + 2], runIn, first: i === 0 })
    if (ended) sofar = null
    return ended
  })
  return { raw, surrogates, ...assembled(lines, ends) }
}

/** What is known of the paragraph that is being put together. */
type SoFar = Readonly<{ headed: MarkKind | null; length: number; running: boolean; answering: boolean }>

function grown(sofar: SoFar | null, text: string): SoFar {
  const running = RUNNING.test(text)
  const answering = ANSWERING.test(text.slice(-400))
  if (sofar === null) {
    const mark = markOf(text)
    const headed = mark !== null && mark.length < text.length ? mark.kind : null
    return { headed, length: text.length, running, answering }
  }
  return {
    ...sofar,
    length: sofar.length + text.length,
    running: sofar.running || running,
    answering: answering || (sofar.answering && !/[）〕]./.test(text)),
  }
}

/** The paragraph so far, its last line, the lines that follow, and the kinds of mark whose headings run in. */
type Joint = Readonly<{
  sofar: SoFar
  line: Line
  next: Line
  after: Line | undefined
  runIn: ReadonlySet<MarkKind>
  /** The line is the first of the text. */
  first: boolean
}>

/** Kinds of mark whose headings mostly run into their text: a document keeps to one way. */
function runInKinds(lines: readonly Line[]): ReadonlySet<MarkKind> {
  const balance = new Map<MarkKind, number>()
  for (const { text } of lines) {
    const mark = markOf(text)
    if (!mark || mark.length >= text.length) continue
    const rest = text.slice(mark.length)
    const turn = RUN_IN.test(rest) ? 1 : RUNNING.test(rest) ? 0 : -1
    balance.set(mark.kind, (balance.get(mark.kind) ?? 0) + turn)
  }
  return new Set([...balance].filter(([, more]) => more > 0).map(([kind]) => kind))
}

/** （八）做大 | 服务外包。支持…: where headings run in, one without its full stop was cut. */
function headingRunsOn(sofar: SoFar, next: Line): boolean {
  const rest = /^[^，；：。]{1,30}。/.exec(next.text)?.[0].length ?? 0
  return rest > 0 && sofar.length + rest <= 40
}

/** Whether the next line goes on with the paragraph so far, whose last line is `line`. */
function continues({ sofar, line, next, after, runIn, first }: Joint): boolean {
  if (line.row || next.row) return false
  const text = line.text.slice(-400)
  if (GLUED.test(next.text) || LABEL_OPEN.test(text)) return true
  if (ENDED.test(text) || UNITS_END.test(text)) return false
  if (sofar.answering && /[）〕]$/.test(text)) return false
  if (markOf(next.text) || TAIL.test(next.text) || LABEL.test(next.text)) return false
  if (/[，、]$/.test(text)) return true
  if (DATE.test(text) || NUMBERED.test(text) || DATE.test(next.text) || NUMBERED.test(next.text)) return false
  if (SALUTATION.test(next.text)) return false
  if (sofar.headed && !sofar.running)
    return (runIn.has(sofar.headed) && headingRunsOn(sofar, next)) || headingGoesOn(sofar, next, after)
  if (sofar.running) return !(ORGANISATION.test(next.text) && DATE.test(after?.text ?? ''))
  if (ORGANISATION.test(text) || TITLED.test(text)) return false
  if (first && sofar.length <= 40 && next.text.length > 1.6 * sofar.length) return false // a headline
  return !next.blankBefore || sofar.length > 24
}

/** A heading runs over a line end only into a short rest with nothing of a sentence in it. */
function headingGoesOn(sofar: SoFar, next: Line, after: Line | undefined): boolean {
  if (next.blankBefore && !next.pageBefore) return false
  if (/[，。；：]/.test(next.text) || next.text.length > 12) return false
  return (
    sofar.length + next.text.length <= 40 &&
    (after === undefined || after.blankBefore || markOf(after.text) !== null)
  )
}

function assembled(lines: readonly Line[], ends: readonly boolean[]): { text: string; at: Int32Array } {
  const length = lines.reduce((sum, line) => sum + line.text.length + 1, 0)
  const at = new Int32Array(length)
  const pieces: string[] = []
  let used = 0
  for (const [i, line] of lines.entries()) {
    pieces.push(line.text)
    at.set(line.at, used)
    used += line.text.length
    if (!ends[i]) continue
    pieces.push('\n')
    at[used++] = line.at[line.at.length - 1] as number
  }
  return { text: pieces.join(''), at: at.subarray(0, used) }
}
